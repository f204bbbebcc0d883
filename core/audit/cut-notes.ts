/** Cuts lines into notes: each ends with the empty line after its signatures. The rest is given without its end. */
export function* cutNotes(lines: readonly string[]): Generator<string> {
  let open: string[] = [];
  for (const line of lines) {
    if (line === '' && open.length === 0) continue;
    const isEnd = line === '' && open.at(-1)?.startsWith('— ');
    if (isEnd) yield `${open.join('\n')}\n`;
    open = isEnd ? [] : [...open, line];
  }
  if (open.some((line) => line !== '')) yield open.join('\n');
}
