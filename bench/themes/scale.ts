import process from 'node:process';
import { conversationIdSchema, customerKeySchema, instantSchema } from '../../core/conversation/conversation.ts';
import { createTheRedactor } from './the-redactor.ts';
import { RawText } from '../../core/text/raw-text.ts';
import { emptyRedactedText } from '../../core/text/redacted-text.ts';
import { groupThemes } from '../../core/themes/group-themes.ts';
import { createThemeJoin } from '../../core/themes/join-theme.ts';
import { createSeededRandom } from '../../core/themes/seeded-random.ts';
import type { Matter } from '../../core/themes/theme.ts';
import type { LabelSet } from './label-sets.ts';

export interface ScaleFigures {
  readonly matters: number;
  readonly themes: number;
  readonly none: number;
  readonly seconds: number;
  readonly residentMb: number;
  readonly joinMs: number;
}

/** Groups as many matters as wanted, each two texts of one label joined, so that few are told twice alike. */
export function playScale(sets: readonly LabelSet[], count: number): ScaleFigures {
  const matters = makeMatters(sets, count);
  const begin = performance.now();
  const { themes, themeOfMatter } = groupThemes(matters);
  const seconds = (performance.now() - begin) / 1000;
  const join = createThemeJoin(themes.map((theme) => ({ ...theme, conversations: new Set() })));
  const joinBegin = performance.now();
  for (const matter of matters.slice(0, 500)) join(matter);
  return {
    matters: matters.length,
    themes: themes.length,
    none: themeOfMatter.filter((theme) => theme === null).length,
    seconds,
    residentMb: process.resourceUsage().maxRSS / 1024,
    joinMs: (performance.now() - joinBegin) / Math.min(500, matters.length),
  };
}

function makeMatters(sets: readonly LabelSet[], count: number): Matter[] {
  const random = createSeededRandom(23);
  const redactor = createTheRedactor();
  const pools = sets.flatMap(({ texts, labels }) => [...Map.groupBy(texts, (_, at) => labels[at] ?? '').values()]);
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, at) => {
    const pool = pick(pools) ?? [];
    const [one, other] = [pick(pool), pick(pool)];
    const text = redactor.redactText(RawText.of(`${one?.text ?? ''} ${other?.text ?? ''}`)).text;
    return {
      conversation: conversationIdSchema.parse(`files:${at}`),
      customer: customerKeySchema.parse(
        String(at % 50_000)
          .replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? 'A')
          .padStart(26, 'Z'),
      ),
      at: instantSchema.parse(new Date(Date.UTC(2026, 5, 1) + at * 60_000).toISOString()),
      language: one?.language ?? 'unknown',
      ...{ text, context: emptyRedactedText, evidence: { turn: 0, start: 0, end: 1 } },
    };
  });
}
