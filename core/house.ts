import type { Lyhord } from '#core/api/contract.ts';
import type { Connector, Skipped, Source } from '#core/contracts/connector.ts';
import type { Engine } from '#core/contracts/engine.ts';
import type { OpenPlugin, Plugin } from '#core/contracts/plugin.ts';
import type { RawConversation, SourceName } from '#core/conversation/conversation.ts';
import type { LanguageModel } from '#core/insight/engines/language-model.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import type { Store } from '#core/store/store.ts';
import type { Config } from './config/config.ts';
import type { Egress } from '#core/egress/open-egress.ts';
import type { Purpose } from '#core/egress/rules.ts';
import type { TextsOf } from '#core/egress/scan-text.ts';
import type { Audit } from './load-audit.ts';
import { LyhordError } from './errors.ts';
import type { Engines, loadEngines } from './load-engine.ts';
import type { Log } from './log.ts';
import { openVendors } from './open-vendors.ts';
import { pullAll } from './pull-all.ts';

/** What the front door brings: the vendors, which the core knows none of. */
export interface Vendors {
  readonly connectors: readonly Connector[];
  readonly plugins: readonly Plugin<Lyhord>[];
  /** Builds what browsers load, where it isn't built yet, and gives the folder to serve. */
  readonly buildPages: () => Promise<string>;
}

/** A file on this machine, or one that somebody dropped; `name` is what he calls it. */
export type GivenFile =
  { readonly name: string; readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

export type ReadItem =
  | { readonly kind: 'conversation'; readonly conversation: RawConversation }
  | { readonly kind: 'skipped'; readonly skipped: Skipped };

/**
 * Everything wired once. Parts are made when they are first asked for, since a command needs few of them, and then kept.
 */
export interface House extends Omit<Vendors, 'plugins'> {
  readonly config: Config;
  readonly log: Log;
  readonly now: () => Date;
  readonly fetch: typeof fetch;
  /** The ways out; null where whoever made the house brought his own `fetch`. */
  readonly egress: Egress | null;
  readonly redactor: () => Promise<Redactor>;
  /** The embedded engine, which asks nobody. */
  readonly engine: () => Promise<Engine>;
  /** The language model, which is sent redacted text; null where none is configured. */
  readonly model: () => Promise<LanguageModel | null>;
  /** The audit log's keys and its checkpoints outside the database. */
  readonly audit: () => Promise<Audit>;
  /** Opens the database, and starts the private one where it isn't running. Whoever asked for it closes it. */
  readonly store: () => Promise<Store>;
  /**
   * A `fetch` for whatever carries text: scans each string in a JSON body once more, and sends nothing of one that holds
   * personal data. `textsOf` finds what others said in a body, where the rest is this program's own.
   */
  readonly sendText: (purpose: Purpose, textsOf?: TextsOf) => Promise<typeof fetch>;
  /**
   * Opens the source of that name; `own` are settings beside those that the configuration has for every source. Throws
   * `source-unknown` or `source-unready`.
   */
  readonly openSource: (name: string, own?: Readonly<Record<string, unknown>>) => Source;
  /** The sources of the vendors that are connected, by name. */
  readonly sources: () => ReadonlyMap<SourceName, Source>;
  /** The plugins of the vendors that are connected. */
  readonly plugins: () => readonly OpenPlugin<Lyhord>[];
  /** The vendors' plugins as they are listed, connected or not. */
  readonly knownPlugins: readonly Plugin<Lyhord>[];
  /** Reads files by the files connector, with what the configuration says of the company's own people. */
  readonly readFiles: (files: readonly GivenFile[], signal: AbortSignal) => AsyncIterable<ReadItem>;
}

/** Wires the program together. `now` and `fetch` are arguments, so that tests and simulations bring their own. */
export function createHouse(
  config: Config,
  vendors: Vendors,
  log: Log,
  outside: { now: () => Date; fetch: typeof fetch; egress?: Egress } = { now: () => new Date(), fetch },
): House {
  const redactor = once(() => makeRedactor(config));
  const audit = once(() => makeAudit(config, outside.now));
  // Corrections are learned from where this process has opened the database already.
  let opened: Store | null = null;
  const engines = once(() => makeEngines(config, outside, redactor, opened));
  const store = once(async () => (opened = await makeStore(config, audit, outside.egress)));
  const sendText: House['sendText'] = (purpose, textsOf) => makeSender(outside, redactor, purpose, textsOf);
  const { openSource, sources, plugins } = openVendors(config, vendors, { ...outside, sendText, store });
  return {
    ...vendors,
    ...outside,
    ...{ openSource, sources, plugins, knownPlugins: vendors.plugins },
    egress: outside.egress ?? null,
    sendText,
    config,
    log,
    redactor,
    engine: async () => (await engines()).engine,
    model: async () => (await engines()).model,
    audit,
    store,
    readFiles: (files, signal) => pullAll(openSource('files', { files }), signal),
  };
}

async function makeRedactor(config: Config): Promise<Redactor> {
  const { loadRedactor } = await import('./load-redactor.ts');
  return loadRedactor(config);
}

async function makeEngines(...parts: Parameters<typeof loadEngines>): Promise<Engines> {
  const { loadEngines: load } = await import('./load-engine.ts');
  return load(...parts);
}

async function makeSender(
  { fetch, egress }: { fetch: typeof globalThis.fetch; egress?: Egress },
  redactor: () => Promise<Redactor>,
  purpose: Purpose,
  textsOf?: TextsOf,
): Promise<typeof fetch> {
  const [{ scanText }, scanner] = await Promise.all([import('#core/egress/scan-text.ts'), redactor()]);
  return scanText(egress?.fetchFor(purpose) ?? fetch, {
    ...{ purpose, rescan: (text) => scanner.rescan(text), onHeld: () => egress?.tellHeld(purpose) },
    ...(textsOf && { textsOf }),
  });
}

async function makeAudit(config: Config, now: () => Date): Promise<Audit> {
  const { loadAudit } = await import('./load-audit.ts');
  return loadAudit(config, now);
}

async function makeStore(
  { database, data }: Config,
  audit: () => Promise<Audit>,
  egress: Egress | undefined,
): Promise<Store> {
  const [{ openStore }, { ensureCustomerKeys, finishRotation }, { keys }] = await Promise.all([
    import('#core/store/open-store.ts'),
    import('./config/customer-key.ts'),
    audit(),
  ]);
  const generation = ensureCustomerKeys({ data }).length;
  const store = await openStore({
    database,
    folder: data,
    seal: keys.seal,
    generation,
    ...(egress && { reach: egress.reach }),
  });
  // This process has read the keys of before: the next one reads the right ones.
  if (finishRotation({ data }, await store.readGeneration())) {
    await store.close();
    throw new LyhordError('customer-key-old');
  }
  if (!egress) return store;
  const { auditEgress } = await import('./keep-egress.ts');
  const writeRest = auditEgress(egress, store);
  return { ...store, close: () => writeRest().then(() => store.close()) };
}

/** Makes a thing at the first call and gives the same one after. */
function once<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | null = null;
  return () => (made ??= make());
}
