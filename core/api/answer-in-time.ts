import type { Route } from '#core/contracts/plugin.ts';
import { refuse } from './answer.ts';

const usualMs = 30_000;

/** Waits for an answer as long as its route may take; after that one refusal goes out, and the work is told to stop. */
export async function answerInTime(
  route: Pick<Route, 'limitMs'>,
  answer: (late: AbortSignal) => Promise<Response> | Response,
): Promise<Response> {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Response>((resolve) => {
    timer = setTimeout(() => {
      resolve(refuse('too-slow'));
      late.abort();
    }, route.limitMs ?? usualMs);
  });
  try {
    return await Promise.race([answer(late.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
