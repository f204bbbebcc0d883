import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nobody } from '#core/access/principal.ts';
import type { AnalyseParts } from '#core/api/analyse.ts';
import { createLocalLyhord } from '#core/api/local-lyhord.ts';
import { RequestRefused } from '#core/api/read-request.ts';
import { analyseRoute } from '#core/api/routes/analyse.ts';
import { fakeParts } from '#test/fakes/api/parts.ts';

const errors: unknown[] = [];

async function drop(files: Readonly<Record<string, string>>, parts: Partial<AnalyseParts> = {}) {
  const lyhord = createLocalLyhord({ ...fakeParts(), ...parts });
  const body = new FormData();
  for (const [name, text] of Object.entries(files)) body.append('file', new File([text], name));
  const request = new Request('http://localhost:8787/api/analyse', { method: 'POST', body });
  const response = await analyseRoute(
    () => lyhord,
    (error) => errors.push(error),
  ).handle(request, {}, nobody);
  return (await response.text()).trim().split('\n');
}

test('each conversation of the files is a line, without the personal data that was in it', async () => {
  const lines = await drop({ 'a.txt': 'Jag är maja@example.se\nHej' });
  assert.equal(lines.filter((line) => line.includes('"kind":"conversation"')).length, 2);
  assert.doesNotMatch(lines.join('\n'), /maja@/);
  assert.match(lines.at(-1) ?? '', /^\{"kind":"end","conversations":2,"leftOut":0,"tookMs":\d+\}$/);
});

test('what could not be read is told of with its place and the rest goes on', async () => {
  const lines = await drop({ 'a.txt': 'broken\nHej' });
  assert.ok(lines.includes('{"kind":"left-out","place":"a.txt","reason":"This line is not JSON."}'));
  assert.ok(lines.some((line) => line.includes('"kind":"conversation"')));
});

test('a file name that tells on somebody is not sent back', async () => {
  const lines = await drop({ 'maja@example.se.txt': 'broken' });
  assert.equal(lines[0], '{"kind":"left-out","place":null,"reason":"This line is not JSON."}');
});

test('a failure in the middle ends the lines with its code and nothing of its words', async () => {
  const engine = () => Promise.reject(new Error('Maja Exempelsson'));
  assert.deepEqual(await drop({ 'a.txt': 'Hej' }, { engine }), ['{"kind":"failed","code":"internal"}']);
  assert.equal(errors.length, 1);
});

test('a drop without files, or of another type, is refused', async () => {
  const lyhord = createLocalLyhord(fakeParts());
  const route = analyseRoute(
    () => lyhord,
    () => undefined,
  );
  const post = (body: BodyInit) => route.handle(new Request('http://localhost/', { method: 'POST', body }), {}, nobody);
  await assert.rejects(async () => post(new FormData()), RequestRefused);
  await assert.rejects(async () => post('text'), RequestRefused);
});
