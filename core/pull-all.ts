import type { Source } from '#core/contracts/connector.ts';
import type { ReadItem } from './house.ts';

/** Everything that a source has, page by page from the beginning, with no more than a page in memory. */
export async function* pullAll(source: Source, signal: AbortSignal): AsyncGenerator<ReadItem, void, undefined> {
  let cursor: string | null = null;
  for (;;) {
    const page = await source.pull(cursor, signal);
    for (const skipped of page.skipped) yield { kind: 'skipped', skipped };
    for (const conversation of page.conversations) yield { kind: 'conversation', conversation };
    if (page.next.kind === 'end') return;
    cursor = page.next.value;
  }
}
