import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { startApi } from '#core/api/start-api.ts';
import type { ApiParts } from '#core/api/start-api.ts';
import { buildBundles, wwwFolder } from '#plugins/build.ts';
import { fakeApiParts } from '#test/fakes/api/parts.ts';

const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The real bundles, served by the real server over a world that stands still, in a real browser. */
export interface Workbench {
  readonly url: string;
  /** A new page in a browser of its own settings, at `#…`. */
  readonly open: (hash: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly asked: readonly string[];
  /** What the browser complained of: errors of scripts and of the page's policy. */
  readonly complaints: readonly string[];
}

export async function openWorkbench(parts: ApiParts = fakeApiParts()): Promise<Workbench> {
  await buildBundles();
  const server = await startApi({ ...parts, pages: wwwFolder });
  const executablePath = paths.find((path) => existsSync(path)) ?? 'chromium';
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    url: server.url,
    open: async (hash, options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 960 }, ...options });
      const page = await context.newPage();
      const [asked, complaints]: [string[], string[]] = [[], []];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(`${server.url}${hash}`);
      return { page, asked, complaints };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The panel's own frame, once something is in it. */
export async function panelFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the frame has no document');
  await frame.waitForSelector('main :is(h2, h3)');
  return frame;
}

/** What axe finds serious or critical, in one line each. */
export async function findBarriers(frame: Page | Frame): Promise<readonly string[]> {
  await frame.evaluate(settled);
  await frame.evaluate(axeSource);
  return frame.evaluate(readAxe);
}

/** Colours on their way from one to another have a contrast that nobody reads. */
async function settled(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

async function readAxe(): Promise<string[]> {
  const axe: unknown = Reflect.get(window, 'axe');
  if (typeof axe !== 'object' || axe === null || !('run' in axe) || typeof axe.run !== 'function') return ['no axe'];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion, @typescript-eslint/no-unsafe-call -- axe was put into the page as a script, without its types
  const { violations } = (await axe.run()) as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary.slice(0, 300)}`),
    );
}
