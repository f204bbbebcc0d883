import { enableCompileCache } from 'node:module';
import type { Vendors } from '#core/house.ts';

enableCompileCache();

const { installGuard } = await import('#core/egress/guard.ts');
// Before anything else: what is loaded from here on reaches what the configuration names, and nothing more.
const guard = installGuard();
const { runCli } = await import('#core/cli/run.ts');
const { filesConnector } = await import('#connectors/files/index.ts');

/** Every vendor that this program knows. To add one: its folder and a line here. */
const vendors: Vendors = {
  connectors: [filesConnector],
  plugins: [],
  async buildPages() {
    const { buildBundles, wwwFolder } = await import('#plugins/build.ts');
    await buildBundles();
    return wwwFolder;
  },
};

process.exitCode = await runCli(process.argv.slice(2), vendors, guard);
