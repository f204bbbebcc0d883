import { enableCompileCache } from 'node:module';
import type { Vendors } from '#core/house.ts';

enableCompileCache();

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

process.exitCode = await runCli(process.argv.slice(2), vendors);
