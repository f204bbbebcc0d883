import { readFile } from 'node:fs/promises';
import { readVerifierKey, writeVerifierKey } from '#core/audit/signed-note.ts';
import type { Store } from '#core/store/store.ts';
import { listAudit } from './audit-list.ts';
import { resumeAudit } from './audit-resume.ts';
import { verifyAudit } from './audit-verify.ts';
import { type Command, type CommandContext, type Outcome, UsageError } from './command.ts';

export const audit: Command = {
  name: 'audit',
  summary: 'Verify the log of who saw, changed and was refused what, and read it.',
  usage: 'verify | list | key | resume [options]',
  details: [
    'verify   reads the whole log, without the server, and names every entry that was changed, dropped, inserted or put',
    '         in another order, and a log that was cut off or rolled back. Exit status 1 where it finds something.',
    'list     writes entries, the newest first.',
    'key      writes the public key by which anybody can verify the checkpoints.',
    'resume   accepts, after a restore from a backup, that the log goes on from an older state; the log tells so.',
  ],
  options: {
    since: { type: 'string', value: 'TIME', help: 'list: from this time on (2026-11-24, or with a time).' },
    action: { type: 'string', value: 'ACTION', help: 'list: only this action, as exported or refused.' },
    who: { type: 'string', value: 'WHO', help: 'list: only who has this id, or this way in (person, command, …).' },
    limit: { type: 'string', value: 'N', help: 'list: so many at most; 100 unless told.' },
    json: { type: 'boolean', help: 'list, verify: a line of JSON for each.' },
    checkpoint: {
      type: 'string',
      value: 'FILE',
      help: 'verify: a checkpoint that was kept elsewhere must be in the log.',
    },
    key: { type: 'string', value: 'KEY', help: "verify: by this public key instead of this machine's." },
  },
  operands: [1, 1],
  async run(context) {
    const [what = ''] = context.operands;
    const parts = subcommands[what];
    if (!parts)
      throw new UsageError('audit takes verify, list, key or resume. See `npm run -s lyhord -- audit --help`.');
    if (what === 'key') return parts(context, null);
    const store = await context.house.store();
    try {
      return await parts(context, store);
    } finally {
      await store.close();
    }
  },
};

type Subcommand = (context: CommandContext, store: Store | null) => Promise<Outcome>;

const subcommands: Readonly<Record<string, Subcommand>> = {
  verify: async (context, store) => verifyAudit(context, need(store), await readPinned(context)),
  list: (context, store) => listAudit(context, need(store)),
  resume: (context, store) => resumeAudit(context, need(store)),
  key: async ({ house, terminal }) => {
    const { keys } = await house.audit();
    await terminal.out(`${writeVerifierKey(keys.signer.verifier)}\n`);
    return 'done';
  },
};

/** What an auditor brings: a key, and a checkpoint that he kept. */
async function readPinned({ values, pathOf }: CommandContext) {
  const [key, file] = [values.get('key'), values.get('checkpoint')];
  const verifier = key === undefined ? null : readVerifierKey(key);
  if (key !== undefined && !verifier) throw new UsageError('--key takes what `lyhord audit key` wrote.');
  const text = file === undefined ? null : await readFile(pathOf(file), 'utf8').catch(() => null);
  if (file !== undefined && text === null) throw new UsageError('The file of --checkpoint cannot be read.');
  return { verifier, checkpoint: text };
}

function need(store: Store | null): Store {
  if (!store) throw new TypeError('the store was opened');
  return store;
}
