import { once } from 'node:events';
import type { Lyhord } from '#core/api/contract.ts';
import type { RunningServer } from '#core/api/server.ts';
import type { Route } from '#core/contracts/plugin.ts';
import { LyhordError } from '#core/errors.ts';
import type { House } from '#core/house.ts';
import { codePlace } from '#core/log.ts';
import type { Store } from '#core/store/store.ts';
import type { Command, CommandContext } from './command.ts';
import { startProgress } from './progress.ts';
import { loadFirstSamples } from './samples.ts';
import { forkWorker } from './worker-process.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'Start the server, its database and a worker, and say what to open.',
  usage: '',
  details: [
    'Listens on this machine alone. The first start loads sample conversations. Stops by Ctrl-C or SIGTERM.',
    'Settings: lyhord.yaml or LYHORD_… in the environment; `doctor` lists them.',
  ],
  options: {},
  operands: [0, 0],
  async run(context) {
    const started = performance.now();
    const { house, terminal, signal } = context;
    const [store, folder] = await Promise.all([house.store(), house.buildPages()]);
    try {
      const progress = startProgress(terminal, 'sample conversations');
      const loaded = await loadFirstSamples(house, store, progress);
      progress.end();
      if (signal.aborted) return 'incomplete';
      const server = await listen(house, await routesOf(house, store, folder));
      const worker = forkWorker(house.log);
      const tookMs = Math.round(performance.now() - started);
      house.log.info({ event: 'started', source: 'server', port: server.port, tookMs });
      await welcome(context, server, loaded);
      if (!signal.aborted) await once(signal, 'abort');
      house.log.info({ event: 'stopping', source: 'server' });
      await Promise.all([server.close(), worker.stop()]);
    } finally {
      await store.close();
    }
    return 'done';
  },
};

async function routesOf(house: House, store: Store, folder: string): Promise<Route[]> {
  const [{ apiRoutes }, { pageRoutes }, { createLocalLyhord }, { findThemeTrends }] = await Promise.all([
    import('#core/api/routes/routes.ts'),
    import('#core/api/pages.ts'),
    import('#core/api/local-lyhord.ts'),
    import('#core/find-theme-trends.ts'),
  ]);
  const { config, now } = house;
  const { timeZone } = config;
  const lyhord: Lyhord = createLocalLyhord({
    ...{ store, now, timeZone, redactor: house.redactor, engine: house.engine, readFiles: house.readFiles },
    threshold: { customers: config.minCustomers, conversations: config.minConversations },
    findTrends: (weeks) => findThemeTrends(weeks, now(), timeZone),
  });
  const onError = (error: unknown) => {
    house.log.error({ event: 'failed', source: 'server', code: codeOf(error), place: codePlace(error) });
  };
  const plugged = house.plugins.flatMap((plugin) => plugin.routes?.(() => lyhord) ?? []);
  return [...apiRoutes(lyhord, onError), ...(await pageRoutes(folder)), ...plugged];
}

async function listen({ config, log }: House, routes: readonly Route[]): Promise<RunningServer> {
  const { startServer } = await import('#core/api/server.ts');
  try {
    return await startServer({ routes, log, port: config.port });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken ? new LyhordError('port-taken', { port: config.port }) : error;
  }
}

async function welcome({ terminal, house }: CommandContext, server: RunningServer, loaded: number): Promise<void> {
  const lines = [
    `Lyhörd is running. Open ${server.url}`,
    ...(loaded > 0
      ? [`${loaded} made-up sample conversations are loaded; \`npm run -s lyhord -- samples remove\` takes them away.`]
      : []),
    ...(house.config.modelUrl ? [] : ['No language model is configured: the embedded engine answers, offline.']),
    'Stop with Ctrl-C.',
  ];
  await terminal.out(`${lines.join('\n')}\n`);
  await terminal.flush();
}

function codeOf(error: unknown): LyhordError['code'] {
  return error instanceof LyhordError ? error.code : 'internal';
}
