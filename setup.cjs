// Runs before start, test, lyhord and bench, on whatever Node the machine has: installs what the lock file names when
// it has changed since the last time, and does nothing otherwise. Plain CommonJS, since an old Node must read it too.
'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

// Loaded late: most runs have nothing to install and must take no time.
const spawnSync = (...args) => require('node:child_process').spawnSync(...args);
const root = __dirname;
const wantedMajor = 24;

for (const folder of process.argv[2] === 'bench' ? [root, path.join(root, 'bench')] : [root]) setUp(folder);

function setUp(folder) {
  const stamp = path.join(folder, 'node_modules', '.lyhord-setup');
  const wanted = lockHash(folder);
  if (readOrNull(stamp) === wanted) return;
  const release = takeLock(path.join(folder, '.setup-lock'));
  try {
    if (readOrNull(stamp) === wanted) return;
    install(folder);
    if (folder === root) checkNode();
    fs.writeFileSync(stamp, wanted);
  } finally {
    release();
  }
}

function lockHash(folder) {
  const lock = readOrNull(path.join(folder, 'package-lock.json'));
  if (lock === null) fail(`${path.join(folder, 'package-lock.json')} is missing: check the project out again.`);
  return createHash('sha256').update(lock).digest('hex');
}

function install(folder) {
  process.stderr.write(`Lyhörd: installing what ${path.relative(root, folder) || 'the project'} needs, once …\n`);
  const npm = process.env.npm_execpath;
  // npm's own words go to standard error: standard output belongs to the command that follows.
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const done = spawnSync(command, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    env: withoutRunSettings(process.env),
  });
  if (done.status !== 0)
    fail('npm could not install the packages: its reason stands above. Mend it and run this again.');
}

// What `npm run` sets for its script would be read as settings by the npm inside it.
function withoutRunSettings(env) {
  const kept = Object.entries(env).filter(
    ([name]) => !/^npm_(lifecycle|package|command|config_(prefix|local_prefix))/.test(name),
  );
  return Object.fromEntries(kept);
}

function checkNode() {
  const pinned = path.join(root, 'node_modules', '.bin', 'node');
  const runs = fs.existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0;
  if (runs) return;
  if (fs.existsSync(pinned)) fs.rmSync(pinned); // built for another C library: the system's Node must do
  if (Number(process.versions.node.split('.')[0]) < wantedMajor)
    fail(
      `Lyhörd needs Node ${wantedMajor} or newer here (this is ${process.versions.node}): there is no Node in the packages for this kind of machine.`,
    );
}

// A folder can be made by one process only. It is left behind by a killed one: then its process is gone.
function takeLock(lock) {
  for (;;) {
    try {
      fs.mkdirSync(lock);
      fs.writeFileSync(path.join(lock, 'pid'), String(process.pid));
      const release = () => fs.rmSync(lock, { recursive: true, force: true });
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => (release(), process.exit(1)));
      return release;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned(lock)) fs.rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function isAbandoned(lock) {
  const pid = Number(readOrNull(path.join(lock, 'pid')));
  if (!pid) return Date.now() - (fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 5000;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function readOrNull(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function fail(sentence) {
  process.stderr.write(`Lyhörd: ${sentence}\n`);
  process.exit(1);
}
