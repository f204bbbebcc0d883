/** A piece of a text, cut where a paragraph or at least a line ends. */
export interface TextPiece {
  readonly text: string;
  /** Characters that stand for bytes which were no UTF-8. */
  readonly replaced: number;
}

/** Texts up to this many UTF-16 units are one piece, so that what is known of a person holds in all of it. */
const pieceLength = 256 * 1024;

/** Cuts a stream of UTF-8 into pieces of about a quarter of a megabyte, so that memory doesn't grow with the input. */
export async function* readTextPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextPiece, void, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let held = '';
  for await (const chunk of chunks) {
    held += decoder.decode(chunk, { stream: true });
    while (held.length >= pieceLength) {
      const end = findCut(held);
      yield toPiece(held.slice(0, end));
      held = held.slice(end);
    }
  }
  held += decoder.decode();
  if (held !== '') yield toPiece(held);
}

/** Behind the last blank line, otherwise the last line, otherwise the last space; never inside a surrogate pair. */
function findCut(text: string): number {
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(mark, pieceLength);
    if (at > pieceLength / 2) return at + mark.length;
  }
  const unit = text.charCodeAt(pieceLength);
  return unit >= 0xdc00 && unit <= 0xdfff ? pieceLength - 1 : pieceLength;
}

function toPiece(text: string): TextPiece {
  return { text, replaced: text.includes('\uFFFD') ? text.split('\uFFFD').length - 1 : 0 };
}
