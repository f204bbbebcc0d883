import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { makeLink, linkAddress } from '#core/access/one-time-link.ts';
import { createOpenId } from '#core/access/open-id.ts';
import { fakeApiParts } from '#test/fakes/api/parts.ts';
import { startProvider, type TestProvider } from '#test/fakes/oidc/provider.ts';
import { findBarriers, openWorkbench, type Workbench } from '../browser-session.ts';

let provider: TestProvider;
let workbench: Workbench;
const pictures = process.env['LYHORD_PICTURES'];
const parts = fakeApiParts();

before(async () => {
  provider = await startProvider({
    kim: { name: 'Kim Exempel', groups: ['insight'] },
    alex: { name: 'Alex Exempel', groups: ['privacy'] },
    robin: { name: 'Robin Exempel', groups: [] },
  });
  const settings = {
    ...{ issuer: provider.issuer, clientId: provider.clientId, clientSecretFile: null },
    ...{ groupsClaim: 'groups', scope: '', roles: {} },
  };
  const openId = createOpenId({ settings, secret: provider.clientSecret, fetch, now: () => new Date() });
  const groupRoles = {
    insight: { role: 'analyst', groups: [] },
    privacy: { role: 'privacyOfficer', groups: [] },
  } as const;
  workbench = await openWorkbench({ ...parts, signIn: { openId, groupRoles } });
  provider.serveFor(workbench.url);
});
after(async () => {
  await workbench.close();
  await provider.close();
});

async function signIn(login: string): Promise<Page> {
  const { page } = await workbench.open('');
  await signInAgain(page, login);
  return page;
}

async function signInAgain(page: Page, login: string): Promise<void> {
  await page.click('button:text-is("Sign in")');
  await page.fill('[name=login]', login);
  await page.fill('[name=password]', 'made-up');
  await page.click('[type=submit]');
  await page.click('[type=submit]');
  await page.waitForSelector('a[href="#/me"]');
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` });
}

const navigation = (page: Page) =>
  page.$$eval('header nav a', (links) => links.map((link) => link.getAttribute('href')));

test('a visitor without a session sees the door and nothing behind it', async () => {
  for (const [colorScheme, locale] of [
    ['light', 'en-GB'],
    ['dark', 'sv-SE'],
  ] as const) {
    const { page, asked, complaints } = await workbench.open('', { colorScheme, locale });
    await page.waitForSelector('main h2');
    assert.deepEqual(await navigation(page), []);
    assert.deepEqual(await findBarriers(page), []);
    assert.deepEqual(
      asked.filter((url) => url.includes('/api/') && !url.endsWith('/api/session')),
      [],
    );
    assert.deepEqual(complaints, []);
    await picture(page, `door-${colorScheme}`);
    await page.context().close();
  }
});

test('an analyst signs in through the provider and sees themes and no conversation', async () => {
  const page = await signIn('kim');
  assert.deepEqual(await navigation(page), ['#/files', '#/themes', '#/trackers']);
  await page.goto(`${workbench.url}#/panel/samples%3A1042`);
  await page.reload();
  await page.waitForSelector('main h2');
  assert.equal(await page.$('iframe'), null);
  const status = await page.evaluate(async () => (await fetch('/api/conversations/samples%3A1042')).status);
  assert.equal(status, 403);
  await page.click('a[href="#/me"]');
  await page.waitForSelector('text=Analyst');
  await page.waitForSelector('h2:text-is("Kim Exempel")');
  assert.deepEqual(await findBarriers(page), []);
  await picture(page, 'me');
  await page.context().close();
});

test('a privacy officer sees conversations too', async () => {
  const page = await signIn('alex');
  await page.goto(`${workbench.url}#/panel/samples%3A1042`);
  await page.waitForSelector('iframe');
  assert.deepEqual(await navigation(page), ['#/panel', '#/files', '#/themes', '#/trackers']);
  await page.context().close();
});

test('a person without a role is told so, with the way out', async () => {
  const page = await signIn('robin');
  await page.waitForSelector('text=You have no role in Lyhörd yet');
  assert.deepEqual(await findBarriers(page), []);
  await picture(page, 'no-right');
  await page.context().close();
});

test('who is signed out from the provider’s side is out here, and is told so', async () => {
  const page = await signIn('kim');
  const theirs = await page.context().newPage();
  await theirs.goto(`${provider.issuer}/session/end`);
  await theirs.click('button[name=logout]');
  await theirs.waitForLoadState('networkidle');
  await page.click('header nav a:last-child');
  await page.goto(`${workbench.url}#/themes/t-aaaaaaaaaa`);
  await page.waitForSelector('text=Your session has ended');
  await picture(page, 'session-ended');
  await page.click('button:text-is("Sign in again")');
  await page.waitForSelector('h2:text-is("Your session has ended")');
  await picture(page, 'door-expired');
  await signInAgain(page, 'kim');
  await page.waitForSelector('main h2');
  assert.equal(new URL(page.url()).hash, '#/themes/t-aaaaaaaaaa', 'he is back where he was');
  await page.context().close();
});

test('who signs out here is signed out at the provider too', async () => {
  const page = await signIn('kim');
  await page.click('a[href="#/me"]');
  await page.click('button:text-is("Sign out")');
  await page.waitForURL(`${provider.issuer}/session/end**`);
  await page.click('button[name=logout]');
  await page.waitForSelector('h2:text-is("Sign in to Lyhörd")');
  await page.context().close();
});

test('a provider that is down is said, and the machine’s own link opens the door, loudly', async () => {
  const { page } = await workbench.open('#/door/provider-down');
  await page.waitForSelector('text=The sign-in service does not answer');
  assert.deepEqual(await findBarriers(page), []);
  await picture(page, 'provider-down');
  const secret = await makeLink(parts.store, () => new Date());
  await page.goto(linkAddress(workbench.url, secret));
  await page.reload();
  await page.waitForSelector('text=Emergency sign-in.');
  assert.equal(new URL(page.url()).hash, '', 'the link is gone from the address');
  await picture(page, 'emergency');
  assert.deepEqual(await findBarriers(page), []);
  const { page: other } = await workbench.open(`#/enter/${secret}`);
  await other.waitForSelector('text=The address is no longer valid');
  await page.context().close();
  await other.context().close();
});
