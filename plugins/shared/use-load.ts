import { useCallback, useEffect, useRef, useState } from 'react';
import { RemoteFailure } from './remote-lyhord.ts';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly failure: RemoteFailure };

/**
 * Loads when it is first shown and whenever `load` changes; `again` asks once more and keeps what is shown meanwhile.
 * What came late is dropped.
 */
export function useLoad<Value>(load: (signal: AbortSignal) => Promise<Value>): [Loaded<Value>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  const lastLoad = useRef(load);
  useEffect(() => {
    const leave = new AbortController();
    if (lastLoad.current !== load) setLoaded({ state: 'loading' });
    lastLoad.current = load;
    load(leave.signal).then(
      (value) => !leave.signal.aborted && setLoaded({ state: 'ready', value }),
      (error: unknown) => !leave.signal.aborted && setLoaded({ state: 'failed', failure: asFailure(error) }),
    );
    return () => leave.abort();
  }, [load, turn]);
  return [loaded, useCallback(() => setTurn((before) => before + 1), [])];
}

/** Anything that isn't ours is a failure of ours. */
export function asFailure(error: unknown): RemoteFailure {
  return error instanceof RemoteFailure ? error : new RemoteFailure('refused', 'internal');
}
