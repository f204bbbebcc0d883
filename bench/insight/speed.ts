import { createEmbeddedEngine } from '../../core/insight/engines/embedded.ts';
import { loadInsightSet } from './sets/load.ts';
import { toRedacted } from './insight.ts';

const turnCount = 6;
const turnLength = 200;
const runs = 1000;

/** Times one conversation of six turns of 200 characters, put together from the set's own words. In milliseconds of the processor. */
export async function measureSpeed(): Promise<{ median: number; p99: number }> {
  const engine = createEmbeddedEngine();
  const set = loadInsightSet('dev');
  const times: number[] = [];
  for (let at = 0; at < runs + 100; at++) {
    const conversation = longConversation(set, at);
    const started = process.cpuUsage();
    await engine.extract(conversation);
    const { user, system } = process.cpuUsage(started);
    if (at >= 100) times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)] ?? 0, p99: times[Math.floor(runs * 0.99)] ?? 0 };
}

function longConversation(set: ReturnType<typeof loadInsightSet>, seed: number) {
  const [first] = set;
  if (!first) throw new RangeError('the insight set is empty');
  const turns = Array.from({ length: turnCount }, (_, turn) => {
    const role = turn % 2 === 0 ? ('customer' as const) : ('agent' as const);
    let text = '';
    for (let at = seed * 7 + turn; text.length < turnLength; at += 5)
      text += `${set[at % set.length]?.turns.find((one) => one.role === role)?.text ?? ''} `;
    return { role, text: text.slice(0, turnLength) };
  });
  return toRedacted({ ...first, turns });
}
