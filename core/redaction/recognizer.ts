import type { Entity, EntityType } from './entity.ts';
import type { TextHints } from './redactor.ts';

/**
 * Text as every recognizer reads it: made once by `prepareText`, with full-width digits, odd spaces, zero-width and
 * look-alike characters, entities and quoted-printable leftovers already made plain.
 */
export interface PreparedText {
  readonly text: string;
  /** `text` in lower case, of the same length, so that offsets agree. */
  readonly lower: string;
  /** What the one scan over the text found; a recognizer starts from these and never searches the text itself. */
  readonly anchors: Anchors;
  /** All digits of the text, without what parts them. */
  readonly allDigits: string;
  /** How many small words of each language (in the order of likely-language.ts) the head holds. */
  readonly languages: readonly number[];
  /** Bits for the kinds of anchors and for the topics of context words that the text holds: see gates.ts. */
  readonly held: number;
  readonly topics: number;
  /** The most digits that stand in a row, over the gaps that a number may hold. */
  readonly mostDigits: number;
}

/** The places from which recognizers start. All in order of their place. */
export interface Anchors {
  /** Runs of digits (`0` to `9`), each maximal: `070`, `174`, `06`, `05`. */
  readonly digits: readonly DigitRun[];
  /** Runs of letters, each maximal: `Anna`, `Karin` of `Anna-Karin`. */
  readonly words: readonly Span[];
  /** Words of up to three letters with a number in the nine signs after them: `ABC 123`, `SE45`, `kl. 12`. */
  readonly leads: readonly Span[];
  /** Runs of letters and digits that hold both: `ABC123`, `QQ123456C`. */
  readonly codes: readonly Span[];
  /** Places of `@`. */
  readonly ats: readonly number[];
  /** Places of `:`; they start URLs, IPv6 and MAC addresses. */
  readonly colons: readonly number[];
  /** Places of `/`. */
  readonly slashes: readonly number[];
  /** Words of the context lists found in the text, in order. */
  readonly cues: readonly Cue[];
  /** Words of English street addresses: `street`, `rd`. */
  readonly streets: readonly Span[];
  /** Words that parts of an address start with: `box`, `lgh`, and one or two letters right before a digit: `NW1 6XE`. */
  readonly parts: readonly Span[];
}

/** A run of digits, and what parts it from the run before: one of the `gap` constants of digits.ts. */
export interface DigitRun extends Span {
  readonly gap: number;
  /** How many runs right before it in a row stand after the same kind of gap. */
  readonly alike: number;
  /** How many digits the text holds before it. */
  readonly before: number;
  /** How many digits stand from here on, over the gaps that a number may hold: no longer number can start here. */
  readonly reach: number;
}

/** UTF-16 offsets of the prepared text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A context word in the text: `kundnummer` has the topic `customer-number`. */
export interface Cue extends Span {
  readonly topic: string;
  /** Its dictionary form in our lists, which may be shown and logged. */
  readonly word: string;
}

/** An entity in offsets of the prepared text. */
export type Finding = Entity;

/** A kind of personal data with a form of its own. To add one: a file in recognizers/ and its line in the list. */
export interface Recognizer {
  readonly name: string;
  readonly type: EntityType;
  /** ISO 3166 codes of the countries whose form it is; absent for forms without a country. */
  readonly countries?: readonly string[];
  /** In one pass and linear time, from the anchors. */
  find(text: PreparedText, hints: TextHints): readonly Finding[];
  /** What has to stand in the text for `find` to be called at all. */
  readonly startsAt: keyof Anchors;
  /** Besides, a context word of one of these topics. */
  readonly topics?: readonly string[];
  /** Besides, so many digits in a row, over the gaps that a number may hold. */
  readonly leastDigits?: number;
  /** Its tests: one test runs the examples of all recognizers. */
  readonly examples: Examples;
}

export interface Examples {
  /** A text and the pieces of it that must be found, in order. */
  readonly found: readonly (readonly [text: string, ...pieces: string[]])[];
  /** Texts in which this recognizer must find nothing. */
  readonly clean: readonly string[];
}
