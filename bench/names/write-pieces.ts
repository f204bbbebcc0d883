import type { Example, Mark } from './corpora.ts';

/** How a message is written. */
export type Style = 'plain' | 'lower' | 'bare' | 'lowerNames' | 'capitals' | 'folded' | 'recognised' | 'sloppy';

/** A piece of a carrier, filled. */
export interface Piece {
  readonly text: string;
  readonly kind: 'person' | 'other' | 'words';
}

/** Joins the pieces of one carrier in a style, and marks those that are names. */
export function writePieces(pieces: readonly Piece[], style: Style): Example {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += written(piece, style, start === 0);
    if (piece.kind !== 'words' && text.length > start) marks.push({ start, end: text.length, kind: piece.kind });
  }
  return { text, marks };
}

function written({ text, kind }: Piece, style: Style, isStart: boolean): string {
  switch (style) {
    case 'plain':
      return text;
    case 'lower':
      return text.toLowerCase();
    case 'bare':
      return (kind === 'person' ? text : text.replace(/[.,!?;:"”]+(?=\s|$)/g, '')).toLowerCase();
    case 'lowerNames':
      return kind === 'person' ? text.toLowerCase() : text;
    case 'capitals':
      return text.toUpperCase();
    case 'folded':
      return text.normalize('NFD').replace(/\p{M}/gu, '');
    case 'sloppy':
      return isStart && text !== '' ? text.charAt(0).toUpperCase() + text.slice(1).toLowerCase() : text.toLowerCase();
    case 'recognised':
      return isStart && text !== '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  }
}
