import { hashOf } from '#core/conversation/external-id.ts';
import { decodeText } from '../decode-text.ts';
import { type Draft, type DraftTurn } from '../draft.ts';
import { readWhole } from '../file-input.ts';
import { parseTime } from '../local-time.ts';
import { finish, type FormatReader, limits, skip } from '../reading.ts';
import type { Speaker } from '../speakers.ts';

/**
 * `[2026-11-03 10:12] Anna Lind: Hej!`, `10:12 Support: Hello`, `Kund: Hej`; the time before or after the name, in
 * brackets or not. Groups: time, name, time, text.
 */
const turnStart =
  /^\s*[[(]?((?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})?[T ,]{0,2}(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AP]M)?)?)[\])]?\s*[-–|]?\s*([\p{L}][\p{L}\p{N} .,'’_@()#&/+-]{0,60}?)\s*(?:[[(]([\d:.]{4,8})[\])])?\s*:(?:\s+|$)(.*)$/u;

/** Words before a colon that begin a list or a label, not a turn. */
const noSpeakers =
  /^(https?|ps|obs|nb|note|subject|ämne|re|sv|fw|fwd|vb|tel|mobil|telefon|e-?mail|e-?post|order|ordernr)$/i;

/** A log with a name before each message, as chat tools and people themselves write one. */
export const readChatLog: FormatReader = async function* readChatLog(file, options) {
  const bytes = await readWhole(file, limits.wholeFileBytes);
  if (!bytes) return yield skip(file.name, 'tooLarge');
  const { speakers, turns } = parseChatLog(decodeText(bytes), file.modifiedAt, options.timeZone);
  const draft: Draft = {
    identity: hashOf(bytes),
    channel: 'chat',
    startedAt: turns.find(({ at }) => at)?.at ?? file.modifiedAt,
    speakers,
    turns,
  };
  yield finish(draft, options, file.name);
};

/** The turns of a log; lines without a name go on with the turn before them. */
export function parseChatLog(text: string, day: Date, timeZone: string): { speakers: Speaker[]; turns: DraftTurn[] } {
  const speakers: Speaker[] = [];
  const turns: DraftTurn[] = [];
  for (const line of text.split(/\r?\n/)) {
    const start = findTurnStart(line);
    const last = turns.at(-1);
    if (start) {
      const at = start.time === '' ? null : timeOf(start.time, day, timeZone);
      turns.push({ speaker: placeOf(speakers, start.name), text: start.text, at });
    } else if (last) {
      turns[turns.length - 1] = { ...last, text: `${last.text}\n${line}` };
    }
  }
  return { speakers, turns: turns.map((turn) => ({ ...turn, text: turn.text.trim() })) };
}

/** The parts of a line that begins a turn, or null. */
export function findTurnStart(line: string): { time: string; name: string; text: string } | null {
  const parts = line.length > limits.lineBytes ? null : turnStart.exec(line);
  const name = parts?.[2]?.trim() ?? '';
  if (!parts || name === '' || noSpeakers.test(name) || name.split(/\s+/).length > 5) return null;
  return { time: (parts[1]?.trim() || parts[3]) ?? '', name, text: parts[4] ?? '' };
}

function placeOf(speakers: Speaker[], name: string): number {
  const known = speakers.findIndex((speaker) => speaker.name === name);
  if (known >= 0) return known;
  const isAddress = /^\S+@\S+\.\S+$/.test(name);
  return speakers.push({ name: isAddress ? null : name, addresses: isAddress ? [name] : [], role: null }) - 1;
}

/** A time of day alone is one of the file's own day. */
function timeOf(text: string, day: Date, timeZone: string): Date | null {
  const hasDay = /\d{4}/.test(text);
  return parseTime(hasDay ? text : `${dayIn(day, timeZone)} ${text}`, timeZone);
}

function dayIn(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(date);
}
