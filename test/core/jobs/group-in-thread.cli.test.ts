import assert from 'node:assert/strict';
import test from 'node:test';
import { groupInThread } from '#core/jobs/group-in-thread.ts';
import { groupThemes } from '#core/themes/group-themes.ts';
import { matter } from '#test/core/themes/builders.ts';

const texts = ['Paketet har inte kommit fram', 'Jag kan inte logga in i appen', 'Fakturan är för hög igen'];
const matters = Array.from({ length: 90 }, (_, at) => matter(at, `${texts[at % 3]} ${at % 7}`));

test('a thread of its own finds the groups that this one finds', async () => {
  const [here, there] = [groupThemes(matters), await groupInThread(matters, [], new AbortController().signal)];
  const groups = ({ themes }: typeof here) => themes.map((theme) => theme.matters);
  assert.ok(here.themes.length > 1);
  assert.deepEqual(groups(there), groups(here));
});

test('a grouping that is told to stop ends at once', async () => {
  const stop = new AbortController();
  const grouping = groupInThread(matters, [], stop.signal);
  stop.abort();
  await assert.rejects(grouping, { code: 'job-stopped' });
});
