import { once } from 'node:events';
import type { RunningServer } from '#core/api/server.ts';
import { linkAddress, makeLink } from '#core/access/one-time-link.ts';
import { checkListening } from '#core/config/check-listening.ts';
import { LyhordError } from '#core/errors.ts';
import { loadSignIn, openTls } from '#core/load-access.ts';
import type { House } from '#core/house.ts';
import { auditPolicies } from '#core/keep-policies.ts';
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
    'Listens on this machine alone until sign-in is set up (docs/access.md), and prints an address that lets you in once.',
    'The first start loads sample conversations. Stops by Ctrl-C or SIGTERM.',
    'Settings: lyhord.yaml or LYHORD_… in the environment; `doctor` lists them.',
  ],
  options: {},
  operands: [0, 0],
  isService: true,
  async run(context) {
    const started = performance.now();
    const { house, terminal, signal } = context;
    checkListening(house.config);
    const [store, pages] = await Promise.all([house.store(), house.buildPages()]);
    try {
      await auditPolicies(store, house.config);
      const progress = startProgress(terminal, 'sample conversations');
      const loaded = await loadFirstSamples(house, store, progress);
      progress.end();
      if (signal.aborted) return 'incomplete';
      const server = await listen(house, store, pages);
      const worker = forkWorker(house.log);
      const tookMs = Math.round(performance.now() - started);
      house.log.info({ event: 'started', source: 'server', port: server.port, tookMs });
      await welcome(context, server, { loaded, link: await makeFirstLink(house, store, server) });
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
  const { config, log, now, redactor, engine, readFiles } = house;
  const { listen: host, port, publicUrl, trustedProxies, acceptPanelRequests, timeZone } = config;
  const threshold = { customers: config.minCustomers, conversations: config.minConversations };
  const closed = { country: config.country, own: config.closedDays };
  try {
    return await startApi({
      ...{ store, log, now, redactor, engine, plugins: house.plugins(), readFiles, timeZone, pages },
      ...{ threshold, closed },
      ...{ listen: host, port, publicUrl, trustedProxies, acceptPanelRequests },
      ...{ tls: openTls(house), signIn: loadSignIn(house), recordAskers: [], hasSources: house.sources().size > 0 },
    });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken ? new LyhordError('port-taken', { port }) : error;
  }
}

/** Where the company has a provider, people come in by it; the link is then made by `lyhord access link` when it is needed. */
async function makeFirstLink({ config, now }: House, store: Store, server: RunningServer): Promise<string | null> {
  return config.signIn ? null : linkAddress(server.localUrl, await makeLink(store, now));
}

interface Greeting {
  readonly loaded: number;
  readonly link: string | null;
}

async function welcome(
  { terminal, house }: CommandContext,
  server: RunningServer,
  { loaded, link }: Greeting,
): Promise<void> {
  const lines = [
    `Lyhörd is running. Open ${link ?? server.url}`,
    ...(link === null
      ? ['People sign in by your provider.']
      : ['The address lets one person in, once, within 15 minutes; `npm run -s lyhord -- access link` makes another.']),
    ...(loaded > 0
      ? [`${loaded} made-up sample conversations are loaded; \`npm run -s lyhord -- samples remove\` takes them away.`]
      : []),
    ...(house.config.modelUrl ? [] : ['No language model is configured: the embedded engine answers, offline.']),
    'Stop with Ctrl-C.',
  ];
  await terminal.out(`${lines.join('\n')}\n`);
  await terminal.flush();
}
