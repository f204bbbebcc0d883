import type { Example, Mark } from './corpora.ts';

/** A text as a recogniser writes it: in lower case and without signs between words, its marks moved along. */
export function asTranscript({ text, marks }: Example): Example {
  const places = new Int32Array(text.length + 1);
  let made = '';
  for (let at = 0; at < text.length; at++) {
    places[at] = made.length;
    const unit = text.charAt(at);
    if (/[\p{L}\p{N}]/u.test(unit)) made += unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;
    else if (/['’-]/.test(unit) && /\p{L}$/u.test(made) && /\p{L}/u.test(text.charAt(at + 1))) made += unit;
    else if (made !== '' && !made.endsWith(' ')) made += ' ';
  }
  places[text.length] = made.length;
  const moved = marks.map((mark): Mark => {
    let end = places[mark.end] ?? 0;
    const start = places[mark.start] ?? 0;
    while (end > start && made.charAt(end - 1) === ' ') end--;
    return { ...mark, start, end };
  });
  return { text: made, marks: moved.filter(({ start, end }) => end > start) };
}
