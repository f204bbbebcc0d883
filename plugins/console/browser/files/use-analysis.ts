import { useCallback, useRef, useState } from 'react';
import type { AnalyseLine, Lyhord } from '#core/api/contract.ts';
import { RemoteFailure } from '../../../shared/remote-lyhord.ts';
import { asFailure } from '../../../shared/use-load.ts';

export type AnalysedConversation = Extract<AnalyseLine, { kind: 'conversation' }>;
export type LeftOutPlace = Extract<AnalyseLine, { kind: 'left-out' }>;

interface Read {
  readonly conversations: readonly AnalysedConversation[];
  readonly leftOut: readonly LeftOutPlace[];
}

export type Analysis = Read &
  (
    | { readonly state: 'idle' | 'reading' | 'stopped' }
    | { readonly state: 'done'; readonly tookMs: number }
    | { readonly state: 'failed'; readonly failure: RemoteFailure }
  );

const nothing: Analysis = { state: 'idle', conversations: [], leftOut: [] };

/** Sends dropped files and takes up the answer line by line. A new drop ends the one before. */
export function useAnalysis(lyhord: Lyhord) {
  const [analysis, setAnalysis] = useState<Analysis>(nothing);
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    running.current?.abort();
    setAnalysis(({ conversations, leftOut }) => ({ state: 'stopped', conversations, leftOut }));
  }, []);
  const clear = useCallback(() => {
    running.current?.abort();
    setAnalysis(nothing);
  }, []);
  const start = useCallback(
    (files: readonly File[]) => {
      running.current?.abort();
      const leave = new AbortController();
      running.current = leave;
      setAnalysis({ ...nothing, state: 'reading' });
      void follow(lyhord.analyse(files, leave.signal), (line) => setAnalysis((before) => takeUp(before, line))).catch(
        (error: unknown) => {
          if (leave.signal.aborted) return;
          setAnalysis((before) => ({ ...before, state: 'failed', failure: asFailure(error) }));
        },
      );
    },
    [lyhord],
  );
  return { analysis, start, stop, clear };
}

async function follow(lines: AsyncIterable<AnalyseLine>, onLine: (line: AnalyseLine) => void): Promise<void> {
  for await (const line of lines) {
    if (line.kind === 'failed') throw new RemoteFailure('refused', line.code);
    onLine(line);
  }
}

function takeUp(before: Analysis, line: AnalyseLine): Analysis {
  if (line.kind === 'conversation') return { ...before, conversations: [...before.conversations, line] };
  if (line.kind === 'left-out') return { ...before, leftOut: [...before.leftOut, line] };
  if (line.kind === 'end') return { ...before, state: 'done', tookMs: line.tookMs };
  return before;
}
