import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { folder, runLyhord, startLyhord } from './run-lyhord.ts';

const entitySchema = z.object({
  type: z.string(),
  start: z.number(),
  end: z.number(),
  score: z.number(),
  recognizer: z.string(),
  pseudonym: z.string().nullable(),
});
const redactedSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  entities: z.array(entitySchema),
});
const evidence = z.array(z.object({ turn: z.number(), start: z.number(), end: z.number(), quote: z.string() }));
const insightSchema = z.object({
  summary: z.string().nullable(),
  sentiment: z.object({ start: z.number().nullable(), end: z.number().nullable(), turns: z.array(z.unknown()) }),
  churnRisk: z.object({ level: z.enum(['none', 'some', 'high', 'unknown']), evidence }),
  promises: z.array(z.object({ by: z.string(), due: z.string().nullable(), dueDate: z.string().nullable(), evidence })),
  effort: z.object({ level: z.string(), evidence }),
  resolution: z.string(),
  nextSteps: z.array(z.object({ who: z.string(), evidence })),
});

function conversation(id: string, text: string, customer = 'anna@example.com'): string {
  const turns = [
    { role: 'customer', text },
    { role: 'agent', text: 'Vi ringer dig på 070-174 06 05 före fredag.' },
  ];
  return JSON.stringify({ id, channel: 'chat', startedAt: '2026-11-03T09:00:00Z', customer, turns });
}

const rows = (text: string) => text.trimEnd().split('\n');

describe('the command line', () => {
  it('shows help with status 0, and status 2 for what it does not know', async () => {
    const runs = await Promise.all([
      runLyhord(['--help']),
      runLyhord(['redact', '--help']),
      runLyhord([]),
      runLyhord(['nonsense']),
      runLyhord(['redact', '--nonsense']),
      runLyhord(['analyze']),
    ]);
    assert.deepEqual(
      runs.map(({ status }) => status),
      [0, 0, 2, 2, 2, 2],
    );
    for (const name of ['redact', 'analyze', 'themes', 'serve', 'doctor', 'version'])
      assert.match(runs[0].out, new RegExp(`^  ${name} `, 'm'));
    assert.equal(runs[3].out, '');
    assert.match(runs[4].told, /"--nonsense".*redact --help/);
  });

  it('redacts a text from standard input', async () => {
    const { status, out, told } = await runLyhord(['redact'], 'Mejla anna.lind@example.com nu.\r\nTack');
    assert.equal(out, 'Mejla [EMAIL_1] nu.\r\nTack');
    assert.equal(told, '');
    assert.equal(status, 0);
  });

  it('says that bytes were no UTF-8, and fails', async () => {
    const { status, out, told } = await runLyhord(['redact'], Buffer.from([0x48, 0xe5, 0x0a]));
    assert.equal(out, 'H\uFFFD\n');
    assert.match(told, /UTF-8/);
    assert.equal(status, 1);
  });

  it('redacts a line for a line, in order, past broken ones', async () => {
    const input = [
      '{"id":"å","text":"🙂 Ring 070-174 06 05"}',
      'broken',
      '{"id":7}',
      '{"id":8,"text":"","lang":"xx","channel":null}',
    ];
    const { status, out, told } = await runLyhord(['redact', '--jsonl'], input.join('\n'));
    const [first, second] = rows(out).map((line) => redactedSchema.parse(JSON.parse(line)));
    assert.equal(first?.id, 'å');
    assert.deepEqual([first.entities[0]?.type, first.entities[0]?.start, first.entities[0]?.end], ['PHONE', 8, 21]);
    assert.deepEqual(second, { id: 8, text: '', entities: [] });
    assert.deepEqual(
      rows(told).map((line) => line.slice(0, 7)),
      ['line 2:', 'line 3:'],
    );
    assert.equal(status, 1);
  });

  it('says why a piece was taken', async () => {
    const { out } = await runLyhord(['redact', '--explain'], 'Ring 070-174 06 05');
    assert.match(out, /^5–18 +\[PHONE_1\] +phone 0\.\d+/m);
  });

  it('analyzes a conversation a line, with its quotes verbatim in the redacted text', async () => {
    const { status, out } = await runLyhord(
      ['analyze', '--jsonl'],
      conversation('c 1', 'Hej, min router har slutat fungera.'),
    );
    const line = z
      .object({ id: z.literal('c 1'), language: z.literal('sv'), insight: insightSchema })
      .parse(JSON.parse(out));
    assert.ok(!out.includes('070-174'));
    assert.ok(line.insight.churnRisk.level);
    assert.equal(status, 0);
  });

  it('analyzes files, says which it could not read, and goes on', async () => {
    writeFileSync(
      join(folder, 'chatt.txt'),
      'Kund: Min router går inte. Mejla anna.lind@example.com\nKundtjänst: Vi ringer.\n',
    );
    const { status, out, told } = await runLyhord(['analyze', '--json', 'chatt.txt', 'borta.eml', 'chatt.txt']);
    const items = z
      .array(z.object({ language: z.string(), turns: z.array(z.object({ text: z.string() })), insight: insightSchema }))
      .parse(JSON.parse(out));
    assert.equal(items.length, 2);
    assert.equal(items[0]?.turns[0]?.text, 'Min router går inte. Mejla [EMAIL_1]');
    assert.equal(told, 'borta.eml: The file could not be read.\n');
    assert.equal(status, 1);
  });

  it('analyzes files for a person to read', async () => {
    const { status, out } = await runLyhord(['analyze', 'chatt.txt']);
    assert.match(out, /Sammanfattning: /);
    assert.ok(!out.includes('anna.lind@'));
    assert.equal(status, 0);
  });

  it('gives each conversation its themes, and the themes with what is pooled', async () => {
    const subjects = ['Fakturan har fel belopp och jag vill ha en ny', 'Routern startar om hela tiden i hallen'];
    const input = Array.from({ length: 40 }, (_, index) =>
      conversation(String(index), `${subjects[index % 2] ?? ''}, gång ${index}`, `kund${index % 20}@example.com`),
    ).join('\n');
    const [each, summary] = await Promise.all([
      runLyhord(['themes', '--jsonl'], input),
      runLyhord(['themes', '--jsonl', '--summary'], input),
    ]);
    const lines = rows(each.out).map((line) =>
      z.object({ id: z.string(), themes: z.array(z.string()) }).parse(JSON.parse(line)),
    );
    assert.deepEqual(
      lines.map(({ id }) => id),
      Array.from({ length: 40 }, (_, index) => String(index)),
    );
    assert.match(rows(summary.out).at(-1) ?? '', /^\{"pooled":\{"themes":\d+,"conversations":\d+\}/);
    assert.equal(each.status, 0);
  });

  it('ends quietly when its reader leaves', async () => {
    const child = startLyhord(['redact', '--jsonl']);
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const feeding = setInterval(() => child.stdin.write('{"id":1,"text":"hej"}\n'.repeat(1000)), 1);
    const [status] = z.tuple([z.number().nullable(), z.unknown()]).parse(await once(child, 'exit'));
    clearInterval(feeding);
    assert.equal(told, '');
    assert.equal(status, 0);
  });

  it('answers a line while it waits for the next', async () => {
    const child = startLyhord(['redact', '--jsonl']);
    child.stdin.write('{"id":1,"text":"hej"}\n');
    const [answer] = z.tuple([z.instanceof(Buffer)]).parse(await once(child.stdout, 'data'));
    assert.match(answer.toString(), /"id":1/);
    child.kill('SIGINT');
    const [status] = z.tuple([z.number().nullable(), z.unknown()]).parse(await once(child, 'exit'));
    assert.equal(status, 1);
  });
});
