import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { zendeskFolder } from '#plugins/build.ts';
import { openWorkbench, panelFrame, type Workbench } from '../browser-session.ts';

const at = (id: string) => `#/panel/samples%3A${id}`;
let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench();
});
after(() => workbench.close());

async function panelText(page: Page): Promise<string> {
  return (await (await panelFrame(page)).textContent('main')) ?? '';
}

test('a conversation that waits for its analysis says so', async () => {
  const { page } = await workbench.open(at('1063'));
  assert.match(await panelText(page), /Being analysed/);
  await page.context().close();
});

test('what the text does not tell is called unknown, claim by claim', async () => {
  const { page } = await workbench.open(at('1066'));
  const text = await panelText(page);
  for (const words of ['Contact reason unknown', 'not enough for a summary', 'The text does not say']) {
    assert.ok(text.includes(words), words);
  }
  await page.context().close();
});

test('a ticket that the server has not read says so', async () => {
  const { page } = await workbench.open(at('1042'));
  await page.route('**/api/panel*', (route) => route.continue({ url: route.request().url().replace('1042', '9999') }));
  await page.reload();
  assert.match(await panelText(page), /Not analysed yet/);
  await page.context().close();
});

test('an unreachable server is told from being offline, and asking again helps', async () => {
  const { page } = await workbench.open(at('1042'));
  await page.route('**/api/panel*', (route) => route.abort());
  await page.reload();
  const frame = await panelFrame(page);
  await frame.waitForSelector('text=The server does not answer');
  await page.context().setOffline(true);
  await frame.click('text=Try again');
  await frame.waitForSelector('text=You are offline');
  await page.unroute('**/api/panel*');
  await page.context().setOffline(false);
  await frame.waitForSelector('text=The customer needs');
  await page.context().close();
});

test('a server of another version and a broken one are told apart', async () => {
  const { page } = await workbench.open(at('1042'));
  const headers = { 'x-lyhord-contract': '99', 'content-type': 'application/json' };
  await page.route('**/api/panel*', (route) => route.fulfill({ status: 200, headers, body: '{}' }));
  await page.reload();
  await (await panelFrame(page)).waitForSelector('text=The server has another version');
  await page.unroute('**/api/panel*');
  await page.route('**/api/panel*', (route) =>
    route.fulfill({
      status: 500,
      headers: { ...headers, 'x-lyhord-contract': '1' },
      body: '{"error":{"code":"internal"}}',
    }),
  );
  await page.reload();
  await (await panelFrame(page)).waitForSelector('text=Something went wrong');
  await page.context().close();
});

test('outside of a host the panel asks for a ticket instead of failing', async () => {
  const { page } = await workbench.open('zendesk/ticket_sidebar.html');
  await page.waitForSelector('text=Open a ticket');
  await page.context().close();
});

test('a mask in a text is never read as markup', async () => {
  const { page } = await workbench.open(at('1042'));
  await page.route('**/api/panel*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('Få sin luftrenare', '<img src=x onerror=alert(1)>\u202e');
    await route.fulfill({ response, body });
  });
  await page.reload();
  const frame = await panelFrame(page);
  assert.match((await frame.textContent('main')) ?? '', /<img src=x/);
  assert.equal(await frame.$('img'), null);
  await page.context().close();
});

test('the panel fits 320 pixels', async () => {
  const query = `origin=${encodeURIComponent(new URL(workbench.url).origin)}`;
  const { page } = await workbench.open(at('1042'));
  const frame = await panelFrame(page);
  await page.evaluate(() => document.querySelector('iframe')?.style.setProperty('width', '320px'));
  assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= 320), query);
  await page.context().close();
});

test('the bundle that Zendesk hosts is at most 120 kB gzipped and asks no host but Zendesk’s own for a script', () => {
  const script = readFileSync(join(zendeskFolder, 'assets/ticket_sidebar.js'));
  assert.ok(gzipSync(script, { level: 9 }).length <= 120_000);
  const html = readFileSync(join(zendeskFolder, 'assets/ticket_sidebar.html'), 'utf8');
  assert.deepEqual(html.match(/https?:\/\/[^/"]+/g), ['https://static.zdassets.com']);
});
