import type { RawText } from '#core/text/raw-text.ts';

type IsAny<T> = 0 extends 1 & T ? true : false;
type Plain = number | boolean | bigint | symbol | null | undefined | Date;

/**
 * True where a type could carry personal data: an unbranded string, `any`, `unknown` or RawText anywhere inside it.
 * A literal (`'call'`) and a branded string (RedactedText, ConversationId) carry none.
 */
export type Leaks<T> =
  IsAny<T> extends true ? true : unknown extends T ? true : true extends LeaksOne<T> ? true : false;

type LeaksOne<T> = T extends RawText
  ? true
  : T extends string
    ? string extends T
      ? true
      : false
    : T extends Plain
      ? false
      : T extends readonly (infer Item)[]
        ? Leaks<Item>
        : T extends (...args: never[]) => unknown
          ? false
          : T extends object
            ? true extends { [Key in keyof T]-?: Leaks<T[Key]> }[keyof T]
              ? true
              : false
            : true;

/** Does not compile unless `Actual` is `Expected`. */
export type Expect<Actual extends Expected, Expected extends boolean> = [Actual, Expected];
