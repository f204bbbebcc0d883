const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over UTF-16 units, in 32 bits. */
export function hashOf(term: string): number {
  let hash = offset;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), prime);
  return hash;
}
