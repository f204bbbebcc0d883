import { beginsAsQuestion, holdsCondition, isEnglishTalk, opensClause } from './clauses.ts';
import { type Token, tokenise } from './token.ts';

/** A stretch of one turn, with its tokens. Offsets are those of the turn. */
export interface Sentence {
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  /** For each token, whether it stands within quotation marks. */
  readonly isQuoted: readonly boolean[];
}

/** The longest sentence in tokens: speech without any full stop is cut there, so that no cue reaches across it all. */
const longest = 60;

const enders = new Set(['.', '!', '?', '…']);
const quoteMarks = new Set(['"', '”', '“', '»', '«', '„']);
/** A full stop after these ends nothing. */
const abbreviations = new Set([
  'bl',
  'a',
  'ca',
  'dvs',
  'e',
  'ex',
  'f',
  'g',
  'd',
  'v',
  's',
  'k',
  't',
  'o',
  'm',
  'nr',
  'st',
  'mr',
  'mrs',
  'ms',
  'dr',
  'no',
  'resp',
  'tel',
  'inkl',
  'exkl',
  'alt',
  'osv',
  'approx',
  'mvh',
]);

/** Talk without any mark is cut into clauses from this length in tokens on. */
const talkLength = 9;
const shortestClause = 2;

/**
 * Cuts a turn into sentences: at full stops, question and exclamation marks and line ends, and where no mark stands, as in what was
 * said on the phone, where a new clause opens. Masks are never cut.
 */
export function readSentences(text: string, turn: number): Sentence[] {
  const tokens = tokenise(text);
  const sentences: Sentence[] = [];
  const isTalk = tokens.length >= talkLength && !tokens.some(({ kind }) => kind === 'mark');
  const isEnglish = isTalk && isEnglishTalk(tokens);
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const isCut =
      isTalk &&
      at + 1 - from >= shortestClause &&
      opensClause(tokens, at + 1, isEnglish) &&
      !holdsCondition(tokens.slice(from, at + 1));
    if (at + 1 < tokens.length && !isCut && !endsAt(text, tokens, at, from)) continue;
    const end = includeClosing(tokens, at);
    addSentence(sentences, tokens.slice(from, end + 1), turn);
    from = end + 1;
    at = end;
  }
  return markQuotes(sentences);
}

function endsAt(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  if (next.start === token.start) return false;
  if (text.slice(token.end, next.start).includes('\n')) return true;
  if (at - from >= longest) return true;
  if (!enders.has(token.norm)) return false;
  if (enders.has(next.norm)) return false;
  if (token.norm !== '.') return true;
  const before = tokens[at - 1];
  if (next.start === token.end) return quoteMarks.has(next.norm);
  return !(before && abbreviations.has(before.norm) && before.end === token.start && !next.isCapital);
}

/** A closing quotation mark or bracket after the full stop belongs to the sentence. */
function includeClosing(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token && next && enders.has(token.norm) && next.start === token.end && /^["”»)]$/.test(next.norm)) return at + 1;
  return at;
}

function addSentence(sentences: Sentence[], tokens: readonly Token[], turn: number): void {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return;
  const isUnmarked = last.kind !== 'mark';
  const isQuestion = tokens.slice(-3).some(({ norm }) => norm === '?') || (isUnmarked && beginsAsQuestion(tokens));
  sentences.push({ turn, start: first.start, end: last.end, tokens, isQuestion, isQuoted: [] });
}

/** Quotation marks are followed over the whole turn; one that is never closed quotes nothing. */
function markQuotes(sentences: readonly Sentence[]): Sentence[] {
  const marks = sentences.flatMap(({ tokens }) => tokens.filter(({ norm }) => quoteMarks.has(norm)));
  const paired = marks.length - (marks.length % 2);
  let seen = 0;
  return sentences.map((sentence) => ({
    ...sentence,
    isQuoted: sentence.tokens.map(({ norm }) => {
      const wasInside = seen % 2 === 1;
      if (quoteMarks.has(norm) && seen < paired) seen += 1;
      return wasInside && seen % 2 === 1;
    }),
  }));
}
