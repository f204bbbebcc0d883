import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findBarriers, openWorkbench, type Workbench } from '../browser-session.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench();
});
after(() => workbench.close());

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('dropped files are read, masked and shown with what was left out and why', async () => {
  const { page, complaints } = await workbench.open('#/files');
  await page.setInputFiles('input[type=file]', [file('chat.txt', 'Skriv till maja@example.se\nbroken\nHej')]);
  await page.waitForSelector('text=2 conversations read in');
  assert.match((await page.textContent('main')) ?? '', /1 part was left out.*chat\.txt.*This line is not JSON/);
  assert.equal(await page.textContent('article li .text'), 'Skriv till E-mail 1');
  assert.doesNotMatch((await page.textContent('body')) ?? '', /maja@/);
  assert.deepEqual(await findBarriers(page), []);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('files without a conversation say so, and files that are too large say what to do', async () => {
  const { page } = await workbench.open('#/files');
  await page.setInputFiles('input[type=file]', [file('empty.txt', '')]);
  await page.waitForSelector('text=No conversations were found');
  await page.route('**/api/analyse', (route) =>
    route.fulfill({ status: 413, headers: { 'x-lyhord-contract': '1' }, body: '{"error":{"code":"too-large"}}' }),
  );
  await page.setInputFiles('input[type=file]', [file('a.txt', 'Hej')]);
  await page.waitForSelector('text=The files are too large together');
  await page.context().close();
});

test('a text is shown without its personal data while it is written', async () => {
  const { page } = await workbench.open('#/files');
  await page.fill('section textarea', 'Mejla anna@example.se');
  await page.waitForFunction(() => document.querySelector('.result .safe')?.textContent === 'Mejla E-mail 1');
  await page.context().close();
});
