import { useCallback, useEffect, useState } from 'react';
import styled from 'styled-components';
import type { Channel, ConversationRow, Lyhord, PageMark, World } from '#core/api/contract.ts';
import { FailedState, LoadingState, QuietState } from '../../../shared/states.tsx';
import { asFailure, useLoad } from '../../../shared/use-load.ts';
import type { RemoteFailure } from '../../../shared/remote-lyhord.ts';
import { useWords } from '../../../shared/words.tsx';
import { ConversationPicker } from './ConversationPicker.tsx';
import { places } from './places.tsx';

interface PanelPageProps {
  readonly lyhord: Lyhord;
  readonly world: World;
  /** A conversation's identity. */
  readonly chosen: string | null;
}

/** Conversations of every channel, and the one that is chosen as people see it where they work. */
export function PanelPage({ lyhord, world, chosen }: PanelPageProps) {
  const [channel, setChannel] = useState<Channel | null>(null);
  const list = useConversations(lyhord, world, channel);
  const current = chosen ?? list.rows[0]?.id ?? null;
  return (
    <Columns>
      <ConversationPicker {...{ list, channel, current }} onChannel={setChannel} />
      <div className="place">
        {list.failure && <FailedState failure={list.failure} onAgain={list.again} />}
        {current !== null && <ChosenConversation key={current} lyhord={lyhord} id={current} />}
        {current === null && list.isLoaded && <NoConversations />}
      </div>
    </Columns>
  );
}

function NoConversations() {
  const { t } = useWords();
  return (
    <QuietState icon="chat" title={t('picker.empty')}>
      {t('picker.empty.todo')}
    </QuietState>
  );
}

function ChosenConversation({ lyhord, id }: { lyhord: Lyhord; id: string }) {
  const { t } = useWords();
  const [loaded, again] = useLoad(useCallback((signal: AbortSignal) => lyhord.conversation(id, signal), [lyhord, id]));
  if (loaded.state === 'loading') return <LoadingState lines={12} />;
  if (loaded.state === 'failed') return <FailedState failure={loaded.failure} onAgain={again} />;
  if (!loaded.value) return <QuietState icon="search" title={t('state.not-here')} />;
  const [Place] = places;
  return <Place conversation={loaded.value} />;
}

export interface ConversationList {
  readonly rows: readonly ConversationRow[];
  readonly total: number;
  readonly isLoaded: boolean;
  readonly failure: RemoteFailure | null;
  readonly again: () => void;
  /** Null where there is no more. */
  readonly more: (() => void) | null;
}

function useConversations(lyhord: Lyhord, world: World, channel: Channel | null): ConversationList {
  const [rows, setRows] = useState<readonly ConversationRow[]>([]);
  const [next, setNext] = useState<PageMark | null>(null);
  const [total, setTotal] = useState(0);
  const [after, setAfter] = useState<PageMark | null>(null);
  const [state, setState] = useState<{ isLoaded: boolean; failure: RemoteFailure | null; turn: number }>({
    isLoaded: false,
    failure: null,
    turn: 0,
  });
  useEffect(() => setAfter(null), [world, channel]);
  useEffect(() => {
    const leave = new AbortController();
    const ask = { world, ...(channel && { channel }), ...(after && { after }) };
    lyhord.conversations(ask, leave.signal).then(
      (answer) => {
        if (leave.signal.aborted) return;
        setRows((before) => (after ? [...before, ...answer.rows] : answer.rows));
        setNext(answer.next);
        setTotal(answer.total);
        setState((before) => ({ ...before, isLoaded: true, failure: null }));
      },
      (error: unknown) => !leave.signal.aborted && setState((before) => ({ ...before, failure: asFailure(error) })),
    );
    return () => leave.abort();
  }, [lyhord, world, channel, after, state.turn]);
  const again = useCallback(() => setState((before) => ({ ...before, turn: before.turn + 1 })), []);
  return { rows, total, isLoaded: state.isLoaded, failure: state.failure, again, more: next && (() => setAfter(next)) };
}

const Columns = styled.div`
  flex: 1;
  display: grid;
  grid-template-columns: 300px minmax(0, 1fr);
  gap: 20px;
  padding: 20px;
  .place {
    min-width: 0;
  }
  @media (max-width: 1099px) {
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 12px;
  }
`;
