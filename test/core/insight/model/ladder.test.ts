import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AIMessage } from '@langchain/core/messages';
import { fakeModel } from '@langchain/core/testing';
import { LyhordError } from '#core/errors.ts';
import { askModel } from '#core/insight/model/ask-model.ts';
import { chatOf } from '#core/insight/model/langchain-chat.ts';
import { memoryOfProcess } from '#core/insight/model/model-memory.ts';
import { stateQuestion } from '#core/insight/model/questions.ts';
import { abstain, saying } from '#test/fakes/openai/answers.ts';
import { fakeOpenAi, type Kind } from '#test/fakes/openai/fake-openai.ts';
import { openModel, talk } from '#test/fakes/openai/open-model.ts';

const signal = new AbortController().signal;
const fences = (json: string) => `<think>Let me see { maybe }</think>Here it is:\n\`\`\`json\n${json}\n\`\`\`\nDone.`;
const leaves = saying({ churn: 'high', churn_quote: 'jag säger upp avtalet' });
const leaving = talk('Hej, jag säger upp avtalet i dag.', 'Det var tråkigt.');

describe('the ladder', () => {
  const rungOf: readonly [Kind, string, object][] = [
    ['vllm', 'json_schema', {}],
    ['azure', 'json_schema', {}],
    ['azure', 'json_schema', { refusesTemperature: true }],
    ['llama-cpp', 'json_object', {}],
    ['ollama', 'json_schema', {}],
    ['ollama', 'json_object', { dress: fences }],
    ['plain', 'text', { dress: fences }],
  ];
  for (const [kind, rung, wishes] of rungOf)
    it(`finds ${rung} where the server is as ${kind}, ${JSON.stringify(Object.keys(wishes))}, and reads an insight by it`, async () => {
      const server = fakeOpenAi(kind, leaves, wishes);
      const { model } = openModel(server);
      const ability = await model.probe(signal);
      assert.equal(ability.rung, rung);
      assert.equal(ability.sendsTemperature, !('refusesTemperature' in wishes));
      const insight = await model.extract(leaving);
      assert.equal(insight.churnRisk.level, 'high');
      const [place] = insight.churnRisk.evidence;
      assert.equal(leaving.turns[0]?.text.slice(place?.start, place?.end), 'jag säger upp avtalet');
    });

  it('finds tools where shapes are refused and tools are called', async () => {
    const inner = fakeOpenAi('vllm', leaves);
    const server = {
      ...inner,
      fetch: async (input: string | URL | Request, init?: RequestInit) => {
        const request = new Request(input, init);
        const isShaped = (await request.clone().text()).includes('response_format');
        return isShaped ? Response.json({ error: { message: 'no' } }, { status: 400 }) : inner.fetch(request);
      },
    };
    const { model } = openModel(server);
    assert.equal((await model.probe(signal)).rung, 'tools');
    assert.equal((await model.extract(leaving)).churnRisk.level, 'high');
  });

  it('asks once what the server can do, and remembers it over restarts', async () => {
    const memory = memoryOfProcess();
    const server = fakeOpenAi('plain', abstain);
    await openModel(server, { memory }).model.extract(leaving);
    const trials = () =>
      server.requests.filter(({ messages }) => messages.some(({ content }) => content.includes('grass')));
    assert.equal(trials().length, 4);
    await openModel(server, { memory }).model.extract(leaving);
    assert.equal(trials().length, 4);
  });

  it('steps down while reading where a server has lost an ability', async () => {
    const memory = memoryOfProcess();
    await openModel(fakeOpenAi('vllm', leaves), { memory }).model.probe(signal);
    const { model } = openModel(fakeOpenAi('plain', leaves), { memory });
    assert.equal((await model.extract(leaving)).churnRisk.level, 'high');
  });

  it('sends the key as OpenAI and as Azure want it', async () => {
    const server = fakeOpenAi('azure', leaves, { key: 'made-up-key' });
    const url = 'https://example.openai.azure.com/openai/v1';
    const { model } = openModel(server, { key: 'made-up-key', url });
    assert.equal((await model.extract(leaving)).churnRisk.level, 'high');
    const wrong = openModel(server, { key: 'another' }).model;
    await assert.rejects(wrong.probe(signal), (error) => error instanceof LyhordError && error.code === 'model-denied');
  });
});

describe('a question', () => {
  const messages = [{ role: 'user' as const, content: 'How does it stand?' }];
  const valid = JSON.stringify({ ...abstain({ keys: ['churn'], text: '', messages: [] }), churn: 'some' });
  const ability = () => ({ rung: 'text' as const, sendsTemperature: true });

  it('is asked once more with what was wrong, in paths and codes', async () => {
    const model = fakeModel()
      .respond(new AIMessage('{"churn":"very high"}'))
      .respond(new AIMessage(fences(valid)));
    const asked = await askModel(chatOf(model), ability(), stateQuestion, messages, signal);
    assert.equal(asked.answer?.churn, 'some');
    const told = JSON.stringify(model.calls[1]?.messages.at(-1)?.content);
    assert.match(told, /churn: invalid_value/);
    assert.ok(!told.includes('very high'));
  });

  it('is given up after the second wrong answer', async () => {
    const model = fakeModel()
      .respond(new AIMessage('no'))
      .respond(new AIMessage(valid.slice(0, 40)));
    const asked = await askModel(chatOf(model), ability(), stateQuestion, messages, signal);
    assert.equal(asked.answer, null);
    assert.equal(asked.tries, 2);
  });

  it('is read from a call of a tool', async () => {
    const args = stateQuestion.schema.parse(JSON.parse(valid));
    const model = fakeModel().respondWithTools([{ name: 'state', args }]);
    const asked = await askModel(chatOf(model), { ...ability(), rung: 'tools' }, stateQuestion, messages, signal);
    assert.equal(asked.answer?.churn, 'some');
  });
});
