import { z } from 'zod';
import type { House } from '#core/house.ts';
import type { Store } from '#core/store/store.ts';
import { type Command, UsageError } from './command.ts';
import { type Progress, startProgress } from './progress.ts';

/** Set when somebody took the samples away, so that the next start doesn't bring them back. */
const awaySetting = 'samples-taken-away';
const batchSize = 50;

export const samples: Command = {
  name: 'samples',
  summary: 'Load the made-up sample conversations, or remove them with all that was made from them.',
  usage: 'load | remove',
  details: ['Samples are marked everywhere and never counted with real conversations.'],
  options: {},
  operands: [1, 1],
  async run({ house, terminal, operands: [action] }) {
    if (action !== 'load' && action !== 'remove') throw new UsageError('samples takes load or remove.');
    const store = await house.store();
    try {
      const progress = startProgress(terminal, 'samples');
      const count = action === 'load' ? await loadSamples(house, store, progress) : await removeSamples(store);
      progress.end();
      await terminal.out(`${count} sample conversations ${action === 'load' ? 'loaded' : 'removed'}.\n`);
    } finally {
      await store.close();
    }
    return 'done';
  },
};

/** Loads the samples where the database is empty and nobody took them away; gives how many were loaded. */
export async function loadFirstSamples(house: House, store: Store, progress: Progress): Promise<number> {
  if (!house.config.samples || (await store.loadSetting(awaySetting, z.boolean()))) return 0;
  const [real, made] = await Promise.all([
    store.countListed({ samples: false }, 1),
    store.countListed({ samples: true }, 1),
  ]);
  return real + made > 0 ? 0 : loadSamples(house, store, progress);
}

async function loadSamples(house: House, store: Store, progress: Progress): Promise<number> {
  const started = performance.now();
  const { sampleConversations } = await import('#core/samples/sample-conversations.ts');
  const redactor = await house.redactor();
  const all = sampleConversations(house.now());
  for (let from = 0; from < all.length; from += batchSize) {
    const batch = all
      .slice(from, from + batchSize)
      .map(({ conversation }) => redactor.redactConversation(conversation));
    await store.transaction((tx) => tx.saveConversations(batch, { redactor: redactor.version }));
    progress.step(batch.length);
  }
  await store.transaction((tx) => tx.saveSetting(awaySetting, false));
  const tookMs = Math.round(performance.now() - started);
  house.log.info({ event: 'samples-loaded', conversations: all.length, tookMs });
  return all.length;
}

function removeSamples(store: Store): Promise<number> {
  return store.transaction(async (tx) => {
    await tx.saveSetting(awaySetting, true);
    return tx.removeSamples();
  });
}
