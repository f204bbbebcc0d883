import { countFeedback, type FieldFeedback, judgeCorrections } from '#core/insight/reasons/judge-feedback.ts';
import type { CommandContext, Outcome } from './command.ts';

/** Prints the panels' thumbs and corrections by part, and how the company's own reasons do on corrections they did not see. */
export async function reportFeedback({ house, terminal }: CommandContext): Promise<Outcome> {
  const { readCorrections, readListed } = await import('#core/load-own-reasons.ts');
  const store = await house.store();
  try {
    const feedback = await readCorrections(store);
    const listed = readListed(house.config.reasons, await house.redactor());
    await terminal.out(
      feedbackTable(countFeedback(feedback), listed.length > 0 ? judgeCorrections(listed, feedback) : null),
    );
  } finally {
    await store.close();
  }
  return 'done';
}

/** The table; `judged` is null where the company has no list of reasons. */
export function feedbackTable(
  rows: readonly FieldFeedback[],
  judged: { readonly right: number; readonly count: number } | null,
): string {
  if (rows.length === 0) return 'Nobody has given feedback yet.\n';
  const cells = [
    ['', 'up', 'down', 'corrected'],
    ...rows.map(({ field, up, down, corrected }) => [field, `${up}`, `${down}`, `${corrected}`]),
  ];
  const lines = cells.map(
    ([name = '', ...numbers]) => name.padEnd(20) + numbers.map((one) => one.padStart(11)).join(''),
  );
  const last = judged
    ? `Own contact reasons, each learned without what it is tried on: ${judged.right} of ${judged.count} corrections right\n`
    : '';
  return `${lines.join('\n')}\n${last}`;
}
