import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { filesConnector } from '#connectors/files/index.ts';
import { fakeTools } from '#test/fakes/connector-tools.ts';
import { pullPages } from '#test/contracts/connector-contract.ts';
import { mailOf, modifiedAt, zipOf } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'lyhord-files-'));

function place(name: string, content: string | Buffer): { name: string; path: string } {
  writeFileSync(join(folder, name), content);
  return { name, path: join(folder, name) };
}

it('files on disk are read as those in memory, and a missing one is told of by the name that its user gave', async () => {
  const day = JSON.stringify([{ type: 'message', user: 'U1', text: 'Hej', ts: '1793700000.000100' }]);
  const mailbox = ['ett', 'två'].map(
    (text) => `From a@example.com Tue Nov  3 10:12:00 2026\n${mailOf(text, { id: text })}\n`,
  );
  const files = [
    place('slack.zip', zipOf({ 'users.json': '[{"id":"U1","name":"anna"}]', 'a/2026-11-03.json': day })),
    place('post.mbox', mailbox.join('').replaceAll('\r\n', '\n')),
    place('samtal.vtt', 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Kund>Hej\n'),
    { name: 'borta.eml', path: join(folder, 'borta.eml') },
    { name: 'mapp', path: folder },
  ];
  const source = filesConnector.open(
    filesConnector.settings.parse({ files }),
    fakeTools(() => modifiedAt),
  );
  const [page] = await pullPages(source);
  assert.deepEqual(
    page?.conversations.map(({ channel }) => channel),
    ['chat', 'email', 'email', 'call'],
  );
  assert.deepEqual(
    page.skipped.map(({ place: name }) => name),
    ['borta.eml', 'mapp'],
  );
});
