import type { Language } from '#core/conversation/conversation.ts';
import { stemOf } from '#core/insight/words.ts';
import { cutRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import { conceptsOf } from './concept-terms.ts';
import { namelessWords } from './lexicon/stopwords.ts';
import type { Matter } from './theme.ts';

/** Fewer customers than this behind a word, and it could point at one of them. */
const customersBehindWord = 5;
/** So many of them in the theme itself, else it says nothing of the theme. */
const customersInTheme = 3;
/** Two words say more than one, so a pair needs to be only this much as strong. */
const pairBonus = 1.6;
/** A word for what customers of many trades speak of tells more than any other. */
const conceptBonus = 1.5;
/** A word that nobody used in the reader's language counts as this part of one. */
const foreignPart = 0.3;
/** A word that the group uses no oftener than this beside all doesn't set it apart. */
const leastLift = 1.5;
/** A shorter word begins many others. */
const leastOfForm = 4;
/** `transferred` ends so many letters later than `transfer`; a compound (`kontonummer`) is another word. */
const longestEnding = 3;
const wordOrBorder = /\[[A-Z][A-Z_]*(?:_[A-Z0-9]+)?\]|[\p{L}\p{N}][\p{L}\p{N}'’-]*|[.,;:!?()"\n]/gu;

interface Form {
  readonly shown: RedactedText;
  readonly language: Language;
  readonly matters: number[];
}

interface Usage {
  readonly isPair: boolean;
  readonly isConcept: boolean;
  /** Each written form with how often it came, by language. */
  readonly forms: Map<string, Form>;
  readonly matters: Set<number>;
}

/**
 * The words and pairs of words that set each group apart, the strongest first, by class-based TF-IDF: the share of the
 * group's matters that hold it × ln(1 + matters / matters that hold it). Words of one concept (`faktura`, `bill`) count
 * together, in all languages, and are shown in `language`, the reader's, where enough customers used it. Words that few
 * customers used are left out, and so are those that a stronger pair holds.
 */
export function findThemeWords(
  matters: readonly Matter[],
  groups: readonly (readonly number[])[],
  wanted: number,
  language: Language | null = null,
): RedactedText[][] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((index): [number, number] => [index, at])));
  const customers = groups.map((group) => Math.min(customersInTheme, countCustomers(matters, group)));
  const everybody = Math.min(customersBehindWord, countCustomers(matters, [...matters.keys()]));
  const scores = groups.map((): Score[] => []);
  for (const [stem, usage] of findUsages(matters)) {
    if (countCustomers(matters, [...usage.matters]) < everybody) continue;
    for (const [at, own] of Map.groupBy(usage.matters, (index) => groupOf.get(index) ?? -1)) {
      const size = groups[at]?.length ?? 0;
      if (own.length < Math.min(2, size) || countCustomers(matters, own) < (customers[at] ?? Infinity)) continue;
      const within = own.length / size;
      const lift = within / (usage.matters.size / matters.length);
      scores[at]?.push({ stem, usage, score: scoreOf(matters, usage, within, language), lift });
    }
  }
  return scores.map((list) => pickWords(matters, list, wanted, language));
}

interface Score {
  readonly stem: string;
  readonly usage: Usage;
  readonly score: number;
  /** How much oftener the group uses it than all do. */
  readonly lift: number;
}

function scoreOf(matters: readonly Matter[], usage: Usage, within: number, language: Language | null): number {
  const rarity = Math.log(1 + matters.length / usage.matters.size);
  const isForeign = language !== null && !safeForms(matters, usage).some((form) => form.language === language);
  const bonus = (usage.isPair ? pairBonus : 1) * (usage.isConcept ? conceptBonus : 1);
  return within * rarity * bonus * (isForeign ? foreignPart : 1);
}

/** Different customers behind some matters; all of unknown customers count as one. */
export function countCustomers(matters: readonly Matter[], indexes: readonly number[]): number {
  return new Set(indexes.map((index) => matters[index]?.customer ?? null)).size;
}

function pickWords(
  matters: readonly Matter[],
  all: readonly Score[],
  wanted: number,
  language: Language | null,
): RedactedText[] {
  const apart = all.filter(({ lift }) => lift > leastLift);
  // A theme that nothing sets apart is still named by what it speaks of.
  const scores = apart.length > 0 ? apart : [...all];
  scores.sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1));
  const taken = new Set<string>();
  const picked: RedactedText[] = [];
  for (const { stem, usage } of scores) {
    if (picked.length === wanted) break;
    const pieces = stem.split(' ');
    const shown = shownForm(matters, usage, language);
    if (!shown || pieces.some((piece) => taken.has(piece)) || picked.some((other) => areForms(other, shown))) continue;
    for (const piece of pieces) taken.add(piece);
    picked.push(shown);
  }
  return picked;
}

/** Two forms of one word that the stemmer keeps apart: `transfer`, `transferred`; `card`, `card's`. */
function areForms(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length);
  return short.length >= leastOfForm && long.startsWith(short) && long.length - short.length <= longestEnding;
}

/** The commonest form, of the reader's language where it has one; one in small letters is preferred, as it is no sentence's first. */
function shownForm(matters: readonly Matter[], usage: Usage, language: Language | null): RedactedText | null {
  const weigh = (form: Form): number =>
    form.matters.length * (form.shown === form.shown.toLowerCase() ? 3 : 1) * (form.language === language ? 10 : 1);
  const [first, ...rest] = safeForms(matters, usage);
  return first ? rest.reduce((best, form) => (weigh(form) > weigh(best) ? form : best), first).shown : null;
}

/** The forms that enough customers wrote just so. */
function safeForms(matters: readonly Matter[], { forms, matters: own }: Usage): Form[] {
  const enough = Math.min(customersInTheme, countCustomers(matters, [...own]));
  return [...forms.values()].filter((form) => countCustomers(matters, form.matters) >= enough);
}

function findUsages(matters: readonly Matter[]): Map<string, Usage> {
  const usages = new Map<string, Usage>();
  matters.forEach((matter, index) => {
    for (const { stem, isPair, isConcept, start, end } of candidatesOf(matter)) {
      const usage: Usage = usages.get(stem) ?? { isPair, isConcept, forms: new Map(), matters: new Set() };
      usages.set(stem, usage);
      usage.matters.add(index);
      const key = `${matter.language} ${matter.text.slice(start, end)}`;
      const form = usage.forms.get(key);
      if (form) form.matters.push(index);
      else {
        const shown = cutRedactedText(matter.text, start, end);
        usage.forms.set(key, { shown, language: matter.language, matters: [index] });
      }
    }
  });
  return usages;
}

interface Candidate {
  readonly stem: string;
  readonly isPair: boolean;
  readonly isConcept: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Words that tell something, and pairs of such with nothing between them; a word for a concept stands under its name. A
 * word right before a mask is its label (`MAC [MAC_ADDRESS]`), and tells nothing alone.
 */
function candidatesOf({ text, language }: Matter): Candidate[] {
  const found: Candidate[] = [];
  let before: (Candidate & { readonly lower: string }) | null = null;
  for (const match of text.matchAll(wordOrBorder)) {
    const [shown] = match;
    const lower = shown.toLowerCase();
    const isWord = /^\p{L}{2,}/u.test(shown) && !/\p{N}/u.test(shown) && !namelessWords.has(lower.replaceAll('’', "'"));
    const isLabel = text.startsWith(' [', match.index + shown.length);
    if (!isWord) {
      before = null;
      continue;
    }
    const [concept] = conceptsOf([lower]);
    const stem = concept === undefined ? stemOf(lower, language) : `=${concept}`;
    const end = match.index + shown.length;
    const one = { stem, isPair: false, isConcept: concept !== undefined, start: match.index, end };
    if (shown.length >= 3 && (one.isConcept || !isLabel)) found.push(one);
    if (before && before.end + 1 === one.start && before.stem !== stem)
      found.push({ ...pairOf(before, one, lower), isPair: true, start: before.start, end });
    before = { ...one, lower };
  }
  return found;
}

/** A pair that names a concept as a pair (`säga upp`) is that concept; any other is its two words. */
function pairOf(first: Candidate & { readonly lower: string }, second: Candidate, lower: string) {
  const alone = new Set([...conceptsOf([first.lower]), ...conceptsOf([lower])]);
  const concept = conceptsOf([first.lower, lower]).find((name) => !alone.has(name));
  return concept === undefined
    ? { stem: `${first.stem} ${second.stem}`, isConcept: false }
    : { stem: `=${concept}`, isConcept: true };
}
