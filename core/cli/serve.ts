import { once } from 'node:events';
import type { RunningServer } from '#core/api/server.ts';
import { LyhordError } from '#core/errors.ts';
import type { House } from '#core/house.ts';
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
  isService: true,
  async run(context) {
    const started = performance.now();
    const { house, terminal, signal } = context;
    const [store, pages] = await Promise.all([house.store(), house.buildPages()]);
    try {
      const progress = startProgress(terminal, 'sample conversations');
      const loaded = await loadFirstSamples(house, store, progress);
      progress.end();
      if (signal.aborted) return 'incomplete';
      const server = await listen(house, store, pages);
      const worker = forkWorker(house.log);
      const tookMs = Math.round(performance.now() - started);
      house.log.info({ event: 'started', source: 'server', port: server.port, tookMs });
      await welcome(context, server, loaded);
      if (!signal.aborted) await once(signal, 'abort');
      house.log.info({ event: 'stopping', source: 'server' });
      const stopping = performance.now();
      await Promise.all([server.close(), worker.stop()]);
      house.log.info({ event: 'stopped', source: 'server', tookMs: Math.round(performance.now() - stopping) });
    } finally {
      await store.close();
    }
    return 'done';
  },
};

async function listen(house: House, store: Store, pages: string): Promise<RunningServer> {
  const { startApi } = await import('#core/api/start-api.ts');
  const { config, log, now, plugins, redactor, engine, readFiles } = house;
  const { port, timeZone } = config;
  const threshold = { customers: config.minCustomers, conversations: config.minConversations };
  try {
    return await startApi({ store, log, now, plugins, redactor, engine, readFiles, port, timeZone, pages, threshold });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken ? new LyhordError('port-taken', { port }) : error;
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
