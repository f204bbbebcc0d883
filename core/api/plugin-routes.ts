import type { OpenPlugin, Route } from '#core/contracts/plugin.ts';
import type { Lyhord, LyhordFor } from './contract.ts';
import type { ServedRoute } from './entry.ts';
import { apiRoutes } from './routes/routes.ts';

/**
 * What a plugin is asked by: its own routes, and the API once more below `/plugins/<name>` where the vendor's pages ask
 * from a browser. Who asks is the plugin's to tell, what he may is the policy's.
 */
export function pluginRoutes(
  plugin: OpenPlugin<Lyhord>,
  lyhord: LyhordFor,
  onError: (error: unknown) => void,
): readonly ServedRoute[] {
  const { name, origins } = plugin;
  const served = { name, origins: origins ?? [], identify: (request: Request) => plugin.identify(request) };
  const below = (route: Route): Route => ({ ...route, path: `/plugins/${name}${route.path}` });
  const mirrored = origins ? apiRoutes(lyhord, onError).map(below) : [];
  return [...(plugin.routes?.(lyhord) ?? []), ...mirrored].map((route) => ({ ...route, plugin: served }));
}
