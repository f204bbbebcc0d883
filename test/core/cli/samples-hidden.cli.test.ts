import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { sampleConversations } from '#core/samples/sample-conversations.ts';
import { folder, runLyhord, startLyhord } from './run-lyhord.ts';

// The private database runs as a user of its own where the tests run as root.
chmodSync(folder, 0o711);

/** By default these are marked or stay: an age, a remark on health, a company's own number. */
const staying = new Set(['AGE', 'SPECIAL_CATEGORY', 'ORG_NUMBER']);
const planted = [
  ...new Set(
    sampleConversations(new Date())
      .flatMap(({ planted: values }) => values)
      .filter(({ type }) => !staying.has(type))
      .map(({ value }) => value),
  ),
];

const listSchema = z.object({
  rows: z.array(z.object({ id: z.string(), source: z.string(), externalId: z.string() })),
  next: z.string().nullable(),
});

test('nothing that was planted in the samples is in the database’s files, the logs or the answers', async () => {
  assert.ok(planted.length > 500);
  const child = startLyhord(['serve']);
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const [greeting] = z.tuple([z.instanceof(Buffer)]).parse(await once(child.stdout, 'data'));
  const url = /http:\/\/localhost:\d+/.exec(greeting.toString())?.[0] ?? assert.fail(greeting.toString());
  const answers = await allAnswers(url);
  assert.ok(answers.includes('[PERSON_1]'), 'the answers hold conversations');
  const { out } = await runLyhord(['doctor']);
  const database = /^ok +Database: .* (\/\S+); /m.exec(out)?.[1] ?? assert.fail(out);
  child.kill('SIGTERM');
  await once(child, 'exit');
  const places = [
    { place: 'the log', bytes: Buffer.from(told) },
    { place: 'the answers', bytes: Buffer.from(answers) },
    ...[...new Set([folder, database].flatMap(filesOf))].map((file) => ({ place: file, bytes: readFileSync(file) })),
  ];
  assert.ok(
    places.some(({ place }) => place.includes('/database/base/')),
    'the database is in the folder',
  );
  // A database that nobody has written to holds names too: `Helena` is an island with a time zone.
  const ofPostgres = new Set(
    places.filter(({ place }) => place.includes('/base/1/')).flatMap(({ bytes }) => valuesIn(bytes)),
  );
  const left = places.flatMap(({ place, bytes }) =>
    valuesIn(bytes).flatMap((value) => (ofPostgres.has(value) ? [] : [`${value} in ${place}`])),
  );
  assert.deepEqual(left, []);
});

/** The page, the themes, and every conversation with its panel, as a browser gets them, once all are analysed. */
async function allAnswers(url: string): Promise<string> {
  const get = async (path: string) => (await fetch(`${url}${path}`)).text();
  for (let tries = 0; tries < 60; tries += 1) {
    const pieces = [await get('/'), await get('/api/themes?world=samples')];
    for (const { id, source, externalId } of await allRows(get)) {
      pieces.push(await get(`/api/conversations/${encodeURIComponent(id)}`));
      pieces.push(await get(`/api/panel?source=${source}&externalId=${encodeURIComponent(externalId)}`));
    }
    if (!pieces.some((piece) => piece.includes('"state":"waiting"'))) return pieces.join('\n');
    await wait(500);
  }
  return assert.fail('the samples were not analysed in time');
}

async function allRows(get: (path: string) => Promise<string>) {
  const rows: z.infer<typeof listSchema>['rows'] = [];
  for (let after = ''; ;) {
    const page = listSchema.parse(JSON.parse(await get(`/api/conversations?world=samples${after}`)));
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** For each first four bytes the values that begin with them, so that one pass over a file finds all. */
const byHead = Map.groupBy(
  planted.map((value) => Buffer.from(value)).filter(({ length }) => length >= 5),
  (bytes) => bytes.readUInt32LE(0),
);

function valuesIn(bytes: Buffer): string[] {
  const found = new Set<string>();
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    for (const value of byHead.get(bytes.readUInt32LE(at)) ?? []) {
      if (bytes.subarray(at, at + value.length).equals(value)) found.add(value.toString());
    }
  }
  return [...found];
}
