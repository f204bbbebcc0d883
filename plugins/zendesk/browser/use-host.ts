import { useEffect, useState } from 'react';
import type { ColorBase } from '../../shared/LyhordTheme.tsx';
import { chooseLanguage, type WordLanguage } from '../../shared/make-words.ts';
import { textAt, valueAt, type ZafClient } from './zaf-client.ts';

/** What the panel knows of the place where it is shown. */
export interface Host {
  readonly language: WordLanguage;
  readonly base: ColorBase;
  /** The ticket that is open; null until the host has said it, or where there is none. */
  readonly ticketId: string | null;
  /** Where our server is. */
  readonly server: string;
  /** The connector that reads this account; `samples` in the workbench. */
  readonly source: string;
  readonly isReady: boolean;
}

/** Asks the host for what the panel needs and follows its changes of colours. */
export function useHost(client: ZafClient | null): Host {
  const [host, setHost] = useState<Host>(firstGuess);
  useEffect(() => {
    if (!client) return;
    const change = (part: Partial<Host>) => setHost((before) => ({ ...before, ...part }));
    const followColours = (scheme: unknown) => change({ base: asBase(scheme) });
    client.on('colorScheme.changed', followColours);
    client.on('lyhord.language', (language) => change({ language: chooseLanguage([String(language)]) }));
    void askHost(client).then(change, () => change({ isReady: true }));
    return () => client.off('colorScheme.changed', followColours);
  }, [client]);
  return host;
}

async function askHost(client: ZafClient): Promise<Partial<Host>> {
  const [answer, metadata] = await Promise.all([
    client.get(['ticket.id', 'currentUser.locale', 'colorScheme']),
    client.metadata(),
  ]);
  const settings = valueAt(metadata, 'settings');
  const locale = textAt(answer, 'currentUser.locale');
  return {
    ticketId: textAt(answer, 'ticket.id'),
    base: asBase(valueAt(answer, 'colorScheme')),
    server: textAt(settings, 'server_url') ?? location.origin,
    source: textAt(settings, 'source') ?? 'zendesk',
    isReady: true,
    ...(locale !== null && { language: chooseLanguage([locale]) }),
  };
}

/** Zendesk puts the colours into the frame's address, so that nothing flashes before the host has answered. */
function firstGuess(): Host {
  return {
    language: chooseLanguage(navigator.languages),
    base: asBase(new URLSearchParams(location.search).get('colorScheme')),
    ticketId: null,
    server: location.origin,
    source: 'zendesk',
    isReady: false,
  };
}

function asBase(scheme: unknown): ColorBase {
  return scheme === 'dark' ? 'dark' : 'light';
}
