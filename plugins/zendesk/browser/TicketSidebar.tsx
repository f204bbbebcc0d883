import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import styled from 'styled-components';
import type { Lyhord, PanelAnswer, Quote } from '#core/api/contract.ts';
import { LyhordTheme } from '../../shared/LyhordTheme.tsx';
import type { GiveFeedback } from '../../shared/panel/FeedbackBar.tsx';
import { InsightPanel } from '../../shared/panel/InsightPanel.tsx';
import { createRemoteLyhord } from '../../shared/remote-lyhord.ts';
import { FailedState, LoadingState, QuietState } from '../../shared/states.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useWords, WordsProvider } from '../../shared/words.tsx';
import { nativeFonts } from '../../shared/fonts.ts';
import { useHost } from './use-host.ts';
import type { ZafClient } from './zaf-client.ts';

/** How often a panel asks again while its conversation is being analysed. */
const waitMs = 3_000;

/** The panel beside a ticket: Zendesk's `ticket_sidebar`. */
export function TicketSidebar({ client }: { client: ZafClient | null }) {
  const host = useHost(client);
  const frame = useRef<HTMLDivElement>(null);
  useFittingHeight(client, frame);
  const lyhord = useMemo(
    () => createRemoteLyhord({ server: host.server, fetch: fetch.bind(window), isOnline: () => navigator.onLine }),
    [host.server],
  );
  return (
    <WordsProvider language={host.language}>
      <LyhordTheme base={host.base} fonts={nativeFonts}>
        <Frame ref={frame}>
          <Content {...{ client, lyhord, host }} />
        </Frame>
      </LyhordTheme>
    </WordsProvider>
  );
}

interface ContentProps {
  readonly client: ZafClient | null;
  readonly lyhord: Lyhord;
  readonly host: ReturnType<typeof useHost>;
}

function Content({ client, lyhord, host }: ContentProps) {
  const { t } = useWords();
  if (client && !host.isReady) return <LoadingState />;
  if (!client || host.ticketId === null) {
    return (
      <QuietState icon="panel" title={t('state.no-ticket')}>
        {t('state.no-ticket.todo')}
      </QuietState>
    );
  }
  return <Ticket {...{ client, lyhord }} source={host.source} ticketId={host.ticketId} />;
}

interface TicketProps {
  readonly client: ZafClient;
  readonly lyhord: Lyhord;
  readonly source: string;
  readonly ticketId: string;
}

function Ticket({ client, lyhord, source, ticketId }: TicketProps) {
  const load = useCallback(
    (signal: AbortSignal) => lyhord.panel({ source, externalId: ticketId }, signal),
    [lyhord, source, ticketId],
  );
  const [loaded, again] = useLoad(load);
  const isWaiting = loaded.state === 'ready' && loaded.value.state === 'waiting';
  useEffect(() => {
    client.on('ticket.conversation.changed', again);
    window.addEventListener('online', again);
    return () => {
      client.off('ticket.conversation.changed', again);
      window.removeEventListener('online', again);
    };
  }, [client, again]);
  useEffect(() => {
    const timer = isWaiting ? setTimeout(again, waitMs) : undefined;
    return () => clearTimeout(timer);
  }, [isWaiting, again, loaded]); // `loaded` changes with every answer: each waits anew
  if (loaded.state === 'loading') return <LoadingState />;
  if (loaded.state === 'failed') return <FailedState failure={loaded.failure} onAgain={again} />;
  return <Answer {...{ client, lyhord }} answer={loaded.value} />;
}

function Answer({ client, lyhord, answer }: Pick<ContentProps, 'lyhord'> & { client: ZafClient; answer: PanelAnswer }) {
  const { t } = useWords();
  const show = useCallback(
    (quote: Quote) =>
      client.trigger('lyhord.show-turn', {
        turn: quote.turn,
        start: quote.start,
        end: quote.end,
        message: quote.messageId,
      }),
    [client],
  );
  const insert = useCallback(
    (text: string) => {
      client
        .invoke('ticket.editor.insert', text)
        .then(
          () => client.invoke('notify', t('steps.inserted'), 'notice'),
          () => undefined,
        )
        .catch(() => undefined);
    },
    [client, t],
  );
  if (answer.state === 'ready') {
    const conversation = answer.subject.id;
    const give: GiveFeedback = (feedback) => lyhord.giveFeedback({ ...feedback, conversation });
    return <InsightPanel {...answer} onShow={show} onInsert={insert} onFeedback={give} />;
  }
  const isWaiting = answer.state === 'waiting';
  return (
    <div role="status">
      <QuietState icon={isWaiting ? 'clock' : 'search'} title={t(isWaiting ? 'state.waiting' : 'state.not-here')}>
        {t(isWaiting ? 'state.waiting.todo' : 'state.not-here.todo')}
      </QuietState>
    </div>
  );
}

/** Asks the host for the height of the content: Zendesk's sidebar gives each app a frame of its own. */
function useFittingHeight(client: ZafClient | null, frame: RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    if (!client || !frame.current) return;
    const watch = new ResizeObserver(([entry]) => {
      const height = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0);
      void client.invoke('resize', { width: '100%', height: `${Math.max(height, 200)}px` }).catch(() => undefined);
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, [client, frame]);
}

const Frame = styled.main`
  padding: 12px 16px 20px;
  min-width: 0;
`;
