/** Parses JSON; undefined where it is none, since the parser's own message repeats the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
