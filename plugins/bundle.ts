import { join, resolve } from 'node:path';
import webpack from 'webpack';
import { wwwFolder } from './build.ts';

const project = resolve(import.meta.dirname, '..');

/** One file a page, without chunks: Zendesk hosts a panel's bundle as it is, and a policy may forbid loading more. */
const entries = {
  console: './plugins/console/browser/console.tsx',
  'zendesk/ticket_sidebar': './plugins/zendesk/browser/ticket_sidebar.tsx',
  'zendesk/zaf_sdk': './plugins/console/browser/zendesk-frame/zaf-sdk.ts',
};

/** Bundles everything that runs in a browser; throws with webpack's words where it can't. */
export async function runWebpack(): Promise<void> {
  const compiler = webpack(configuration());
  const stats = await new Promise<webpack.Stats>((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : result ? done(result) : fail(new Error('no result'))));
  });
  await new Promise<void>((done, fail) => compiler.close((error) => (error ? fail(error) : done())));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
}

function configuration(): webpack.Configuration {
  return {
    mode: 'production',
    context: project,
    entry: entries,
    output: { path: wwwFolder, filename: '[name].js', clean: true },
    target: ['web', 'es2022'],
    devtool: false,
    cache: {
      type: 'filesystem',
      cacheDirectory: join(project, '.cache/webpack'),
      buildDependencies: { config: [import.meta.filename, join(project, 'package-lock.json')] },
    },
    performance: false,
    resolve: { extensions: ['.js', '.json'], aliasFields: ['browser'], mainFields: ['browser', 'module', 'main'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc } }] },
    optimization: { concatenateModules: true },
  };
}

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    experimental: { keepImportAttributes: true },
  },
};
