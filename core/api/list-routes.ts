import type { OpenPlugin, Route } from '#core/contracts/plugin.ts';
import type { Lyhord } from './contract.ts';
import { pluginRoutes } from './plugin-routes.ts';
import { apiRoutes } from './routes/routes.ts';
import { serviceRoutes } from './routes/v1.ts';
import { sessionRoutes } from './routes/session.ts';
import { signInRoutes } from './routes/sign-in.ts';

export type NamedRoute = Pick<Route, 'method' | 'path' | 'action'>;

/** Every address that a server with a provider would have, without one being started; the pages' files are one. */
export function listRoutes(plugins: readonly OpenPlugin<Lyhord>[] = []): readonly NamedRoute[] {
  const openId = { begin: never, finish: never, logoutUrl: never, readLogout: never };
  const door = {
    ...{ openId, find: never, enterByLink: never, enterByProvider: never, leave: never },
    ...{ leaveByProvider: never, refused: never },
  };
  return [
    { method: 'GET', path: '/', action: 'page.open' },
    ...apiRoutes(never, never),
    ...serviceRoutes({ redact: never, analyze: never, themes: never }, never),
    ...sessionRoutes(door, never),
    ...signInRoutes(door, never),
    ...plugins.flatMap((plugin) => pluginRoutes(plugin, never, never)),
  ];
}

function never(): never {
  throw new TypeError('these routes are listed, not asked');
}
