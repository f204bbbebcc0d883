import assert from 'node:assert/strict';
import test from 'node:test';
import { copyLog, isFound, makeLog, tamperings } from '../../../bench/gate/tamperings.ts';
import { createRandom } from '#core/samples/random.ts';

/** Three hundred in all; `npm run -s bench -- gate tampering` tries ten thousand. */
const times = Math.ceil(300 / Object.keys(tamperings).length);
const log = await makeLog(21);

for (const [name, tamper] of Object.entries(tamperings)) {
  test(`verifying finds ${name}, every time`, async () => {
    const { int } = createRandom(name.length);
    for (let time = 0; time < times; time += 1) {
      const copy = copyLog(log);
      const isChanged = (await tamper(copy, int)) && JSON.stringify(copy) !== JSON.stringify(log);
      assert.ok(!isChanged || (await isFound(copy)), `time ${time}`);
    }
  });
}
