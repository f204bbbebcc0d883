import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findBarriers, openWorkbench, panelFrame, type Workbench } from '../browser-session.ts';

const ticket = '#/panel/samples%3A1042';
const late = '#/themes/t-aaaaaaaaaa';
let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench();
});
after(() => workbench.close());

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing serious stands in a reader’s way on any page, ${colorScheme}`, async () => {
    const { page } = await workbench.open(ticket, { colorScheme });
    const frame = await panelFrame(page);
    for (const header of await frame.$$('[aria-expanded="false"]')) await header.click();
    assert.deepEqual(await findBarriers(frame), []);
    assert.deepEqual(await findBarriers(page), []);
    for (const hash of [late, '#/files']) {
      await page.goto(`${workbench.url}${hash}`);
      await page.waitForSelector('main h2');
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await findBarriers(page), []);
    }
    await page.context().close();
  });
}

test('no request leaves the origin, and the browser has nothing to complain of', async () => {
  const { page, asked, complaints } = await workbench.open(ticket);
  await panelFrame(page);
  for (const hash of [late, '#/files', '#/panel/samples%3A1057']) await page.goto(`${workbench.url}${hash}`);
  await page.waitForLoadState('networkidle');
  assert.ok(asked.length > 8);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(workbench.url)),
    [],
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a claim opens its quote, and the quote scrolls to its turn and is marked there', async () => {
  const { page } = await workbench.open(ticket);
  const frame = await panelFrame(page);
  await frame.click('button[aria-label^="Risk of leaving"]');
  assert.equal(await frame.textContent('blockquote'), 'Om det inte löser sig går jag över till Nordmarken');
  await frame.click('text=Show in conversation');
  await page.waitForSelector('[data-shown="true"] mark');
  assert.equal(
    await page.textContent('[data-shown="true"] mark'),
    'Om det inte löser sig går jag över till Nordmarken',
  );
  await page.context().close();
});

test('a next step goes to the reply box with one click', async () => {
  const { page } = await workbench.open(ticket);
  const frame = await panelFrame(page);
  await frame.click('text=To the reply');
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  assert.equal(await page.inputValue('textarea'), 'Kontrollera att spårningsnumret är skickat');
  await page.context().close();
});

test('the interface follows the browser’s language, and a choice reaches the panel and is remembered', async () => {
  const { page } = await workbench.open(ticket, { locale: 'sv-SE' });
  const frame = await panelFrame(page);
  await frame.waitForSelector('text=Kunden behöver');
  await page.click('button:text-is("EN")');
  await frame.waitForSelector('text=The customer needs');
  await page.reload();
  await (await panelFrame(page)).waitForSelector('text=The customer needs');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await page.context().close();
});

test('a choice of colours reaches the panel', async () => {
  const { page } = await workbench.open(ticket, { colorScheme: 'light' });
  const frame = await panelFrame(page);
  await page.click('button[aria-label="Dark"]');
  await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
  await page.context().close();
});

test('samples are marked as samples in both languages on every page that shows them', async () => {
  const { page } = await workbench.open(ticket);
  await page.waitForSelector('text=Exempeldata / Sample data');
  await (await panelFrame(page)).waitForSelector('text=Sample data');
  await page.goto(`${workbench.url}${late}`);
  await page.waitForSelector('text=Exempeldata / Sample data');
  await page.context().close();
});

test('everything can be reached and opened by keyboard alone', async () => {
  const { page } = await workbench.open(ticket);
  const frame = await panelFrame(page);
  await page.keyboard.press('Tab');
  assert.equal(await page.textContent(':focus'), 'Skip to content');
  await page.keyboard.press('Enter');
  assert.equal(await page.getAttribute(':focus', 'id'), 'main');
  const visited: string[] = [];
  for (let step = 0; step < 150 && !visited.includes('Risk of leaving: show quote'); step += 1) {
    await page.keyboard.press('Tab');
    const inPanel = await frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    visited.push(inPanel);
  }
  assert.ok(visited.includes('The customer needs: show quote'), 'the panel is in the tab order');
  await page.keyboard.press('Enter');
  await frame.waitForSelector('blockquote');
  await page.context().close();
});

test('on a telephone nothing is wider than the screen', async () => {
  const { page } = await workbench.open(ticket, { viewport: { width: 390, height: 844 } });
  await panelFrame(page);
  for (const hash of [ticket, late, '#/themes', '#/files']) {
    await page.goto(`${workbench.url}${hash}`);
    await page.waitForSelector('main :is(h2, h3) >> visible=true');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), hash);
  }
  await page.context().close();
});
