import { mintRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import { resolveConflicts } from './conflicts.ts';
import type { RedactionTools } from './create-redactor.ts';
import { findEntities } from './find-entities.ts';
import { findMasks, touchesMask } from './masks.ts';
import { applyOwnWords } from './own-words.ts';
import { operators } from './operators/all.ts';
import { ruleFor } from './policy.ts';
import { prepareText } from './prepare.ts';

/** Lets words out that hold nothing which the policy masks; null for all others, and where the scan itself fails. */
export function rescanOutgoing(text: string, tools: RedactionTools): RedactedText | null {
  try {
    return holdsPersonalData(text, tools) ? null : mintRedactedText(text);
  } catch {
    return null;
  }
}

function holdsPersonalData(text: string, tools: RedactionTools): boolean {
  const prepared = prepareText(text);
  const masks = findMasks(prepared.text);
  const found = findEntities(prepared, tools, {}).filter((finding) => !touchesMask(masks, finding));
  return applyOwnWords(prepared, resolveConflicts(found), masks, tools.policy).some(({ type, score }) => {
    const { operator, threshold } = ruleFor(tools.policy, type, null);
    return operator !== 'keep' && operators[operator] !== operators.mark && score >= threshold;
  });
}
