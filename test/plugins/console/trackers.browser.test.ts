import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findBarriers, openWorkbench, type Workbench } from '../browser-session.ts';

const words = 'paketet har inte kommit\nmitt paket är försenat\nvar är mitt paket';
let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench();
});
after(() => workbench.close());

test('a tracker is written, tried by keyboard, and only then can be switched on', async () => {
  const { page } = await workbench.open('#/trackers/new');
  await page.fill('input[maxlength="80"]', 'Sent paket');
  await page.fill('textarea', words);
  assert.ok(await page.isDisabled('button:text-is("Switch on")'));
  await page.focus('button:text-is("Try")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=/hits? among the/');
  assert.match((await page.textContent('blockquote')) ?? '', /paket/);
  assert.ok(await page.isEnabled('button:text-is("Switch on")'));
  assert.deepEqual(await findBarriers(page), []);
  await page.fill('textarea', 'något annat');
  assert.ok(await page.isDisabled('button:text-is("Switch on")'));
  await page.context().close();
});

test('what a person judges is remembered in the draft and tried again at once', async () => {
  const { page } = await workbench.open('#/trackers/new');
  await page.fill('input[maxlength="80"]', 'Sent paket');
  await page.fill('textarea', words);
  await page.click('button:text-is("Try")');
  await page.waitForSelector('blockquote');
  const again = page.waitForRequest(
    (request) => request.url().includes('/api/trackers/try') && (request.postData() ?? '').includes('"isHit":false'),
  );
  await page.click('button:text-is("Not this") >> nth=0');
  await again;
  await page.context().close();
});

test('a change that the server refuses is said, and the draft stays', async () => {
  const { page } = await workbench.open('#/trackers/new');
  await page.fill('input[maxlength="80"]', 'Sent paket');
  await page.fill('textarea', words);
  await page.click('button:text-is("Try")');
  await page.waitForSelector('blockquote');
  await page.click('button:text-is("Switch on")');
  await page.waitForSelector('[role="alert"]');
  assert.equal(await page.inputValue('input[maxlength="80"]'), 'Sent paket');
  await page.context().close();
});
