/**
 * Text that may hold personal data. It can be carried but not read: template literals, concatenation, logging and
 * inspection print `[raw text]`, `JSON.stringify` throws, and a structured clone comes out empty.
 */
export class RawText {
  readonly #value: string;

  private constructor(value: string) {
    this.#value = value;
  }

  /** Wraps a string that came from outside. */
  static of(value: string): RawText {
    return new RawText(value);
  }

  /** Reads the value; only `openRawText` below calls it. */
  static reveal(raw: RawText): string {
    return raw.#value;
  }

  get isEmpty(): boolean {
    return this.#value.trim() === '';
  }

  /** Length in UTF-16 code units, which tells a limit and nothing else. */
  get length(): number {
    return this.#value.length;
  }

  toString(): string {
    return '[raw text]';
  }

  [Symbol.toPrimitive](): string {
    return '[raw text]';
  }

  toJSON(): never {
    throw new TypeError('raw text cannot be serialised');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[raw text]';
  }
}

/** Gives the string inside. The house test lets only core/redaction and core/audio import this. */
export function openRawText(raw: RawText): string {
  return RawText.reveal(raw);
}
