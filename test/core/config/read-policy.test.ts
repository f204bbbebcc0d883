import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileOwnPattern } from '#core/config/own-pattern.ts';
import { parsePolicy, readPolicy } from '#core/config/read-policy.ts';
import { LyhordError } from '#core/errors.ts';
import { createRedactor } from '#core/redaction/create-redactor.ts';
import { defaultPolicy, ruleFor, withOperator } from '#core/redaction/policy.ts';
import { RawText } from '#core/text/raw-text.ts';

const parse = (...lines: string[]) => parsePolicy(lines.join('\n'), 'p.yaml');

function redactBy(policy: ReturnType<typeof parse>, text: string): string {
  return createRedactor({ policy }).redactText(RawText.of(text)).text;
}

function problemOf(...lines: string[]): string {
  try {
    parse(...lines);
  } catch (error) {
    if (error instanceof LyhordError && error.code === 'policy-invalid') return error.message;
  }
  return 'no problem';
}

test('an empty policy file is the default policy', () => {
  const policy = parse('');
  assert.deepEqual(
    { base: policy.base, kinds: policy.kinds },
    { base: defaultPolicy.base, kinds: defaultPolicy.kinds },
  );
});

test('a kind has an operator and a threshold, and others for customers, employees and third persons', () => {
  const policy = parse('kinds:', '  PERSON:', '    operator: hash', '    employee: { operator: keep }');
  assert.deepEqual(ruleFor(policy, 'PERSON', 'customer'), { ...policy.kinds.PERSON });
  assert.equal(ruleFor(policy, 'PERSON', 'customer').operator, 'hash');
  const { threshold } = ruleFor(defaultPolicy, 'PERSON', null);
  assert.deepEqual(ruleFor(policy, 'PERSON', 'employee'), { operator: 'keep', threshold });
});

test("the file's own default changes what is masked by default, not what is marked", () => {
  const policy = parse('default: { operator: label }');
  assert.deepEqual(ruleFor(policy, 'PERSON', null).operator, 'label');
  assert.deepEqual(ruleFor(policy, 'EMAIL', null).operator, 'label');
  assert.deepEqual(ruleFor(policy, 'AGE', null).operator, 'mark');
  assert.equal(ruleFor(withOperator(policy, 'hash'), 'EMAIL', null).operator, 'hash');
  assert.equal(ruleFor(withOperator(policy, 'hash'), 'AGE', null).operator, 'mark');
});

test('own words and patterns are taken and left', () => {
  const policy = parse(
    'take:',
    '  words: [{ word: Projekt Nattsvart }]',
    "  patterns: [{ type: CUSTOMER_NUMBER, pattern: 'FF/\\d{3}' }]",
    'leave:',
    '  words: [info@example.com]',
    "  patterns: ['order@example\\.(com|se)']",
  );
  const text = 'Projekt Nattsvart, FF/123, info@example.com, order@example.se och anna@example.com';
  assert.equal(
    redactBy(policy, text),
    '[CUSTOM_1], [CUSTOMER_NUMBER_1], info@example.com, order@example.se och [EMAIL_1]',
  );
});

test('policies that say different things have different fingerprints', () => {
  assert.notEqual(parse('default: { threshold: 0.4 }').fingerprint, parse('').fingerprint);
});

test('a bad policy file is told with file, line, cause and cure, and never its own words', () => {
  assert.match(
    problemOf('kinds:', '  PERSON:', '    operator: Anna'),
    /file p\.yaml, line 3, cause an operator is one of .*, cure /,
  );
  assert.match(problemOf('kinds:', '  ANNA: { operator: hash }'), /line 2, cause under kinds stand types: PERSON/);
  assert.match(problemOf('default: {}', 'anna: 1'), /line 2, cause here stand only default, kinds/);
  assert.match(problemOf('default:', '  threshold: 2'), /line 2, cause a threshold is a number from 0 to 1/);
  assert.match(
    problemOf('take:', '  words:', '    - word: Anna', '    - 5'),
    /line 4, cause here stand only type, word/,
  );
  assert.match(problemOf('', 'anna: 1'), /cause here stand only default, kinds, take, leave/);
  assert.match(problemOf('default: [', 'x: {'), /line \d, cause this is not valid YAML/);
  for (const lines of [['kinds:', '  ANNA: 1'], ['anna: 1'], ['default: { operator: anna }']]) {
    assert.doesNotMatch(problemOf(...lines), /anna/i);
  }
});

test('a pattern that could backtrack or finds empty texts is refused', () => {
  for (const pattern of ['(?=a)b', '(a)\\1', '(', 'a*', '']) {
    assert.match(problemOf('leave:', '  patterns:', `    - '${pattern}'`), /line 3, cause a pattern is a text/);
  }
});

test('a file that is not there is told by its name', () => {
  assert.throws(() => readPolicy('/nowhere/policy.yaml'), { code: 'file-unreadable' });
});

test('an own pattern is found at its place, after emoji and far into a long text', () => {
  const findAll = compileOwnPattern('FF-\\d{4}');
  for (const before of [0, 700, 767, 890, 895, 896, 897, 1020, 1024, 5000]) {
    const text = `${'😀 x'.repeat(1)}${'.'.repeat(before)}FF-1234 och FF-5678 ${'.'.repeat(2000)}`;
    const found = findAll?.(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found, ['FF-1234', 'FF-5678']);
  }
});

test('an own pattern takes linear time where finding all would be quadratic', () => {
  const findAll = compileOwnPattern('a(?:.*z)?');
  const timeOf = (length: number) => {
    const started = performance.now();
    findAll?.('a'.repeat(length));
    return performance.now() - started;
  };
  timeOf(2000);
  assert.ok(timeOf(16_000) < 30 * Math.max(1, timeOf(4000)));
});
