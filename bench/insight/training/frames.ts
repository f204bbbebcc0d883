const drawsOfAFrame = 8;

/** Writes out `{a/b/c} text` by drawing one of each brace's ways, some times a frame; the same draws each time. */
export function drawFrames(frame: string): string[] {
  if (!frame.includes('{')) return [frame];
  let state = 17;
  for (let at = 0; at < frame.length; at++) state = (Math.imul(state, 31) + frame.charCodeAt(at)) >>> 0;
  const draw = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % count;
  };
  const texts = new Set<string>();
  for (let one = 0; one < drawsOfAFrame; one++)
    texts.add(
      frame
        .replaceAll(/\{([^{}]*)\}/g, (_, ways: string) => {
          const list = ways.split('/');
          return list[draw(list.length)] ?? '';
        })
        .replaceAll(/\s+/g, ' ')
        .replaceAll(' ,', ',')
        .trim(),
    );
  return [...texts];
}
