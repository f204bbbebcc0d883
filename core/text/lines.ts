/** A line of a stream, numbered from 1, or what was wrong with it. */
export type Line =
  | { readonly number: number; readonly text: string; readonly problem: null }
  | { readonly number: number; readonly text: null; readonly problem: 'too-long' | 'not-utf8' };

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a stream of bytes into lines of UTF-8 without their line ends, with no more than one line in memory. A line over
 * `limitBytes` is dropped as it passes.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<Line, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      length += at - from;
      if (length <= limitBytes) pieces.push(chunk.subarray(from, at));
      number += 1;
      yield toLine(decoder, number, pieces, length, limitBytes);
      pieces = [];
      length = 0;
      from = at + 1;
    }
    length += chunk.length - from;
    if (length > limitBytes) pieces = [];
    else if (from < chunk.length) pieces.push(chunk.slice(from));
  }
  if (length > 0) yield toLine(decoder, number + 1, pieces, length, limitBytes);
}

function toLine(
  decoder: TextDecoder,
  number: number,
  pieces: readonly Uint8Array[],
  length: number,
  limitBytes: number,
): Line {
  if (length > limitBytes) return { number, text: null, problem: 'too-long' };
  const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : join(pieces, length);
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  try {
    return { number, text: decoder.decode(bytes.subarray(0, end)), problem: null };
  } catch {
    return { number, text: null, problem: 'not-utf8' };
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
