import { wordsOf } from '#core/insight/words.ts';
import {
  conversationId,
  type Language,
  type RedactedConversation,
  type Turn,
} from '#core/conversation/conversation.ts';
import { compose, cutRedactedText, emptyRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import { conceptsOf } from './concept-terms.ts';
import { anotherMatter, takesUp } from './lexicon/turns-of-phrase.ts';
import { findNeedSentences, type Sentence } from './need-sentences.ts';
import type { Matter } from './theme.ts';

/** As much of a matter as tells it; what follows is mostly detail. In UTF-16 code units. */
const reach = 600;
const contextReach = 1500;
/** What is told only once the first turns have been answered is an answer or a detail, unless it opens a matter. */
const turnsOfMainMatter = 1;
/** Fewer words than this tell no further matter. */
const leastWords = 3;
/** A first turn with fewer words says too little alone, so the next one is heard too. */
const fewWords = 4;
const mostMatters = 4;

interface Said {
  readonly turn: number;
  readonly sentences: readonly Sentence[];
}

/**
 * What the customer came with, the main matter first: the subject and what their first turns say of a need, and beside
 * it each further matter that is opened (`one more thing`) or asked about something not spoken of before. At most four.
 */
export function mattersOf(conversation: RedactedConversation, language: Language): Matter[] {
  const said = conversation.turns.flatMap((turn, index): Said[] => {
    const sentences = turn.role === 'customer' ? findNeedSentences(turn.text) : [];
    return sentences.length > 0 ? [{ turn: index, sentences }] : [];
  });
  const parts = splitIntoMatters(conversation.turns, said).slice(0, mostMatters);
  return parts.map((part, at) => toMatter(conversation, language, part, at === 0));
}

/** Each matter as the places where it is told; the first is the main one. */
function splitIntoMatters(turns: readonly Turn<RedactedText>[], said: readonly Said[]): Said[][] {
  const matters: Said[][] = [];
  const heard = new Set<string>();
  let mainTurns = 0;
  for (const { turn, sentences } of said) {
    const text = turns[turn]?.text ?? emptyRedactedText;
    for (const part of splitAtOpenings(text, sentences)) {
      const concepts = conceptsIn(text, part);
      const isMain = matters.length === 0 || (mainTurns < turnsOfMainMatter && part[0] === sentences[0]);
      const main = matters[0];
      if (main && isMain) main.push({ turn, sentences: part });
      else if (!main) matters.push([{ turn, sentences: part }]);
      else if (opensMatter(text, part, concepts, heard)) matters.push([{ turn, sentences: part }]);
      for (const concept of concepts) heard.add(concept);
    }
    if (countWords(text, sentences) >= fewWords) mainTurns += 1;
    for (const concept of answered(turns, turn)) heard.add(concept);
  }
  return matters;
}

/** Cuts a turn's sentences before each that opens another matter. */
function splitAtOpenings(text: RedactedText, sentences: readonly Sentence[]): Sentence[][] {
  const parts: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (!last || anotherMatter.test(text.slice(sentence.start, sentence.end))) parts.push([sentence]);
    else last.push(sentence);
  }
  return parts;
}

function opensMatter(
  text: RedactedText,
  part: readonly Sentence[],
  concepts: ReadonlySet<string>,
  heard: ReadonlySet<string>,
): boolean {
  const first = part[0];
  if (!first || countWords(text, part) < leastWords) return false;
  const opening = text.slice(first.start, first.end);
  const isNew = concepts.size > 0 && [...concepts].every((concept) => !heard.has(concept));
  return isNew && (anotherMatter.test(opening) || isOwnQuestion(opening));
}

/** A question that doesn't merely take up what was just said. */
function isOwnQuestion(sentence: string): boolean {
  return sentence.endsWith('?') && wordsOf(sentence).length > leastWords && !takesUp.test(sentence);
}

/** What the agent spoke of just after a turn: an answer to that is no matter of its own. */
function answered(turns: readonly Turn<RedactedText>[], turn: number): string[] {
  const next = turns[turn + 1];
  return next && next.role !== 'customer' ? conceptsOf(wordsOf(next.text)) : [];
}

function conceptsIn(text: RedactedText, sentences: readonly Sentence[]): Set<string> {
  return new Set(sentences.flatMap(({ start, end }) => conceptsOf(wordsOf(text.slice(start, end)))));
}

function countWords(text: RedactedText, sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { start, end }) => sum + wordsOf(text.slice(start, end)).length, 0);
}

function toMatter(
  conversation: RedactedConversation,
  language: Language,
  part: readonly Said[],
  isMain: boolean,
): Matter {
  const [first] = part;
  const start = first?.sentences[0]?.start ?? 0;
  const end = Math.min(first?.sentences.at(-1)?.end ?? 0, start + reach);
  const turn = conversation.turns[first?.turn ?? 0];
  return {
    conversation: conversationId(conversation),
    customer: conversation.customer,
    at: turn?.at ?? conversation.startedAt,
    language,
    text: textOf(conversation, part, isMain),
    context: isMain ? contextOf(conversation) : emptyRedactedText,
    evidence: { turn: first?.turn ?? 0, start, end },
  };
}

function textOf(conversation: RedactedConversation, part: readonly Said[], isMain: boolean): RedactedText {
  const pieces = part.flatMap(({ turn, sentences }) => {
    const text = conversation.turns[turn]?.text ?? emptyRedactedText;
    return sentences.map(({ start, end }) => cutRedactedText(text, start, end));
  });
  const all = compose(isMain && conversation.subject ? [conversation.subject, ...pieces] : pieces, '\n');
  return cutRedactedText(all, 0, reach);
}

function contextOf({ turns }: RedactedConversation): RedactedText {
  return cutRedactedText(
    compose(
      turns.map(({ text }) => text),
      '\n',
    ),
    0,
    contextReach,
  );
}
