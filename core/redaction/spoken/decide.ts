import type { EntityType } from '../entity.ts';
import type { Chain } from './chains.ts';
import type { Topic } from './cue-words.ts';
import type { Element } from './element.ts';
import type { SpokenCue } from './find-cues.ts';
import { abbreviations, rules } from './rules.ts';
import { findShape, isDate, isNationalId, isPublicNumber, mayBeBirthDate, passesLuhn } from './shapes.ts';

/** What a chain of pieces is. */
export interface Verdict {
  readonly type: EntityType;
  readonly recognizer: string;
  readonly score: number;
  /** Length at which it is complete. */
  readonly full: number;
  readonly context?: string;
  readonly check?: string;
}

/** Decides what a chain is by the cue beside it and by its form; null where it is nobody's number. */
export function decideChain(
  chain: Chain,
  cue: SpokenCue | null,
  elements: readonly Element[],
  isNordic: boolean,
): Verdict | null {
  const letters = Math.max(...chain.pieces.map((piece) => piece.letters));
  const digits = Math.max(...chain.pieces.map((piece) => piece.digits));
  if (letters >= 2 && digits <= 1 && isSpelling(chain, cue)) {
    return verdict('PERSON', 'spoken-spelling', 0.85, 40, cue);
  }
  if (digits === 0 && !cue) return null;
  if (letters > 0 && chain.pieces.every((piece) => piece.digits === 0) && cue?.topic === 'spelling') return null;
  const byShape = decideByShape(chain, cue, isNordic);
  const byCue = cue ? decideByCue(chain, cue, elements, isNordic) : null;
  const isFormTelling = byCue === null || cue === null || looseTopics.has(cue.topic);
  if (byShape && byShape.score > 0.9 && isFormTelling) return byShape.type === byCue?.type ? byCue : byShape;
  return byCue ?? byShape;
}

/** Cues that a number with a right check digit outweighs. */
const looseTopics: ReadonlySet<Topic> = new Set([
  'phone',
  'number',
  'birth',
  'spelling',
  'id-ending',
  'postcode',
  'flat',
]);

/** Lists that are said to be counted or recited. */
const counting = '1234567891011121314151617181920';
const alphabet = 'abcdefghijklmnopqrstuvwxyzåäö';

function isSpelling(chain: Chain, cue: SpokenCue | null): boolean {
  const topic = cue?.topic;
  const isOther =
    topic !== undefined && topic !== 'spelling' && topic !== 'phone' && topic !== 'number' && topic !== 'birth';
  if (isOther) return false;
  const coded = chain.pieces.some((piece) => piece.coded);
  const whole = chain.readings[0] ?? '';
  if (alphabet.startsWith(whole) || abbreviations.has(whole) || abbreviations.has(chain.pieces[0]?.value ?? ''))
    return false;
  const least = coded ? 2 : topic === 'spelling' ? 2 : 4;
  return Math.max(...chain.readings.map((reading) => reading.length)) >= least;
}

function decideByCue(chain: Chain, cue: SpokenCue, elements: readonly Element[], isNordic: boolean): Verdict | null {
  const rule = rules[cue.topic];
  if (!rule) return null;
  const length = Math.max(
    ...chain.readings.filter((reading) => reading.length <= rule.most).map((one) => one.length),
    0,
  );
  const isAnswer = chain.pieces[0]?.pure === true || isBesideCue(chain, cue, elements);
  if (length < (isAnswer ? rule.leastAlone : rule.least)) return null;
  const best = chain.readings.find((reading) => reading.length === length) ?? '';
  if (rule.type === 'PHONE' && isPublicNumber(best, isNordic)) return null;
  if (
    !chain.readings.some((reading) => /\d/u.test(reading)) &&
    rule.type !== 'CREDENTIAL' &&
    rule.type !== 'CUSTOMER_NUMBER'
  ) {
    return null;
  }
  if (cue.topic === 'birth' && (chain.readings.some(isNationalId) || !chain.readings.some(mayBeBirthDate))) return null;
  if (
    cue.topic === 'plate' &&
    !chain.readings.some((reading) => /\p{L}/u.test(reading)) &&
    chain.pieces[0]?.pure !== true
  )
    return null;
  if (!isAnswer && isQuantity(chain)) return null;
  const check = findCheck(rule.type, best);
  return { ...verdict(rule.type, rule.recognizer, check ? 0.98 : 0.85, rule.full, cue), ...(check ? { check } : {}) };
}

const copulas: ReadonlySet<string> = new Set(
  "är ar is was var it's its det that's heter blir blev ska vara ska bli nummer nummret numret number nr som lyder säger er ist on være i banken hos mig to the door code".split(
    ' ',
  ),
);

/** Tells whether no more than a copula parts the cue from its number: `portkoden är`, `my pin is`. */
function isBesideCue(chain: Chain, cue: SpokenCue, elements: readonly Element[]): boolean {
  const first = chain.pieces[0]?.first ?? 0;
  if (cue.next > first || first - cue.next > 5) return false;
  const between = elements.slice(cue.next, first);
  return between.every(
    (one) => one.kind === 'mark' || one.kind === 'filler' || one.kind === 'line' || copulas.has(one.value),
  );
}

/** `kontot har tolvtusen fyrahundra`: one number with thousands. */
function isQuantity(chain: Chain): boolean {
  return chain.pieces.every((piece) => piece.parts <= 2 && piece.value.length <= 6 && piece.value.endsWith('00'));
}

function findCheck(type: EntityType, digits: string): string | null {
  if (type === 'NATIONAL_ID' && isNationalId(digits)) return 'luhn';
  if (type === 'CARD' && digits.length >= 15 && passesLuhn(digits)) return 'luhn';
  return null;
}

function decideByShape(chain: Chain, cue: SpokenCue | null, isNordic: boolean): Verdict | null {
  if (cue?.topic === 'stay' || cue?.topic === 'expiry' || cue?.topic === 'last-four' || cue?.topic === 'hotline')
    return null;
  if (chain.pieces.some((piece) => piece.counted)) return null;
  for (const reading of [...chain.readings, ...chain.others]) {
    if (cue?.topic === 'organisation' && !isNationalId(reading)) continue;
    if (isPublicNumber(reading, isNordic) || counting.startsWith(reading)) return null;
    const shape = findShape(reading, isNordic);
    if (shape)
      return { ...verdict(shape.type, shape.recognizer, shape.score, reading.length, null), check: shape.check };
  }
  const [first] = chain.pieces;
  const isAnswer = isNordic && !cue && first?.pure === true && first.parts >= 3 && first.digits === 6;
  if (isAnswer && isDate(first.value))
    return { ...verdict('NATIONAL_ID', 'spoken-national-id', 0.6, 10, null), check: 'date' };
  const whole = chain.pieces.find((piece) => piece.digits >= 7 && piece.letters === 0 && piece.singles >= 3);
  if (cue || !whole || counting.startsWith(whole.value) || chain.pieces.some((piece) => piece.digits > 16)) return null;
  return verdict('PHONE', 'spoken-number', 0.5, whole.digits, null);
}

function verdict(type: EntityType, recognizer: string, score: number, full: number, cue: SpokenCue | null): Verdict {
  return { type, recognizer, score, full, ...(cue ? { context: cue.word } : {}) };
}
