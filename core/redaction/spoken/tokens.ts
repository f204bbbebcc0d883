import { factsOf, type WordFacts, type WordTable } from './word-facts.ts';
import { addToHash } from './trigger-words.ts';

/** A word, a group of digits, a line break or one other sign, with UTF-16 offsets; `end` is exclusive. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'line' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** What is known of a word; null for all else. */
  readonly facts: WordFacts | null;
}

/** Cuts lower-case text into tokens, in one pass. Blanks give no token, several line breaks in a row give one. */
export function readTokens(lower: string, table: WordTable): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lastEnd = -1;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    if (code === 10 || code === 13) {
      if (tokens.at(-1)?.kind !== 'line')
        tokens.push({ kind: 'line', start: at, end: at + 1, word: '\n', glued: false, facts: null });
      at += 1;
      continue;
    }
    const token = readToken(lower, at, code, lastEnd === at, table);
    tokens.push(token);
    lastEnd = at = token.end;
  }
  return tokens;
}

function readToken(lower: string, start: number, first: number, glued: boolean, table: WordTable): Token {
  let end = start + 1;
  if (isDigit(first)) {
    while (isDigit(lower.charCodeAt(end))) end += 1;
    return { kind: 'digits', start, end, word: lower.slice(start, end), glued, facts: null };
  }
  if (!isLetter(first)) return { kind: 'mark', start, end, word: lower.charAt(start), glued, facts: null };
  let hash = addToHash(0, first);
  for (let code = lower.charCodeAt(end); isLetter(code) || isInnerApostrophe(lower, end);) {
    hash = addToHash(hash, code);
    end += 1;
    code = lower.charCodeAt(end);
  }
  const word = lower.slice(start, end);
  return { kind: 'word', start, end, word, glued, facts: factsOf(table, word, hash) };
}

function isInnerApostrophe(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at);
  return (code === 39 || code === 0x2019) && isLetter(lower.charCodeAt(at + 1));
}

/** Letters of Latin script; NaN, past the end, is none. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f && code !== 0xf7) || (code >= 0xc0 && code <= 0xde)
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}
