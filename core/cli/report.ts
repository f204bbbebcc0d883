import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Claim, Insight } from '#core/insight/insight.ts';
import type { FoundCounts } from '#core/redaction/redactor.ts';
import { cutRedactedText } from '#core/text/redacted-text.ts';
import { type ReportWords, reportWords } from './report-words.ts';

/** One conversation and what it tells, for a person to read. Every text in it is redacted. */
export function writeReport(
  { conversation, insight, found }: { conversation: RedactedConversation; insight: Insight; found: FoundCounts },
  language: 'sv' | 'en',
): string {
  const words = reportWords[language];
  const claims = listClaims(insight, words).flatMap(({ title, claim, says }) => [
    `  ${title}: ${says}`,
    ...quotesOf(claim, conversation),
  ]);
  const lines = [
    headline(conversation, insight, words),
    ...(conversation.subject ? [`  ${words.subject}: ${conversation.subject}`] : []),
    ...conversation.turns.map((turn) => `    ${words.roles[turn.role]}: ${indent(turn.text)}`),
    '',
    `  ${words.summary}: ${insight.summary ?? words.unknown}`,
    `  ${words.sentiment}: ${moodOf(insight, words)}`,
    `  ${words.resolution}: ${words.resolutions[insight.resolution]}`,
    ...claims,
    `  ${words.found}: ${countsOf(found, words)}`,
  ];
  return `${lines.join('\n')}\n\n`;
}

function headline(conversation: RedactedConversation, insight: Insight, words: ReportWords): string {
  const language = words.languages[insight.language];
  const turns = `${conversation.turns.length} ${words.turns}`;
  return `${conversation.startedAt.slice(0, 10)}  ${words.channels[conversation.channel]}, ${turns}, ${language}`;
}

interface TitledClaim {
  readonly title: string;
  readonly claim: Claim;
  readonly says: string;
}

function listClaims(insight: Insight, words: ReportWords): TitledClaim[] {
  const { customerNeed: need, contactReason: reason, product } = insight;
  const titled = (title: string, claims: readonly Claim[], says: string): TitledClaim[] =>
    claims.map((claim) => ({ title, claim, says }));
  return [
    ...(need ? [{ title: words.need, claim: need, says: need.text }] : [absent(words.need, words)]),
    ...(reason
      ? [{ title: words.reason, claim: reason, says: reason.own ?? reason.label }]
      : [absent(words.reason, words)]),
    ...(product ? [{ title: words.product, claim: product, says: product.name }] : []),
    { title: words.churn, claim: insight.churnRisk, says: words.levels[insight.churnRisk.level] },
    { title: words.effort, claim: insight.effort, says: words.levels[insight.effort.level] },
    ...insight.promises.map((claim) => ({
      title: words.promise,
      claim,
      says: `${words.roles[claim.by]}: ${claim.what}${claim.dueDate ? ` (${claim.dueDate})` : ''}`,
    })),
    ...insight.nextSteps.map((claim) => ({
      title: words.nextStep,
      claim,
      says: `${words.roles[claim.who]}: ${claim.text}`,
    })),
    ...insight.competitors.map((claim) => ({ title: words.competitor, claim, says: claim.name })),
    ...insight.productFeedback.map((claim) => ({
      title: words.feedback,
      claim,
      says: words.polarities[claim.polarity],
    })),
    ...insight.processProblems.map((claim) => ({ title: words.problem, claim, says: words.problems[claim.kind] })),
    ...insight.flags.map((claim) => ({ title: words.flag, claim, says: words.flags[claim.kind] })),
    ...titled(words.objection, insight.objections, ''),
    ...titled(words.buying, insight.buyingSignals, ''),
    ...titled(words.question, insight.questions, ''),
  ];
}

function absent(title: string, words: ReportWords): TitledClaim {
  return { title, claim: { evidence: [] }, says: words.unknown };
}

function quotesOf(claim: Claim, conversation: RedactedConversation): string[] {
  return claim.evidence.flatMap(({ turn, start, end }) => {
    const said = conversation.turns[turn];
    return said ? [`      “${indent(cutRedactedText(said.text, start, end))}”`] : [];
  });
}

function moodOf({ sentiment }: Insight, words: ReportWords): string {
  if (sentiment.start === null || sentiment.end === null) return words.unknown;
  return `${sentiment.start.toFixed(1)} → ${sentiment.end.toFixed(1)} (−1…1)`;
}

function countsOf(found: FoundCounts, words: ReportWords): string {
  const counts = Object.entries(found).map(([type, count]) => `${type} ${count}`);
  return counts.length === 0 ? words.none : counts.join(', ');
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n      ');
}
