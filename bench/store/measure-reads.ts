import { listConversations } from '../../core/api/conversations.ts';
import { buildPanel } from '../../core/api/panel.ts';
import { buildTheme, buildThemes } from '../../core/api/themes.ts';
import {
  conversationId,
  externalIdSchema,
  type SourceName,
  sourceNameSchema,
} from '../../core/conversation/conversation.ts';
import { openStore, type StoreSettings } from '../../core/store/open-store.ts';
import type { ScopedReads, Store } from '../../core/store/store.ts';
import { createSeededRandom } from '../../core/themes/seeded-random.ts';
import { type Figure, quantile, timeEach } from './figure.ts';

const panels = 300;
const source: SourceName = sourceNameSchema.parse('files');

/** What panels, digests and lists cost, each as the server asks it: in one transaction within somebody's scope. */
export async function measureReads(settings: StoreSettings, conversations: number, until: Date): Promise<Figure[]> {
  const partsOf = (store: ScopedReads) => ({
    store,
    now: () => until,
    threshold: { customers: 5, conversations: 10 },
    timeZone: 'Europe/Stockholm',
  });
  const random = createSeededRandom(7);
  const store = await openStore(settings);
  const panel = () => {
    const externalId = externalIdSchema.parse(`c-${1 + Math.floor(random() * conversations)}`);
    const scope = { rows: 'record', id: conversationId({ source, externalId }) } as const;
    return store.reading(scope, async (reads) => {
      const answer = await buildPanel(partsOf(reads), { source, externalId });
      if (answer.state !== 'ready') throw new TypeError(`a filled conversation is ready, not ${answer.state}`);
    });
  };
  const digest = (from: Store) =>
    from.reading({ rows: 'aggregates' }, async (reads) => {
      const { themes } = await buildThemes(partsOf(reads), 'real');
      if (themes.length === 0) throw new TypeError('the filled themes are above the threshold');
    });
  const list = () =>
    store.reading({ rows: 'all' }, async (reads) => {
      const first = await listConversations(reads, { world: 'real' });
      if (first.next) await listConversations(reads, { world: 'real', channel: 'email', after: first.next });
    });
  const theme = () => store.reading({ rows: 'aggregates' }, (reads) => buildTheme(partsOf(reads), 't-aaaaaaaaad'));
  try {
    const fresh: number[] = [];
    // A store that was just opened has counted nothing yet.
    for (let run = 0; run < 3; run += 1) {
      const other = await openStore({ ...settings, connections: 1 });
      fresh.push(...(await timeEach(1, () => digest(other))));
      await other.close();
    }
    const [first = 0, ...panelMs] = await timeEach(panels, panel);
    await digest(store);
    const digestMs = await timeEach(10, () => digest(store));
    const listMs = await timeEach(10, list);
    const themeMs = await timeEach(10, theme);
    return [
      { what: 'panel, median', value: quantile(panelMs, 0.5), unit: 'ms' },
      { what: 'panel, 95 of 100', value: quantile(panelMs, 0.95), unit: 'ms', most: 20 },
      { what: 'panel, the first of a process', value: first, unit: 'ms' },
      { what: 'digest, counted anew, the slowest of 3', value: Math.max(...fresh), unit: 'ms', most: 500 },
      { what: 'digest, counted before', value: quantile(digestMs, 0.95), unit: 'ms', most: 500 },
      { what: 'one theme with quotes', value: quantile(themeMs, 0.95), unit: 'ms', most: 500 },
      { what: 'two pages of the list', value: quantile(listMs, 0.95), unit: 'ms', most: 500 },
    ];
  } finally {
    await store.close();
  }
}
