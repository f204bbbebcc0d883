import { entities, lookAlikes, plainSigns } from './odd-characters.ts';

/** A plain form of a text; `from[i]` and `to[i]` are the original offsets that its unit `i` was made from. */
export interface Normalised {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Whatever might be written in an odd way; a text without any of it is read as it is. */
const odd =
  /[\u00a0\u00ad\u0300-\u03ff\u0400-\u04ff\u0660-\u0669\u06f0-\u06f9\u180e\u1680\u2000-\u2015\u2018\u2019\u2024\u2028-\u202f\u205f-\u2064\u2212\u3000\u3002\ufe00-\ufe0f\ufe52\ufe63\ufe6b\ufeff\uff01-\uff5e]|\ud835[\udc00-\udfff]|&(?:#|[a-zA-Z])|=(?:[0-9A-F]{2}|\r?\n)|%40|[([{] ?(?:at|dot|punkt|snabel-?a|prick) ?[)\]}]/i;

/** Gives the plain form of a text, or null where it is plain already. Linear in the length. */
export function normalise(original: string): Normalised | null {
  if (!odd.test(original)) return null;
  const writer = new Writer(original.length);
  const isQuotedPrintable = /=\r?\n|=C3=[89AB][0-9A-F]/.test(original);
  for (let at = 0; at < original.length;) at = writeNext(original, at, writer, isQuotedPrintable);
  const text = writer.units.join('');
  return {
    text: withoutLookAlikes(text),
    from: Uint32Array.from(writer.from),
    to: Uint32Array.from(writer.to),
  };
}

class Writer {
  readonly units: string[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Writes units made from the original's `start` to `end`; returns where to go on. */
  put(plain: string, start: number, end: number): number {
    for (let i = 0; i < plain.length; i += 1) {
      this.units.push(plain.charAt(i));
      this.from.push(start);
      this.to.push(end);
    }
    return end;
  }
}

function writeNext(original: string, at: number, writer: Writer, isQuotedPrintable: boolean): number {
  const unit = original.charAt(at);
  const code = original.charCodeAt(at);
  if (code < 0x80) return writeAscii(original, at, unit, writer, isQuotedPrintable);
  if (code >= 0xff01 && code <= 0xff5e) return writer.put(String.fromCharCode(code - 0xfee0), at, at + 1);
  if (code === 0xd835) return writer.put(original.slice(at, at + 2).normalize('NFKC'), at, at + 2);
  if ((code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9)) {
    return writer.put(String(code & 0xf), at, at + 1);
  }
  if (isCombiningMark(code)) return combine(original, at, writer);
  const plain = plainSigns.get(unit);
  return writer.put(plain ?? unit, at, at + 1);
}

function writeAscii(original: string, at: number, unit: string, writer: Writer, isQuotedPrintable: boolean): number {
  if (unit === '&') {
    const entity = readEntity(original, at);
    if (entity) return writer.put(entity.plain, at, entity.end);
  } else if (unit === '=') {
    const decoded = readQuotedPrintable(original, at, isQuotedPrintable);
    if (decoded) return writer.put(decoded.plain, at, decoded.end);
  } else if (unit === '(' || unit === '[' || unit === '{') {
    const hidden = readHiddenSign(original, at);
    if (hidden) return writer.put(hidden.plain, at, hidden.end);
  } else if (unit === '%' && original.startsWith('%40', at)) {
    return writer.put('@', at, at + 3);
  }
  return writer.put(unit, at, at + 1);
}

function isCombiningMark(code: number): boolean {
  return code >= 0x0300 && code <= 0x036f;
}

/** `a` + U+0308 is one `ä`; a mark that makes no letter is dropped, with its place kept by the letter before. */
function combine(original: string, at: number, writer: Writer): number {
  const last = writer.units.length - 1;
  const base = writer.units[last];
  if (base !== undefined) {
    const whole = (base + original.charAt(at)).normalize('NFC');
    if (whole.length === 1) writer.units[last] = whole;
    writer.to[last] = at + 1;
  }
  return at + 1;
}

interface Decoded {
  readonly plain: string;
  readonly end: number;
}

/** `&aring;`, `&#229;`, `&#xe5;`, `&nbsp;`. */
function readEntity(original: string, at: number): Decoded | null {
  const found = /^&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([A-Za-z]{2,8}));/.exec(original.slice(at, at + 12));
  if (!found) return null;
  const [whole, decimal, hex, name] = found;
  const end = at + whole.length;
  if (name !== undefined) {
    const plain = entities.get(name);
    return plain === undefined ? null : { plain, end };
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  if (code === 0 || code > 0xffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  const unit = String.fromCharCode(code);
  return { plain: plainSigns.get(unit) ?? unit, end };
}

/** `anna(at)example[dot]com`: the ways in which people hide an address from machines. */
function readHiddenSign(original: string, at: number): Decoded | null {
  const found = /^[([{] ?(at|dot|punkt|snabel-?a|prick) ?[)\]}] ?/i.exec(original.slice(at, at + 14));
  if (!found) return null;
  const isAt = /^(?:at|snabel)/i.test(found[1] ?? '');
  return isAt ? { plain: '@', end: at + found[0].trimEnd().length } : { plain: '.', end: at + found[0].length };
}

/** `=C3=A4` and `=E4` are `ä`; `=20` and `=3D` only where the text is quoted-printable beyond doubt; `=` ends a line. */
function readQuotedPrintable(original: string, at: number, isQuotedPrintable: boolean): Decoded | null {
  const piece = original.slice(at, at + 6);
  const lineEnd = /^=\r?\n/.exec(piece);
  if (lineEnd) return { plain: '', end: at + lineEnd[0].length };
  const pair = /^=C([23])=([89AB][0-9A-F])/.exec(piece);
  if (pair) {
    const code = (pair[1] === '3' ? 0x40 : 0) + Number.parseInt(pair[2] ?? '', 16);
    const unit = String.fromCharCode(code);
    return { plain: plainSigns.get(unit) ?? unit, end: at + 6 };
  }
  const single = /^=([0-9A-F]{2})/.exec(piece);
  if (!single) return null;
  const code = Number.parseInt(single[1] ?? '', 16);
  const isLetterInWord =
    code >= 0xc0 && /^[a-z=\s.,]/.test(piece.slice(3)) && !/[?&]\w*$/.test(original.slice(at - 12, at));
  if (!isLetterInWord && !(isQuotedPrintable && (code === 0x20 || code === 0x3d || code === 0x40))) return null;
  return { plain: String.fromCharCode(code), end: at + 3 };
}

/** Greek and Cyrillic letters that look Latin become Latin inside words that hold Latin letters too. */
function withoutLookAlikes(text: string): string {
  if (!/[\u0370-\u04ff]/.test(text)) return text;
  return text.replace(/[\p{L}\p{N}@._-]+/gu, (word) =>
    /[a-zA-Z]/.test(word) && /[\u0370-\u04ff]/.test(word)
      ? word.replace(/[\u0370-\u04ff]/g, (letter) => lookAlikes.get(letter) ?? letter)
      : word,
  );
}
