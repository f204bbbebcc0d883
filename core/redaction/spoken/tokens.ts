/** A word, a group of digits, a line break or one other sign, with UTF-16 offsets; `end` is exclusive. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'line' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** Cuts lower-case text into tokens, in one pass. Blanks give no token, several line breaks in a row give one. */
export function readTokens(lower: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lastEnd = -1;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (code === 10 || code === 13) {
      if (tokens.at(-1)?.kind !== 'line')
        tokens.push({ kind: 'line', start: at, end: at + 1, word: '\n', glued: false });
      at += 1;
    } else if (isBlank(code)) {
      at += 1;
    } else {
      const end = endOfToken(lower, at, code);
      const kind = isDigit(code) ? 'digits' : isLetter(code) ? 'word' : 'mark';
      tokens.push({ kind, start: at, end, word: lower.slice(at, end), glued: lastEnd === at });
      lastEnd = end;
      at = end;
    }
  }
  return tokens;
}

function endOfToken(lower: string, start: number, first: number): number {
  let at = start + 1;
  if (isDigit(first)) {
    while (isDigit(lower.charCodeAt(at))) at += 1;
  } else if (isLetter(first)) {
    while (isLetter(lower.charCodeAt(at)) || isInnerApostrophe(lower, at)) at += 1;
  }
  return at;
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
