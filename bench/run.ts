import process from 'node:process';

/** The benches by name; each prints its own tables. */
const benches: Readonly<Record<string, { readonly file: string; readonly says: string }>> = {
  gate: {
    file: './gate/gate.ts',
    says: 'what the gate stands: broken requests, tampering, ways out',
  },
  insight: {
    file: './insight/insight.ts',
    says: 'what the embedded engine finds in conversations, by field, and costs',
  },
  pipeline: {
    file: './pipeline/pipeline.ts',
    says: 'how fast conversations are read, and what kills, failures and crashes do to them',
  },
  redaction: {
    file: './redaction/redaction.ts',
    says: 'what the redactor finds, leaves alone and costs, beside its peers',
  },
  store: {
    file: './store/store.ts',
    says: 'what panels, digests, the queue and a backup cost at a million conversations and jobs',
  },
  themes: {
    file: './themes/themes.ts',
    says: 'how well conversations are grouped, how trends are found, what is held back, and what it costs',
  },
};

interface Bench {
  run(args: readonly string[]): Promise<number>;
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    process.stdout.write(usage());
    return 0;
  }
  const entry = name === undefined || !Object.hasOwn(benches, name) ? undefined : benches[name];
  if (!entry) {
    process.stderr.write(name === undefined ? usage() : `No bench of that name.\n\n${usage()}`);
    return 2;
  }
  const loaded: unknown = await import(entry.file);
  if (!isBench(loaded)) throw new TypeError('a bench file exports run');
  return loaded.run(rest);
}

function isBench(loaded: unknown): loaded is Bench {
  return typeof loaded === 'object' && loaded !== null && 'run' in loaded && typeof loaded.run === 'function';
}

function usage(): string {
  const lines = Object.entries(benches).map(([name, { says }]) => `  ${name.padEnd(12)}${says}`);
  return `Usage: npm run -s bench -- NAME [options]   (NAME --help tells its options)\n\n${lines.join('\n')}\n`;
}
