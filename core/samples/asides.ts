import { parseScripts } from './script.ts';
import { asides } from './scripts/asides.ts';
import type { Plan } from './write-conversation.ts';

/**
 * Adds a short exchange about something else to every story that is told again, and to every third that is told for the
 * first time, as people do once the first matter is done with. The asides are dealt out in turn.
 */
export function dealAsides(): (plan: Plan) => Plan {
  const dealt = new Map<string, number>();
  return (plan) => {
    const kind = plan.channel === 'chat' || plan.channel === 'call' ? plan.channel : 'written';
    const deck = parseScripts(asides[plan.language][kind]);
    const count = dealt.get(plan.language + kind) ?? 0;
    dealt.set(plan.language + kind, count + 1);
    const aside = deck[count % deck.length];
    if (!aside || plan.script.isFinal || (plan.use === 0 && count % 3 !== 0)) return plan;
    return { ...plan, script: { ...plan.script, lines: [...plan.script.lines, ...aside.lines] } };
  };
}
