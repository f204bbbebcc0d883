/**
 * Finds the JSON object in what a model wrote: inside fences, after thoughts, with a sentence before or behind it. Null
 * where there is none, or where it is cut off.
 */
export function cutJson(text: string): unknown {
  const answer = withoutThoughts(text);
  for (let at = answer.indexOf('{'); at >= 0; at = answer.indexOf('{', at + 1)) {
    const end = objectEnd(answer, at);
    if (end < 0) return null;
    try {
      const parsed: unknown = JSON.parse(answer.slice(at, end));
      return parsed;
    } catch {
      // A brace of the prose before the object.
    }
  }
  return null;
}

function withoutThoughts(text: string): string {
  const closed = text.replace(/<(think|thinking|reasoning)>[\s\S]*?<\/\1>/gi, '');
  const end = /<\/(?:think|thinking|reasoning)>/i.exec(closed);
  // Some chat templates write the opening mark themselves, so that only the closing one is in the answer.
  if (end) return closed.slice(end.index + end[0].length);
  const open = /<(?:think|thinking|reasoning)>/i.exec(closed);
  return open ? closed.slice(0, open.index) : closed;
}

/** The offset behind the object that starts at `start`, -1 where it never ends. */
function objectEnd(text: string, start: number): number {
  let depth = 0;
  let isString = false;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (isString) {
      if (unit === '\\') at += 1;
      else if (unit === '"') isString = false;
    } else if (unit === '"') isString = true;
    else if (unit === '{') depth += 1;
    else if (unit === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
