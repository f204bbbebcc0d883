import type { Channel, Role } from '#core/conversation/conversation.ts';

/** One written story: who says what, with `<slots>` for personal data and `{one|another}` for other ways to say it. */
export interface Script {
  readonly channels: readonly Channel[];
  readonly subject: string | null;
  /** Nothing may be said after its end: the customer has left, or waits. */
  readonly isFinal: boolean;
  readonly lines: readonly ScriptLine[];
}

export interface ScriptLine {
  readonly role: Role;
  /** Minutes since the turn before, or null where the channel's own pace holds. */
  readonly gapMinutes: number | null;
  readonly text: string;
}

const roleOfLetter = { C: 'customer', A: 'agent', B: 'bot' } as const;
const channelOfWord: Record<string, Channel> = { ticket: 'ticket', email: 'email', chat: 'chat', call: 'call' };
const minutesOfUnit: Record<string, number> = { m: 1, h: 60, d: 1440 };

/**
 * Reads the stories of a matter. `== email ticket` begins one, `~ words` is its subject, `C:`, `A:` and `B:` begin a turn
 * (`C+2d:` two days after the one before), `final` on the first line forbids an aside, and every other line goes on with the turn. Throws a SyntaxError.
 */
export function parseScripts(text: string): Script[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((story) => parseStory(story.trim()));
}

function parseStory(story: string): Script {
  const [head = '', ...rest] = story.split('\n');
  const words = head.split(' ').map((word) => word.trim());
  const channels = words
    .filter((word) => word !== 'final')
    .map((word) => {
      const channel = channelOfWord[word];
      if (!channel) throw new SyntaxError(`no channel ${word}`);
      return channel;
    });
  const subject = rest[0]?.startsWith('~ ') ? rest[0].slice(2).trim() : null;
  const isFinal = words.includes('final');
  return { channels, subject, isFinal, lines: parseLines(subject === null ? rest : rest.slice(1)) };
}

function parseLines(rows: readonly string[]): ScriptLine[] {
  const lines: { role: Role; gapMinutes: number | null; text: string }[] = [];
  for (const row of rows) {
    const found = /^(?<who>[CAB])(?:\+(?<count>\d+)(?<unit>[mhd]))?: (?<text>.*)$/.exec(row);
    const last = lines.at(-1);
    if (!found?.groups) {
      if (!last) throw new SyntaxError('a story begins with a turn');
      last.text += `\n${row}`;
      continue;
    }
    const { who = '', count, unit = 'm', text = '' } = found.groups;
    const role = who === 'C' ? roleOfLetter.C : who === 'A' ? roleOfLetter.A : roleOfLetter.B;
    lines.push({ role, gapMinutes: count ? Number(count) * (minutesOfUnit[unit] ?? 1) : null, text });
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

/**
 * Writes the text of a story's `line` out: the `use`-th telling takes other words at its `{one|another}` than the tellings
 * before, and `fill` gives the words of a slot.
 */
export function tell(text: string, use: number, line: number, fill: (slot: string) => string): string {
  let place = line;
  const worded = text.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
    const ways = inside.split('|');
    place += 1;
    // Of two ways the second telling takes the other one everywhere, the third and fourth at every other place.
    const step = ways.length === 2 && use % 4 > 1 ? (use % 2) + (place % 2) : use;
    return ways[(step + place) % ways.length] ?? '';
  });
  return worded.replace(/<([a-z]+\d?)>/g, (_, slot: string) => fill(slot));
}
