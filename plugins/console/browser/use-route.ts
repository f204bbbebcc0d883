import { useEffect, useState } from 'react';

export const pages = ['panel', 'files', 'themes', 'trackers'] as const;
/** A page of the bar, or the one about oneself. */
export type Page = (typeof pages)[number] | 'me';
const known: readonly Page[] = [...pages, 'me'];

/** Where in the workbench: a page and what is chosen in it. In the address after `#`, so that it can be sent on. */
export interface WorkbenchRoute {
  readonly page: Page;
  readonly chosen: string | null;
}

/** Follows the address. */
export function useRoute(): WorkbenchRoute {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** `#/themes/t1` for a page and what is chosen in it. */
export function routeTo(page: Page, chosen: string | null = null): string {
  return chosen === null ? `#/${page}` : `#/${page}/${encodeURIComponent(chosen)}`;
}

/** The first page where the address says nothing that we know. */
export function parseRoute(hash: string): WorkbenchRoute {
  const [, name, chosen] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? [];
  const page = known.find((candidate) => candidate === name) ?? 'panel';
  return { page, chosen: chosen === undefined ? null : decode(chosen) };
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
