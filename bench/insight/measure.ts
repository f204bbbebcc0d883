import type { Insight } from '../../core/insight/insight.ts';
import type { LabelledConversation } from './sets/load.ts';

/** What was found, wrongly found and missed. */
export interface Tally {
  hits: number;
  wrong: number;
  missed: number;
}

export interface Read {
  readonly labelled: LabelledConversation;
  readonly insight: Insight;
}

/** A miss or a wrong find in one conversation, for looking at the dev half. */
export type Note = (field: string, what: string) => void;

export function f1({ hits, wrong, missed }: Tally): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed);
}

/** Counts a field over all conversations: what stands in both is a hit. */
export function tally(
  reads: readonly Read[],
  field: string,
  gold: (read: Read) => readonly string[],
  found: (read: Read) => readonly string[],
  note: (id: string, field: string, what: string) => void,
): Tally {
  const sum: Tally = { hits: 0, wrong: 0, missed: 0 };
  for (const read of reads) {
    const wanted = new Set(gold(read));
    const got = new Set(found(read));
    for (const one of wanted) {
      if (got.has(one)) sum.hits += 1;
      else {
        sum.missed += 1;
        note(read.labelled.id, field, `missed ${one}`);
      }
    }
    for (const one of got)
      if (!wanted.has(one)) {
        sum.wrong += 1;
        note(read.labelled.id, field, `wrong ${one}`);
      }
  }
  return sum;
}

/** Pairs found promises with labelled ones of the same side whose places touch; gives what a `tally` wants. */
export function matchPromises({ labelled, insight }: Read): {
  gold: string[];
  found: string[];
  dates: [boolean, boolean][];
} {
  const { turns, labels } = labelled;
  const free = new Set(labels.promises.keys());
  const dates: [boolean, boolean][] = [];
  const found = insight.promises.map(({ by, evidence, dueDate, kept }) => {
    const at = [...free].find((one) => {
      const promise = labels.promises[one];
      const quotes = promise ? [{ turn: promise.turn, quote: promise.quote }, ...promise.also] : [];
      return (
        promise?.by === by &&
        quotes.some(({ turn, quote }) => {
          const start = turns[turn]?.text.indexOf(quote) ?? -1;
          return (
            start >= 0 &&
            evidence.some((place) => place.turn === turn && place.start < start + quote.length && start < place.end)
          );
        })
      );
    });
    const place = evidence[0];
    if (at === undefined) return `${by} ${place?.turn ?? 0}:${place?.start ?? 0}`;
    free.delete(at);
    const promise = labels.promises[at];
    dates.push([promise?.due === dueDate, promise?.kept === kept]);
    return `#${at}`;
  });
  return { gold: [...labels.promises.keys()].map((one) => `#${one}`), found, dates };
}
