import { actorOf } from '#core/access/actor.ts';
import type { OpenId } from '#core/access/open-id.ts';
import { createRecordPermission, type RecordAsker } from '#core/access/record-permission.ts';
import { findService } from '#core/access/tokens.ts';
import { findSession, type GroupRoles } from '#core/access/sessions.ts';
import { auditWord } from '#core/audit/audit-id.ts';
import { record } from '#core/audit/record.ts';
import { isLoopback } from '#core/config/access-settings.ts';
import type { OpenPlugin } from '#core/contracts/plugin.ts';
import { codePlace, type Log } from '#core/log.ts';
import type { Store } from '#core/store/store.ts';
import type { Lyhord, LyhordFor } from './contract.ts';
import { createDoor } from './door.ts';
import type { ServedRoute } from './entry.ts';
import { createGate, type Gate } from './gate.ts';
import { pageRoutes } from './pages.ts';
import { pluginRoutes } from './plugin-routes.ts';
import { apiRoutes } from './routes/routes.ts';
import { serviceRoutes } from './routes/v1.ts';
import { sessionRoutes } from './routes/session.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { createServiceWords } from './v1-words.ts';
import { createScopedLyhord, type ScopedParts } from './scoped-lyhord.ts';
import { startServer, type RunningServer } from './server.ts';
import type { Site } from './site.ts';
import { startPlugins } from './start-plugins.ts';
import type { TlsFiles } from './tls-files.ts';

/** The rows that the server needs: what it shows, who comes in, and the record of both. */
export type ApiStore = Pick<Store, 'access' | 'transaction' | 'reading'>;

export interface ApiParts extends Omit<ScopedParts, 'reading' | 'writing' | 'record' | 'recordPermission'> {
  readonly store: ApiStore;
  readonly log: Log;
  readonly listen: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly publicUrl: string | null;
  readonly tls: TlsFiles | null;
  readonly trustedProxies: readonly string[];
  /** The folder of the built bundles; `index.html` in it is the page at `/`. */
  readonly pages: string;
  readonly plugins: readonly OpenPlugin<Lyhord>[];
  /** The company's sign-in; null where it has none. */
  readonly signIn: { readonly openId: OpenId; readonly groupRoles: GroupRoles } | null;
  readonly recordAskers: readonly RecordAsker[];
  readonly acceptPanelRequests: readonly string[];
  /** True where a source of real conversations is configured. */
  readonly hasSources: boolean;
}

/** Serves the API, the pages and the plugins' own routes, each behind the gate. */
export async function startApi(parts: ApiParts): Promise<RunningServer> {
  const { log, listen, port, publicUrl, tls, trustedProxies } = parts;
  const pages = await pageRoutes(parts.pages);
  const routes = (site: () => Site) => [...routesOf(parts, site), ...pages];
  const server = await startServer({ routes, gate: gateOf(parts), log, listen, port, publicUrl, tls, trustedProxies });
  const plugins = startPlugins({ plugins: parts.plugins, lyhord: lyhordOf(parts), log });
  const close = async () => {
    await Promise.all([server.close(), plugins.stop()]);
  };
  return { ...server, close };
}

function lyhordOf(parts: ApiParts): LyhordFor {
  return createScopedLyhord(scopedPartsOf(parts));
}

function scopedPartsOf(parts: ApiParts): ScopedParts {
  const { store, now, recordAskers, acceptPanelRequests: accepted } = parts;
  const askers = [...recordAskers, ...parts.plugins.flatMap(askerOf)];
  return {
    ...parts,
    reading: store.reading,
    writing: store.transaction,
    recordPermission: createRecordPermission({ askers, accepted, now }),
    record: (entry) => store.transaction((tx) => record(tx, entry)),
  };
}

/** Every address but the pages'. */
export function routesOf(parts: ApiParts, site: () => Site): readonly ServedRoute[] {
  const { store, log, signIn } = parts;
  const lyhord = lyhordOf(parts);
  const onError = (error: unknown) =>
    log.error({ event: 'failed', source: 'server', code: 'internal', place: codePlace(error) });
  const door = createDoor({
    ...{ store, log, openId: signIn?.openId ?? null, groupRoles: signIn?.groupRoles ?? {} },
  });
  return [
    ...apiRoutes(lyhord, onError),
    ...serviceRoutes(createServiceWords(scopedPartsOf(parts)), site),
    ...sessionRoutes(door, site),
    ...signInRoutes(door, site),
    ...parts.plugins.flatMap((plugin) => pluginRoutes(plugin, lyhord, onError)),
  ];
}

function askerOf(plugin: OpenPlugin<Lyhord>): readonly RecordAsker[] {
  if (!plugin.mayRead) return [];
  return [
    {
      source: plugin.name,
      mayRead: async (who, { externalId }, signal) => (await plugin.mayRead?.(who, externalId, signal)) ?? false,
    },
  ];
}

function gateOf(parts: ApiParts): Gate {
  const { store, signIn } = parts;
  return createGate({
    findSession: (secret) => findSession({ store, groupRoles: signIn?.groupRoles ?? {} }, secret),
    findService: (secret) => findService(store, secret),
    isSamplesOnly: createSamplesOnly(parts),
    note: (principal, action, { rule }, code) => {
      const told = { wanted: auditWord(action), code: auditWord(code), rule: auditWord(rule) };
      return store.transaction((tx) => record(tx, { who: actorOf(principal), action: 'refused', ...told }));
    },
    nowMs: () => performance.now(),
  });
}

/** How long it is believed that no real conversation is stored: the database guards them in any case. */
const believedMs = 2000;

/** Tells whether anybody at this machine may come in: only made-up samples are here, and nobody else reaches the server. */
function createSamplesOnly({ signIn, hasSources, listen, publicUrl, store }: ApiParts): () => Promise<boolean> {
  if (signIn || hasSources || publicUrl !== null || !isLoopback(listen)) return () => Promise.resolve(false);
  let known: { readonly at: number; readonly answer: Promise<boolean> } | null = null;
  return () => {
    if (known && performance.now() - known.at < believedMs) return known.answer;
    const answer = store.reading({ rows: 'all' }, async (reads) => {
      return (await reads.listConversations({ samples: false, limit: 1 })).length === 0;
    });
    known = { at: performance.now(), answer };
    answer.catch(() => (known = null));
    return answer;
  };
}
