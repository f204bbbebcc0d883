import { useColorScheme } from '@zendeskgarden/react-theming';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ConversationView } from '#core/api/contract.ts';
import { useWords } from '../../../shared/words.tsx';
import { TurnList, type ShownPlace } from '../TurnList.tsx';
import { openFakeHost, type FakeHost } from './fake-host.ts';
import { FrameBar, FrameGround, Rail, Reply } from './frame-parts.tsx';
import { isObject } from './protocol.ts';

const appGuid = 'lyhord-workbench';

/** A ticket as an agent sees it in Zendesk, with the real panel's bundle in its sidebar, spoken to as Zendesk speaks. */
export function ZendeskFrame({ conversation }: { conversation: ConversationView }) {
  const { t } = useWords();
  const [shown, setShown] = useState<ShownPlace | null>(null);
  const [reply, setReply] = useState('');
  const insert = useCallback((text: string) => setReply((before) => (before === '' ? text : `${before}\n${text}`)), []);
  return (
    <FrameGround aria-label={t('frame.label')}>
      <Rail />
      <div className="ticket">
        <FrameBar conversation={conversation} />
        <div className="log" tabIndex={0} role="region" aria-label={t('frame.turns')}>
          <TurnList conversation={conversation} shown={shown} />
        </div>
        <Reply value={reply} onChange={setReply} />
      </div>
      <Sidebar conversation={conversation} onShow={setShown} onInsert={insert} />
    </FrameGround>
  );
}

interface SidebarProps {
  readonly conversation: ConversationView;
  readonly onShow: (place: ShownPlace) => void;
  readonly onInsert: (text: string) => void;
}

function Sidebar({ conversation, onShow, onInsert }: SidebarProps) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const height = useHost(frame, conversation, { onShow, onInsert });
  const { colorScheme } = useColorScheme();
  const [firstScheme] = useState(colorScheme);
  const query = new URLSearchParams({ origin: location.origin, app_guid: appGuid, colorScheme: firstScheme });
  return (
    <aside className="apps" tabIndex={0} aria-label={t('frame.apps')}>
      <div className="app-head">{t('app.name')}</div>
      <iframe
        ref={frame}
        title={t('frame.iframe')}
        src={`zendesk/ticket_sidebar.html?${query.toString()}`}
        style={{ height }}
      />
    </aside>
  );
}

/** Opens the host's side for the frame and gives the height that the app asked for, in pixels. */
function useHost(
  frame: React.RefObject<HTMLIFrameElement | null>,
  conversation: ConversationView,
  { onShow, onInsert }: Pick<SidebarProps, 'onShow' | 'onInsert'>,
): number {
  const [height, setHeight] = useState(640);
  const { language } = useWords();
  const { colorScheme } = useColorScheme();
  const host = useRef<FakeHost | null>(null);
  const values = useRef<Readonly<Record<string, unknown>>>({});
  values.current = useMemo(
    () => ({ 'ticket.id': conversation.externalId, 'currentUser.locale': language, colorScheme }),
    [conversation.externalId, language, colorScheme],
  );
  useEffect(() => {
    const app = frame.current?.contentWindow;
    if (!app) return;
    const opened = openFakeHost({
      ...{ app, page: window, appGuid, values: () => values.current },
      settings: { server_url: location.origin, source: conversation.source },
      actions: {
        resize: ([size]) => setHeight((before) => readHeight(size) ?? before),
        notify: () => undefined,
        // The vendor's script counts clicks by it.
        track: () => undefined,
        'ticket.editor.insert': ([text]) => typeof text === 'string' && onInsert(text),
      },
      onTrigger: (event, data) => {
        const place = event === 'lyhord.show-turn' ? readPlace(data) : null;
        if (place) onShow(place);
      },
    });
    host.current = opened;
    return () => opened.close();
  }, [frame, conversation, onShow, onInsert]);
  useEffect(() => {
    host.current?.send('colorScheme.changed', colorScheme);
  }, [colorScheme]);
  useEffect(() => {
    host.current?.send('lyhord.language', language);
  }, [language]);
  return height;
}

function readHeight(size: unknown): number | null {
  const height = isObject(size) ? Number.parseInt(String(size['height']), 10) : Number.NaN;
  return Number.isFinite(height) ? Math.min(Math.max(height, 120), 20_000) : null;
}

function readPlace(data: unknown): ShownPlace | null {
  if (!isObject(data)) return null;
  const { turn, start, end } = data;
  if (typeof turn !== 'number' || typeof start !== 'number' || typeof end !== 'number') return null;
  return { turn, start, end, shownAt: performance.now() };
}
