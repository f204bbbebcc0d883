import type { Plugin } from '#core/contracts/plugin.ts';
import { codePlace, type Log } from '#core/log.ts';
import type { Lyhord } from './contract.ts';
import { createLocalLyhord, type LocalParts } from './local-lyhord.ts';
import { pageRoutes } from './pages.ts';
import { apiRoutes } from './routes/routes.ts';
import { startServer, type RunningServer } from './server.ts';

export interface ApiParts extends LocalParts {
  readonly log: Log;
  /** 0 lets the system choose. */
  readonly port: number;
  /** The folder of the built bundles; `index.html` in it is the page at `/`. */
  readonly pages: string;
  readonly plugins: readonly Plugin<Lyhord>[];
}

/** Serves the API, the pages and the plugins' own routes, on loopback alone. */
export async function startApi(parts: ApiParts): Promise<RunningServer> {
  const lyhord = createLocalLyhord(parts);
  const onError = (error: unknown) =>
    parts.log.error({ event: 'failed', source: 'server', code: 'internal', place: codePlace(error) });
  const routes = [
    ...apiRoutes(lyhord, onError),
    ...parts.plugins.flatMap((plugin) => plugin.routes?.(() => lyhord) ?? []),
    ...(await pageRoutes(parts.pages)),
  ];
  return startServer({ routes, log: parts.log, port: parts.port });
}
