import type { TestEvent } from 'node:test/reporters';

/** A node:test reporter that writes `passed failed skipped`, counting tests and not the suites or files around them. */
export default async function* countTests(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let [passed, failed, skipped] = [0, 0, 0];
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    if (event.data.details.type === 'suite' && event.type === 'test:pass') continue;
    if (event.data.skip !== undefined || event.data.todo !== undefined) skipped += 1;
    else if (event.type === 'test:pass') passed += 1;
    else failed += 1;
  }
  yield `${passed} ${failed} ${skipped}\n`;
}
