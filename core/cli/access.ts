import type { Store } from '#core/store/store.ts';
import { explainAccess } from './access-explain.ts';
import { printLink } from './access-link.ts';
import { printMatrix } from './access-matrix.ts';
import { listSessions, revokeSessions } from './access-sessions.ts';
import { createServiceToken, listServiceTokens, revokeServiceToken } from './access-token.ts';
import { type Command, type CommandContext, type Outcome, UsageError } from './command.ts';

export const access: Command = {
  name: 'access',
  summary: 'Who may do what, who is signed in, the one-time link, and tokens for programs.',
  usage: 'link | sessions | revoke WHO | matrix | explain WHO ACTION | token create|list|revoke',
  details: [
    '`link` prints an address that lets one person in at this machine, once, within 15 minutes.',
    '`sessions` lists who is signed in; `revoke` ends one session, or all of a user: WHO is an id of that list.',
    '`matrix` prints every role against every route. `explain` says which rule lets WHO do ACTION: a user’s or a',
    'session’s id, role:manager, or token:NAME.',
    '`token create --name crm --scope redact,analyze --expires 90d` prints the token this once (scopes: redact, analyze,',
    'themes; at most 366 days); `token list` shows all, `token revoke NAME` ends one.',
  ],
  options: {
    name: { type: 'string', value: 'NAME', help: 'token create: what the token is called.' },
    scope: { type: 'string', value: 'SCOPES', help: 'token create: what it may, separated by commas.' },
    expires: { type: 'string', value: 'TIME', help: 'token create: how long it lasts, as 12h or 90d.' },
    json: { type: 'boolean', help: 'sessions, matrix, token list: write JSON.' },
  },
  operands: [1, 3],
  async run(context) {
    const [what = '', ...rest] = context.operands;
    if (what === 'matrix' && rest.length === 0) return printMatrix(context);
    const { work, operands } = readWork(what, rest);
    const store = await context.house.store();
    try {
      return await work({ ...context, operands }, store);
    } finally {
      await store.close();
    }
  },
};

type Work = (context: CommandContext, store: Store) => Promise<Outcome>;

/** Each with the number of operands that it takes. */
const works: Readonly<Record<string, { readonly work: Work; readonly takes: number }>> = {
  link: { work: printLink, takes: 0 },
  sessions: { work: listSessions, takes: 0 },
  revoke: { work: revokeSessions, takes: 1 },
  explain: { work: explainAccess, takes: 2 },
  'token create': { work: createServiceToken, takes: 0 },
  'token list': { work: listServiceTokens, takes: 0 },
  'token revoke': { work: revokeServiceToken, takes: 1 },
};

function readWork(what: string, rest: readonly string[]): { work: Work; operands: readonly string[] } {
  const isToken = what === 'token';
  const name = isToken ? `token ${rest[0] ?? ''}` : what;
  const operands = isToken ? rest.slice(1) : rest;
  const found = Object.hasOwn(works, name) ? works[name] : undefined;
  if (!found) throw new UsageError('access takes link, sessions, revoke, matrix, explain or token create|list|revoke.');
  if (operands.length !== found.takes) throw new UsageError(`access ${name} takes ${wordsFor(found.takes)}.`);
  return { work: found.work, operands };
}

function wordsFor(count: number): string {
  return ['no more words', 'one word more', 'two words more'][count] ?? 'other words';
}
