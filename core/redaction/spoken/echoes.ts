import type { Finding } from '../recognizer.ts';

const mostEchoes = 24;
const shortestAddress = 6;
const shortestName = 4;

/** Finds again what was found once: an address's first half that the listener repeats, a name that was spelled. */
export function findEchoes(lower: string, found: readonly Finding[]): Finding[] {
  const addresses = new Map<string, Finding>();
  const names = new Map<string, Finding>();
  for (const finding of found) {
    const said = lower.slice(finding.start, finding.end);
    if (finding.type === 'EMAIL' && said.length >= shortestAddress) addresses.set(said, finding);
    const letters = said.replaceAll(/[^\p{L}]/gu, '');
    const isSpelled = finding.recognizer === 'spoken-spelling' && /^\p{L}(?:[ .-]+\p{L})+$/u.test(said);
    if (isSpelled && letters.length >= shortestName) names.set(letters, finding);
  }
  const echoes = [...addresses].slice(0, mostEchoes).flatMap(([said, finding]) => findAll(lower, said, finding));
  return names.size === 0 ? echoes : [...echoes, ...findWords(lower, names)];
}

function findAll(lower: string, said: string, finding: Finding): Finding[] {
  const echoes: Finding[] = [];
  for (let at = lower.indexOf(said); at >= 0; at = lower.indexOf(said, at + said.length)) {
    echoes.push(echo(finding, at, at + said.length));
  }
  return echoes;
}

function findWords(lower: string, names: ReadonlyMap<string, Finding>): Finding[] {
  const echoes: Finding[] = [];
  for (const word of lower.matchAll(/\p{L}+/gu)) {
    const genitive = word[0].endsWith('s') ? word[0].slice(0, -1) : word[0];
    const finding = names.get(word[0]) ?? names.get(genitive);
    if (finding) echoes.push(echo(finding, word.index, word.index + word[0].length));
  }
  return echoes;
}

function echo(finding: Finding, start: number, end: number): Finding {
  return { ...finding, start, end, why: { memory: 'conversation' } };
}
