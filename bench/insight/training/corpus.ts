import { readdirSync, readFileSync } from 'node:fs';
import { flagCues } from '../../../core/insight/cues/flags.ts';
import { featuresOf } from '../../../core/insight/learned/sentence-features.ts';
import { type SentenceTrait, sentenceTraits } from '../../../core/insight/learned/sentence-model.ts';
import { findCues } from '../../../core/insight/reading/cue-table.ts';
import { readSentences, type Sentence } from '../../../core/insight/reading/sentence.ts';
import { drawFrames } from './frames.ts';
import type { Example } from './train-weights.ts';

/** The letters before `|` in corpus/*.txt; `0` is none of them, `?` leaves the mood open, `m` tells of the mood alone. */
const codes: Readonly<Record<string, SentenceTrait>> = {
  '-': 'negative',
  '+': 'positive',
  l: 'long_wait',
  t: 'transferred',
  a: 'asked_twice',
  c: 'contradictory_answers',
  s: 'self_service_failed',
  n: 'no_reply',
  p: 'promise_broken',
  R: 'repeat_contact',
  H: 'leaving',
  S: 'may_leave',
  F: 'formal_complaint',
  N: 'customer_in_need',
  T: 'threat',
  L: 'legal_threat',
  P: 'press_threat',
  D: 'data_access_request',
  C: 'data_correction_request',
  E: 'data_erasure_request',
  O: 'data_objection',
  K: 'reported_leak',
};

const notOfMood: ReadonlySet<SentenceTrait> = new Set(sentenceTraits.slice(2));

/** Reads the sentences of corpus/, frames written out. */
export function readCorpus(): Example[] {
  const folder = new URL('../corpus/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .flatMap((line) => readLine(line, name.startsWith('frames'))),
  );
}

function readLine(line: string, isFrame: boolean): Example[] {
  const cut = line.indexOf('|');
  if (cut < 1) return [];
  const marks = line.slice(0, cut);
  const on = new Set([...marks].flatMap((mark) => codes[mark] ?? []));
  return drawFrames(line.slice(cut + 1)).flatMap((text) =>
    readSentences(text, 0).map((sentence) => ({
      features: featuresOf(sentence),
      on,
      unknown: unknownOf(marks, sentence, isFrame),
    })),
  );
}

/** What a line's marks leave open: the older files were marked before there were flags and repeated contacts. */
function unknownOf(marks: string, sentence: Sentence, isFrame: boolean): ReadonlySet<SentenceTrait> {
  if (marks.startsWith('m')) return notOfMood;
  const unknown = new Set<SentenceTrait>();
  if (marks.includes('?')) unknown.add('negative').add('positive');
  if (/[FNTLPDCEOKR]/.test(marks)) unknown.add('negative');
  if (/[HS]/.test(marks)) return unknown;
  if (marks.includes('n')) unknown.add('long_wait').add('repeat_contact');
  if (/[lt]/.test(marks)) unknown.add('repeat_contact');
  if (/[pcaR]/.test(marks)) unknown.add('asked_twice').add('repeat_contact').add('no_reply').add('promise_broken');
  if (!isFrame) {
    if (/[tacsnplR]/.test(marks)) unknown.add('repeat_contact');
    for (const { means } of findCues(flagCues, sentence)) unknown.add(means);
  }
  return unknown;
}
