import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { LyhordError } from '#core/errors.ts';
import type { Insight } from '#core/insight/insight.ts';
import { insight, safe } from '#test/core/store/builders.ts';
import { abstain, saying } from '#test/fakes/openai/answers.ts';
import { fakeOpenAi, type Fault } from '#test/fakes/openai/fake-openai.ts';
import { knowing, openModel, stillClock, talk } from '#test/fakes/openai/open-model.ts';

const signal = new AbortController().signal;
const canary = 'KANARIEFÅGEL-7';
const known: Insight = { ...insight('Det inbyggda'), resolution: 'open' };
const embedded = knowing(known);
const said = talk('Hej, jag säger upp avtalet i dag.', 'Jag ringer dig på fredag.');

async function errorOf(work: Promise<unknown>): Promise<LyhordError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof LyhordError) return error;
    throw error;
  }
  return assert.fail('nothing was thrown');
}

describe('trouble with the model', () => {
  const troubles: readonly [string, Fault, string][] = [
    ['an error of its own', { status: 500, body: { error: { message: canary } } }, 'model-unreachable'],
    [
      'a busy server',
      { status: 429, headers: { 'retry-after': '2' }, body: { error: { message: canary } } },
      'model-busy',
    ],
    ['a closed connection', 'closed', 'model-unreachable'],
    ['a page of a proxy', { status: 502, body: `<html>${canary}</html>` }, 'model-unreachable'],
    ['a wrong name', { status: 404, body: { error: { message: canary } } }, 'model-refused'],
  ];
  for (const [name, fault, code] of troubles)
    it(`${name} leaves the embedded insight, and no word of the server in any error`, async () => {
      const server = fakeOpenAi('vllm', abstain);
      const { model } = openModel(server, { embedded });
      await model.probe(signal);
      server.faults.push(...Array.from({ length: 20 }, () => fault));
      assert.deepEqual(await model.extract(said), known);
      server.faults.splice(0, 20, ...Array.from({ length: 20 }, () => fault));
      const error = await errorOf(openModel(server, { embedded }).model.refine(said, known, signal));
      assert.ok(error.code === code || (code === 'model-refused' && error.code === 'model-answer-invalid'), error.code);
      assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes(canary));
    });

  it('output that is wrong leaves the embedded insight and no word of it anywhere', async () => {
    const server = fakeOpenAi('vllm', () => ({ [canary]: canary }));
    const error = await errorOf(openModel(server, { embedded }).model.refine(said, known, signal));
    assert.equal(error.code, 'model-answer-invalid');
    assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes(canary));
  });

  it('output that is cut off costs that question alone', async () => {
    const server = fakeOpenAi(
      'vllm',
      saying({ churn: 'high', churn_quote: 'jag säger upp avtalet', summary: 'Kunden säger upp.' }),
    );
    const { model, readings } = openModel(server, { embedded });
    await model.probe(signal);
    const cut: Fault = { rewrite: (text) => text.slice(0, 20) };
    server.faults.push(cut, cut);
    const read = await model.extract(said);
    assert.equal(read.churnRisk.level, 'unknown');
    assert.equal(read.summary, 'Kunden säger upp.');
    assert.equal(readings[0]?.invalid, 1);
  });

  it('is tried again after the time that the server asked for', async () => {
    const server = fakeOpenAi('vllm', abstain);
    const { model, clock } = openModel(server, { embedded });
    await model.probe(signal);
    server.faults.push({ status: 429, headers: { 'retry-after': '7' } }, { status: 500 });
    assert.notEqual((await model.extract(said)).engine, known.engine);
    assert.deepEqual(clock.paused, [7000, 2000]);
  });

  it('is left to a later time where the server asks for a long one', async () => {
    const server = fakeOpenAi('vllm', abstain);
    const { model, clock } = openModel(server, { embedded });
    await model.probe(signal);
    server.faults.push({ status: 429, headers: { 'retry-after': '900' } });
    const error = await errorOf(model.refine(said, known, signal));
    assert.deepEqual([error.code, error.facts['waitSeconds']], ['model-busy', 900]);
    assert.deepEqual(clock.paused, []);
  });

  it('opens the breaker after five failures, and closes it again after a minute', async () => {
    const server = fakeOpenAi('vllm', abstain);
    const { model, clock } = openModel(server, { embedded });
    await model.probe(signal);
    server.faults.push(...Array.from({ length: 5 }, (): Fault => 'closed'));
    await errorOf(model.refine(said, known, signal));
    await errorOf(model.refine(said, known, signal));
    const before = server.requests.length;
    assert.equal((await errorOf(model.refine(said, known, signal))).code, 'model-resting');
    assert.equal(server.requests.length, before);
    await clock.pause(60_000);
    assert.notEqual((await model.refine(said, known, signal)).engine, known.engine);
  });

  it('ends with the timeout where the server never answers', async () => {
    const server = fakeOpenAi('vllm', abstain);
    const clock = stillClock(1_000_000);
    server.faults.push('never');
    const { model } = openModel(server, { embedded, clock, limits: { tries: 1 } });
    const error = await errorOf(model.refine(said, known, signal));
    assert.deepEqual([error.code, error.facts['why']], ['model-unreachable', 'timeout']);
  });

  it('ends at once where the caller gives up', async () => {
    const server = fakeOpenAi('vllm', abstain);
    const { model } = openModel(server, { embedded });
    await model.probe(signal);
    server.faults.push('never');
    const stop = new AbortController();
    const reading = Promise.resolve(model.extract(said, stop.signal));
    setImmediate(() => stop.abort(new LyhordError('job-stopped')));
    assert.equal((await errorOf(reading)).code, 'job-stopped');
  });

  it('asks no more at once than it may', async () => {
    const server = fakeOpenAi('vllm', abstain);
    const { model } = openModel(server, { embedded, limits: { concurrency: 2 } });
    await model.probe(signal);
    await Promise.all(Array.from({ length: 6 }, async () => model.extract(said)));
    assert.equal(server.mostAtOnce, 2);
  });
});

describe('limits of what a model may cost', () => {
  it('leave questions unasked where a conversation has used up its tokens', async () => {
    const server = fakeOpenAi('vllm', abstain);
    const { model, readings } = openModel(server, { embedded, conversationTokens: 1100 });
    await model.extract(said);
    const [reading] = readings;
    assert.ok(reading && reading.unasked > 0 && reading.calls > 0);
    assert.ok(reading.inputTokens + reading.outputTokens <= 1100);
  });

  it('leave the model alone for the day, also in another process with the same memory', async () => {
    const server = fakeOpenAi('vllm', abstain);
    const { model, clock } = openModel(server, { embedded, dayPrice: 0.0005 });
    await model.extract(said);
    const error = await errorOf(model.refine(said, known, signal));
    assert.deepEqual([error.code, error.facts['day']], ['model-spent', '2026-11-24']);
    await clock.pause(24 * 3600 * 1000);
    await model.refine(said, known, signal);
  });

  it('split a long conversation between turns and merge what its parts say', async () => {
    const middle = Array.from(
      { length: 20 },
      (_, index) => `Vi pratar om fakturan en stund, mening nummer ${index}, ganska länge.`,
    );
    const long = talk('Hej, jag säger upp avtalet i dag.', ...middle, 'Ja, jag kommer att skicka blanketten i morgon.');
    const answer = saying({});
    const server = fakeOpenAi('vllm', (asked) => {
      const base = answer(asked);
      if ('churn' in base && asked.text.includes('säger upp'))
        return { ...base, churn: 'high', churn_quote: 'jag säger upp avtalet' };
      if ('promises' in base && asked.text.includes('blanketten'))
        return { promises: [{ by: 'agent', quote: 'jag kommer att skicka blanketten i morgon', due: 'i morgon' }] };
      return base;
    });
    const { model } = openModel(server, { embedded, partTokens: 200 });
    const read = await model.extract(long);
    assert.equal(read.churnRisk.level, 'high');
    assert.deepEqual(
      read.promises.map(({ what, due }) => [what, due]),
      [['jag kommer att skicka blanketten i morgon', 'i morgon']],
    );
  });
});

describe('what a model says', () => {
  it('counts only with a quote that somebody said, and the right one', async () => {
    const answers = saying({
      churn: 'high',
      churn_quote: 'jag lämnar er för alltid',
      effort: 'high',
      effort_quote: 'Jag ringer dig på fredag',
      flags: [{ kind: 'threat', quote: 'annars händer något' }],
      promises: [{ by: 'agent', quote: '”JAG  ringer dig på fredag.”', due: '' }],
    });
    const read = await openModel(fakeOpenAi('vllm', answers), { embedded }).model.extract(said);
    assert.equal(read.churnRisk.level, 'unknown');
    assert.equal(read.effort.level, 'unknown');
    assert.deepEqual(read.flags, []);
    assert.deepEqual(
      read.promises.map(({ what }) => what),
      ['Jag ringer dig på fredag'],
    );
  });

  it('counts only where its sentence alone says so too', async () => {
    for (const confirms of ['no', 'unclear'] as const) {
      const answers = saying({ churn: 'high', churn_quote: 'jag säger upp avtalet' }, confirms);
      const { model, readings } = openModel(fakeOpenAi('vllm', answers), { embedded });
      assert.equal((await model.extract(said)).churnRisk.level, 'unknown');
      assert.equal(readings[0]?.proposed, 1);
    }
  });

  it('becomes text only where the scan lets it out, and leaves the embedded words otherwise', async () => {
    const answers = saying({ summary: 'Kunden heter Anna.', need: 'Vill sluta.', need_quote: 'jag säger upp avtalet' });
    const rescan = (text: string) => (text.includes('Anna') ? null : safe(text));
    const read = await openModel(fakeOpenAi('vllm', answers), { embedded, rescan }).model.extract(said);
    assert.equal(read.summary, 'Det inbyggda');
    assert.equal(read.customerNeed?.text, 'Vill sluta.');
  });

  it('is left out where it has numbers that nobody said, an address, or the prompt', async () => {
    for (const summary of [
      'Kunden vill ha 5000 kr.',
      'Se https://example.com.',
      'You read one conversation between a customer and a company.',
      'En. Två. Tre. Fyra.',
      'Ring [PERSON_9].',
    ]) {
      const read = await openModel(fakeOpenAi('vllm', saying({ summary })), { embedded }).model.extract(said);
      assert.equal(read.summary, 'Det inbyggda', summary);
    }
  });
});

describe('a prompt', () => {
  it('begins the same in every request, and shows the conversation under a word that nobody could know', async () => {
    const server = fakeOpenAi('vllm', abstain);
    const { model } = openModel(server, { embedded });
    await model.extract(said);
    await model.extract(said);
    const readings = server.requests.filter(({ messages }) => messages[1]?.content.startsWith('Data of'));
    assert.equal(new Set(readings.map(({ messages }) => messages[0]?.content)).size, 1);
    const words = new Set(readings.map(({ messages }) => messages[1]?.content.slice(8, 18)));
    assert.equal(words.size, 2);
    for (const { messages } of readings) {
      const word = messages[1]?.content.slice(8, 18) ?? '';
      assert.ok(messages[1]?.content.includes(`${word} 0 customer: Hej, jag säger upp`));
    }
  });

  it('holds nothing that cannot be seen, and no mark of a chat template', async () => {
    const server = fakeOpenAi('vllm', abstain);
    await openModel(server, { embedded }).model.extract(talk('Pris <b>fel</b>\u200b och \u202eså\u{E0041} vidare ```'));
    const shown = server.requests.at(-1)?.messages[1]?.content ?? '';
    assert.ok(shown.includes('Pris ‹b›fel‹/b› och så vidare'));
  });
});
