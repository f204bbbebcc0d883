/**
 * A piece of speech as the finders read it: a number (`sextio sju` is one, with the value `67`), a letter (with its code
 * word), a sign said in words, or a word with its role in a dictation.
 */
export interface Element {
  readonly kind: 'number' | 'ordinal' | 'letter' | 'sign' | 'filler' | 'correction' | 'word' | 'mark' | 'line';
  /** UTF-16 offsets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Digits of a number, the letter (or letters, `ll`), the sign's meaning, else the word itself. */
  readonly value: string;
  /** Also an everyday word, so it counts only beside others. */
  readonly weak: boolean;
  /** Said in words rather than written in digits. */
  readonly spoken: boolean;
  /** A number with hundred or thousand in it, or a letter with its code word. */
  readonly whole: boolean;
  /** Nothing stands between it and the element before. */
  readonly glued: boolean;
  /** The digits if ten and unit are two numbers (`309` for `trettio nio`), else empty. */
  readonly apart: string;
  /** A word that no cue starts with and that is no name of a letter. */
  readonly plain: boolean;
}

/** Makes an element; what isn't given is false. */
export function createElement(
  kind: Element['kind'],
  span: { readonly start: number; readonly end: number; readonly glued?: boolean },
  value: string,
  traits: {
    readonly weak?: boolean;
    readonly spoken?: boolean;
    readonly whole?: boolean;
    readonly apart?: string;
    readonly plain?: boolean;
  } = noTraits,
): Element {
  return {
    kind,
    start: span.start,
    end: span.end,
    value,
    weak: traits.weak ?? false,
    spoken: traits.spoken ?? false,
    whole: traits.whole ?? false,
    glued: span.glued ?? false,
    apart: traits.apart ?? '',
    plain: traits.plain ?? false,
  };
}

const noTraits = {};
