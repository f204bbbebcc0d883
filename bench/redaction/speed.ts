import process from 'node:process';
import type { Redactor } from '../../core/redaction/redactor.ts';
import { RawText } from '../../core/text/raw-text.ts';

export interface SpeedResult {
  readonly shortMegabytesPerSecond: number;
  readonly p99Ms: number;
  readonly adversarial: readonly Adversarial[];
}

export interface Adversarial {
  readonly input: string;
  /** For half a megabyte, and for a whole; null where an eighth took so long that the rest was not tried. */
  readonly ms: number | null;
  readonly doubleMs: number | null;
}

const tooLongMs = 500;

function attack(redactor: Redactor, input: string, text: string): Adversarial {
  const isHopeless = time(redactor, text.slice(0, text.length / 8)) > tooLongMs;
  if (isHopeless) return { input, ms: null, doubleMs: null };
  return { input, ms: time(redactor, text.slice(0, text.length / 2)), doubleMs: time(redactor, text) };
}

/** Milliseconds of this thread's own work, so that what else runs on the machine doesn't count. */
export function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Measures on one core: short messages, 2 kB texts, and a megabyte of each adversarial input (and half of it). */
export function measureSpeed(redactor: Redactor, texts: readonly string[]): SpeedResult {
  const short = texts.filter((text) => text.length < 400);
  return {
    shortMegabytesPerSecond: megabytesPerSecond(redactor, short),
    p99Ms: percentile(redactor, texts),
    adversarial: adversarialInputs(1_000_000).map(({ name, text }) => attack(redactor, name, text)),
  };
}

/** The median of seven runs, after as many as compile the code: a service has been running for a while. */
function megabytesPerSecond(redactor: Redactor, texts: readonly string[]): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const raws = texts.map((text) => RawText.of(text));
  const warmUps = Math.ceil(warmUpBytes / Math.max(1, bytes));
  const runs = Array.from({ length: warmUps + 7 }, () => {
    const started = threadMs();
    for (const raw of raws) redactor.redactText(raw);
    return bytes / 1000 / (threadMs() - started);
  });
  return median(runs.slice(warmUps));
}

const warmUpBytes = 2_000_000;

function percentile(redactor: Redactor, texts: readonly string[]): number {
  const joined = texts.join('\n\n');
  const pieces = Array.from({ length: Math.min(400, Math.floor(joined.length / 2000)) }, (_, at) =>
    joined.slice(at * 2000, at * 2000 + 2000),
  );
  for (const piece of pieces) redactor.redactText(RawText.of(piece));
  const times = pieces.flatMap((piece) => [time(redactor, piece), time(redactor, piece)]).sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.99)] ?? 0;
}

function time(redactor: Redactor, text: string): number {
  const started = threadMs();
  redactor.redactText(RawText.of(text));
  return threadMs() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Inputs that make careless patterns slow, each `length` characters long. */
export function adversarialInputs(length: number): { name: string; text: string }[] {
  const repeat = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const half = Math.floor(length / 2);
  return [
    { name: 'digits', text: repeat('0') },
    { name: 'digits 1–9', text: repeat('123456789') },
    { name: 'digits and spaces', text: repeat('0 ') },
    { name: 'digits and hyphens', text: repeat('19-') },
    { name: 'personnummer', text: repeat('811228-9874 ') },
    { name: 'nearly personnummer', text: repeat('811228-987') },
    { name: 'phone starts', text: repeat('+46 070') },
    { name: 'plus signs', text: repeat('+') },
    { name: '@', text: repeat('@') },
    { name: 'a@', text: repeat('a@') },
    { name: 'a.', text: repeat('a.') },
    { name: 'one mail name, no domain', text: `${repeat('a').slice(1)}@` },
    { name: 'mail after mail', text: repeat('a@b.c,') },
    { name: 'dots', text: repeat('.') },
    { name: 'hyphens', text: repeat('-') },
    { name: 'colons', text: repeat(':') },
    { name: 'hex and colons', text: repeat('a:1') },
    { name: 'slashes', text: repeat('/') },
    { name: 'http://', text: repeat('http://') },
    { name: 'spaces', text: repeat(' ') },
    { name: 'line breaks', text: repeat('\n') },
    { name: 'one long word', text: repeat('a') },
    { name: 'one long capital word', text: repeat('A') },
    { name: 'letters apart', text: repeat('A B C ') },
    { name: 'capitalised words', text: repeat('Anna Berg ') },
    { name: 'one name again and again', text: repeat('Lindqvist') },
    { name: 'number words', text: repeat('noll sju tre ') },
    { name: 'number words as one', text: repeat('nollsjuttiotre') },
    { name: 'som i', text: repeat('m som i martin ') },
    { name: 'punkt', text: repeat('anna punkt ') },
    { name: 'nested quotes', text: repeat('> ') },
    { name: 'quotation marks', text: repeat('"') },
    { name: 'brackets', text: '('.repeat(half) + ')'.repeat(half) },
    { name: 'square brackets', text: repeat('[PERSON_1') },
    { name: 'masks', text: repeat('[PERSON_1] ') },
    { name: 'entities', text: repeat('&amp;#64') },
    { name: 'quoted printable', text: repeat('=C3=A5') },
    { name: 'soft hyphens', text: repeat('a\u00ad') },
    { name: 'zero width', text: repeat('\u200b1') },
    { name: 'combining marks', text: `a${repeat('\u0301').slice(1)}` },
    { name: 'emoji', text: repeat('👨‍👩‍👧') },
    { name: 'full width digits', text: repeat('０７０') },
    { name: 'context words', text: repeat('personnummer ') },
    { name: 'context words and digits', text: repeat('kundnummer 1') },
    { name: 'password is', text: repeat('lösenord: ') },
    { name: 'streets', text: repeat('gatan 1 ') },
    { name: 'IBAN starts', text: repeat('SE45 5000 ') },
    { name: 'base64', text: repeat('QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo') },
  ];
}
