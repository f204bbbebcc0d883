import { useCallback, useMemo } from 'react';
import type { Action, WhoAnswer } from '#core/api/contract.ts';
import { createRemoteDoor } from '../../../shared/remote-door.ts';
import { RemoteFailure, type RemoteParts } from '../../../shared/remote-lyhord.ts';
import { useLoad, type Loaded } from '../../../shared/use-load.ts';
import { pages, type Page } from '../use-route.ts';

/** What went wrong at the door, by the address that the server sent the browser to. */
export type Trouble = 'provider-down' | 'bad-answer' | 'bad-link';

export interface AtDoor {
  readonly who: WhoAnswer;
  readonly trouble: Trouble | null;
}

/** Who asks. A one-time link in the address is used up first, and leaves the address and the history at once. */
export function useAsker(parts: RemoteParts): [Loaded<AtDoor>, () => void] {
  const door = useMemo(() => createRemoteDoor(parts), [parts]);
  const load = useCallback(
    async (signal: AbortSignal): Promise<AtDoor> => {
      const secret = takeFromAddress(/^#\/enter\/(lyl_[\w-]+)$/);
      const word = takeFromAddress(/^#\/door\/([a-z-]+)$/);
      const told = troubles.find((trouble) => trouble === word) ?? null;
      const trouble = secret === null ? told : await door.enter(secret).then(() => null, asTrouble);
      const who = await door.who(signal);
      if (isInside(who)) goBack();
      return { who, trouble };
    },
    [door],
  );
  return useLoad(load);
}

/** Kept while the provider has the browser; it is gone with the tab. */
const wayBack = 'lyhord-back';

/** Remembers the page that is open, goes to the provider, and comes back to it. */
export function goToProvider(): void {
  sessionStorage.setItem(wayBack, location.hash);
  location.assign('/sign-in');
}

function goBack(): void {
  const page = sessionStorage.getItem(wayBack);
  sessionStorage.removeItem(wayBack);
  if (page && location.hash === '') location.hash = page;
}

/** True for whoever need not come in, or has. */
export function isInside({ state }: WhoAnswer): boolean {
  return state === 'in' || state === 'samples';
}

const needed: Record<(typeof pages)[number], Action> = {
  panel: 'conversation.list',
  files: 'text.analyze',
  themes: 'themes.read',
  trackers: 'trackers.read',
};

/** The pages that he may open. */
export function openPages({ may }: WhoAnswer): readonly Page[] {
  return pages.filter((page) => may.includes(needed[page]));
}

const troubles: readonly Trouble[] = ['provider-down', 'bad-answer', 'bad-link'];

function takeFromAddress(form: RegExp): string | null {
  const found = form.exec(location.hash)?.[1] ?? null;
  if (found !== null) history.replaceState(null, '', location.pathname);
  return found;
}

function asTrouble(error: unknown): Trouble {
  if (error instanceof RemoteFailure && error.code === 'bad-link') return 'bad-link';
  throw error;
}
