import type { Lyhord } from '#core/api/contract.ts';
import type { Connector, Source } from '#core/contracts/connector.ts';
import type { OpenPlugin, Plugin, PluginTools } from '#core/contracts/plugin.ts';
import { type SourceName, sourceNameSchema } from '#core/conversation/conversation.ts';
import type { Egress } from '#core/egress/open-egress.ts';
import type { Store } from '#core/store/store.ts';
import type { Config } from './config/config.ts';
import { LyhordError } from './errors.ts';
import type { House, Vendors } from './house.ts';
import { openTokenBox } from './load-tokens.ts';

/** What of the house the vendors' parts are lent. */
export interface VendorParts {
  readonly now: () => Date;
  readonly fetch: typeof fetch;
  readonly egress?: Egress;
  readonly sendText: House['sendText'];
  readonly store: () => Promise<Store>;
}

export type OpenVendors = Pick<House, 'openSource' | 'sources' | 'plugins'>;

type Listed = Pick<Vendors, 'connectors' | 'plugins'>;

/** Opens the vendors that the configuration connects, each when it is first asked for. */
export function openVendors(config: Config, listed: Listed, parts: VendorParts): OpenVendors {
  const openSource: House['openSource'] = (name, own) => {
    const connector = listed.connectors.find((known) => known.name === name);
    if (!connector)
      throw new LyhordError('source-unknown', { known: listed.connectors.map((one) => one.name).join(', ') });
    const given = own ?? config.vendors[name];
    if (given === undefined) throw new LyhordError('source-unready', { source: connector.name });
    const { domains, agentNames, timeZone } = config;
    const company = { domains, agentNames, timeZone };
    return connector.open(readSettings(connector, given), { ...toolsOf(config, name, parts), company });
  };
  let sources: ReadonlyMap<SourceName, Source> | null = null;
  let plugins: readonly OpenPlugin<Lyhord>[] | null = null;
  return {
    openSource,
    sources: () => (sources ??= new Map(connected(config, listed.connectors).map(named(openSource)))),
    plugins: () => (plugins ??= connected(config, listed.plugins).map((plugin) => openPlugin(config, plugin, parts))),
  };
}

/** The hosts of the vendors that are connected. Throws `config-unknown` and `config-invalid` for what can't be read. */
export function hostsOfVendors(vendors: Config['vendors'], { connectors, plugins }: Listed): readonly string[] {
  const known = [...connectors, ...plugins];
  const names = [...new Set(known.map(({ name }) => name))].join(', ');
  return Object.entries(vendors).flatMap(([name, given]) => {
    const parts = known.filter((part) => part.name === name);
    if (parts.length === 0) throw new LyhordError('config-unknown', { setting: `vendors.${name}`, known: names });
    return parts.flatMap((part) => part.hosts?.(readSettings(part, given)) ?? []);
  });
}

function connected<Part extends { readonly name: string }>(config: Config, parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ name }) => config.vendors[name] !== undefined);
}

function named(open: (name: string) => Source) {
  return ({ name }: Connector): readonly [SourceName, Source] => [sourceNameSchema.parse(name), open(name)];
}

function openPlugin(config: Config, plugin: Plugin<Lyhord>, parts: VendorParts): OpenPlugin<Lyhord> {
  const { publicUrl, timeZone, language } = config;
  const sendText: PluginTools['sendText'] = (textsOf) => {
    const sending = parts.sendText('vendor', textsOf);
    return async (input, init) => (await sending)(input, init);
  };
  const settings = readSettings(plugin, config.vendors[plugin.name] ?? {});
  return plugin.open(settings, { ...toolsOf(config, plugin.name, parts), sendText, publicUrl, timeZone, language });
}

function toolsOf(config: Config, name: string, { now, fetch, egress, store }: VendorParts) {
  return { now, fetch: egress?.fetchFor('vendor') ?? fetch, tokens: openTokenBox(config, name, store) };
}

/** Throws `config-invalid` with the setting's name; its value is never told. */
function readSettings({ name, settings }: Pick<Connector, 'name' | 'settings'>, given: unknown) {
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown].filter((step) => typeof step !== 'symbol');
  const setting = ['vendors', name, ...path].join('.');
  const expected = unknown.length > 0 ? 'nothing of this name' : `what docs/${name}.md says`;
  throw new LyhordError('config-invalid', { setting, expected });
}
