import { useRef, useState } from 'react';
import type { Breadth, Lyhord, TrackerDraft, TrackerRow, TrackerTry, World } from '#core/api/contract.ts';
import type { RemoteFailure } from '../../../shared/remote-lyhord.ts';
import { asFailure } from '../../../shared/use-load.ts';
import { routeTo } from '../use-route.ts';

export interface TrackerWork {
  readonly name: string;
  /** One a line. */
  readonly examples: string;
  readonly breadth: Breadth;
  /** Sentences that a person judged, by their text. */
  readonly judged: ReadonlyMap<string, boolean>;
}

interface Parts {
  readonly lyhord: Lyhord;
  readonly world: World;
  readonly tracker: TrackerRow | null;
  readonly onChanged: () => void;
}

/** The state of one tracker's editor: its draft, what was tried last, and what can be done. */
export function useTracker({ lyhord, world, tracker, onChanged }: Parts) {
  const [draft, setDraft] = useState<TrackerWork>(() => draftOf(tracker));
  const [tried, setTried] = useState<TrackerTry | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RemoteFailure | null>(null);
  const newest = useRef(0);
  const run = async <Value>(ask: () => Promise<Value>, take: (value: Value) => void) => {
    const turn = ++newest.current;
    setBusy(true);
    setFailure(null);
    try {
      const value = await ask();
      if (turn === newest.current) take(value);
    } catch (error) {
      if (turn === newest.current) setFailure(asFailure(error));
    } finally {
      if (turn === newest.current) setBusy(false);
    }
  };
  const tryNow = (work: TrackerWork) => void run(() => lyhord.tryTracker(toDraft(work, tracker), world), setTried);
  return {
    draft,
    tried,
    isBusy,
    failure,
    hasExample: draft.examples.trim().length >= 3,
    change: (part: Partial<TrackerWork>) => {
      setDraft({ ...draft, ...part });
      // What was tried is no longer what would be switched on.
      setTried(null);
    },
    tryIt: () => tryNow(draft),
    judge: (text: string, isHit: boolean) => {
      const judged = new Map(draft.judged).set(text, isHit);
      setDraft({ ...draft, judged });
      tryNow({ ...draft, judged });
    },
    save: (isOn: boolean) => {
      void run(
        () => lyhord.saveTracker({ ...toDraft(draft, tracker), isOn }),
        ({ id }) => {
          onChanged();
          location.assign(routeTo('trackers', id));
        },
      );
    },
    remove: () => {
      if (tracker === null) return;
      void run(
        () => lyhord.removeTracker(tracker.id),
        () => {
          onChanged();
          location.assign(routeTo('trackers'));
        },
      );
    },
  };
}

function draftOf(tracker: TrackerRow | null): TrackerWork {
  if (tracker === null) return { name: '', examples: '', breadth: 'normal', judged: new Map() };
  const { name, breadth, examples } = tracker;
  const written = examples.filter(({ isHit }) => isHit).map(({ text }) => text);
  const misses = examples.filter(({ isHit }) => !isHit);
  return { name, breadth, examples: written.join('\n'), judged: new Map(misses.map(({ text }) => [text, false])) };
}

/** Lines too short to say anything are left out. */
function toDraft({ name, examples, breadth, judged }: TrackerWork, tracker: TrackerRow | null): TrackerDraft {
  const written = examples
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line.length >= 3);
  const own = new Set(written);
  const more = [...judged]
    .filter(([text]) => !own.has(text))
    .map(([text, isHit]) => ({ text: text.slice(0, 300), isHit }));
  return {
    ...(tracker && { id: tracker.id }),
    name: name.trim(),
    breadth,
    examples: [...written.map((text) => ({ text, isHit: true })), ...more],
  };
}
