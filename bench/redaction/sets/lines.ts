/** One carrier a line; `⏎` stands for a line break within it. */
export function carriers(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('⏎', '\n'));
}
