import type { Language } from '#core/conversation/conversation.ts';
import { stemOf } from '#core/insight/words.ts';
import { cutRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import type { Matter } from './theme.ts';

/** Fewer customers than this behind a word, and it could point at one of them. */
const customersBehindWord = 5;
const word = /\[[A-Z][A-Z_]*(?:_[A-Z0-9]+)?\]|\p{L}{4,}/gu;

interface Usage {
  readonly shown: RedactedText;
  readonly matters: Set<number>;
}

/**
 * The words that set each group apart, the strongest first, by class-based TF-IDF: the share of the group's matters that
 * hold the word × ln(1 + matters / matters that hold it). Words that few customers used are left out.
 */
export function findThemeWords(
  matters: readonly Matter[],
  groups: readonly (readonly number[])[],
  wanted: number,
): RedactedText[][] {
  const usages = findUsages(matters);
  const spread = new Map(
    [...usages].map(([stem, { matters: users }]) => [stem, Math.log(1 + matters.length / users.size)]),
  );
  return groups.map((group) => {
    const scores: { stem: string; score: number }[] = [];
    for (const [stem, { matters: users }] of usages) {
      const own = group.filter((matter) => users.has(matter));
      if (countCustomers(matters, own) < Math.min(customersBehindWord, countCustomers(matters, group))) continue;
      const within = own.length / group.length;
      const overall = users.size / matters.length;
      if (within > overall * 1.5) scores.push({ stem, score: within * (spread.get(stem) ?? 0) });
    }
    scores.sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1));
    return scores.slice(0, wanted).flatMap(({ stem }) => usages.get(stem)?.shown ?? []);
  });
}

/** Different customers behind some matters; all of unknown customers count as one. */
export function countCustomers(matters: readonly Matter[], indexes: readonly number[]): number {
  return new Set(indexes.map((index) => matters[index]?.customer ?? null)).size;
}

/** For each stem the matters that hold it and the word as it is shown: as it was first written. */
function findUsages(matters: readonly Matter[]): Map<string, Usage> {
  const usages = new Map<string, Usage>();
  matters.forEach((matter, index) => {
    for (const { shown, stem } of wordsOfMatter(matter.text, matter.language)) {
      const usage = usages.get(stem) ?? { shown, matters: new Set<number>() };
      usage.matters.add(index);
      usages.set(stem, usage);
    }
  });
  return usages;
}

function wordsOfMatter(text: RedactedText, language: Language): { shown: RedactedText; stem: string }[] {
  return [...text.matchAll(word)]
    .filter(([found]) => !found.startsWith('['))
    .map((found) => ({
      shown: cutRedactedText(text, found.index, found.index + found[0].length),
      stem: stemOf(found[0].toLowerCase(), language),
    }));
}
