import type { DraftTurn } from './draft.ts';
import type { Speaker } from './speakers.ts';

/** A piece of a transcript. `speaker` is a name or label, null where the transcript has none. */
export interface Utterance {
  readonly speaker: string | null;
  readonly text: string;
  /** From the beginning of the recording. */
  readonly startMs: number;
}

/** A speaker who goes on longer than this gets a new turn, so that a quote stays easy to find. */
const longestTurn = 4000;

/** Joins what one speaker says in one go to a turn; times count from `startedAt`. */
export function joinUtterances(
  utterances: readonly Utterance[],
  startedAt: Date,
): { speakers: Speaker[]; turns: DraftTurn[] } {
  const speakers: Speaker[] = [];
  const turns: DraftTurn[] = [];
  for (const { speaker, text, startMs } of utterances) {
    const place = findSpeaker(speakers, speaker);
    const last = turns.at(-1);
    if (last?.speaker === place && last.text.length + text.length < longestTurn) {
      turns[turns.length - 1] = { ...last, text: `${last.text} ${text}` };
    } else {
      turns.push({ speaker: place, text, at: new Date(startedAt.getTime() + startMs) });
    }
  }
  return { speakers, turns };
}

function findSpeaker(speakers: Speaker[], name: string | null): number {
  const known = speakers.findIndex((speaker) => speaker.name === name);
  return known >= 0 ? known : speakers.push({ name, addresses: [], role: null }) - 1;
}
