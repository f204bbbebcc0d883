import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';
import { type Config, configSchema, projectFolder, settings, variableName } from './config.ts';

/** What the process was started with, as far as this program reads it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that are ours and no setting. */
const otherVariables = ['LYHORD_CONFIG'];

/**
 * Reads `lyhord.yaml` (or the file that `LYHORD_CONFIG` names) and then the environment, which wins. Throws a
 * LyhordError that names the file or variable and what it should be; a value is never in it.
 */
export function loadConfig(environment: Environment = process.env): Config {
  const file = environment['LYHORD_CONFIG'] ?? join(projectFolder, 'lyhord.yaml');
  const fromFile = readSettingsFile(file, environment['LYHORD_CONFIG'] !== undefined);
  const fromEnvironment = readVariables(environment);
  const result = configSchema.safeParse({ ...fromFile, ...fromEnvironment });
  if (result.success) return result.data;
  throw explainIssue(result.error.issues[0], fromEnvironment, file);
}

/** Takes LangSmith's variables away, with which langchain would send conversations to a server of its maker. */
export function silenceTracing(environment: NodeJS.ProcessEnv = process.env): void {
  for (const name of Object.keys(environment)) {
    if (/^(LANGSMITH|LANGCHAIN)_/.test(name)) Reflect.deleteProperty(environment, name);
  }
}

/** The company's proxy, as the variables that every program reads name it; an empty one names none. */
export function readProxyVariables(environment: Environment = process.env): {
  readonly httpProxy: string | null;
  readonly httpsProxy: string | null;
  readonly noProxy: string | null;
} {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name] || null;
  return { httpProxy: read('HTTP_PROXY'), httpsProxy: read('HTTPS_PROXY'), noProxy: read('NO_PROXY') };
}

/** The folder in which the user stands: `npm run` moves to the project's own and says where it came from. */
export function userFolder(environment: Environment = process.env): string {
  const cameFrom = environment['npm_lifecycle_event'] === 'lyhord' ? environment['INIT_CWD'] : undefined;
  return cameFrom ?? process.cwd();
}

function readSettingsFile(file: string, isRequired: boolean): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (!isRequired && isMissing(cause)) return {};
    throw new LyhordError('config-unreadable', { file }, { cause });
  }
  const value = parseSettingsFile(text, file);
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new LyhordError('config-unreadable', { file });
  return { ...value };
}

function parseSettingsFile(text: string, file: string): unknown {
  try {
    return parseYaml(text);
  } catch (cause) {
    throw new LyhordError('config-unreadable', { file, ...placeOf(cause) }, { cause });
  }
}

function readVariables(environment: Environment): Record<string, string> {
  const names = new Map(Object.keys(settings).map((setting) => [variableName(setting), setting]));
  const found: Record<string, string> = {};
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith('LYHORD_') || otherVariables.includes(variable) || value === undefined) continue;
    const setting = names.get(variable);
    if (!setting) throw new LyhordError('config-unknown', { variable, nearest: nearest(variable, [...names.keys()]) });
    if (value !== '') found[setting] = value;
  }
  return found;
}

function explainIssue(
  issue: z.core.$ZodIssue | undefined,
  fromEnvironment: Record<string, string>,
  file: string,
): LyhordError {
  if (issue?.code === 'unrecognized_keys' && issue.path.length === 0) {
    const setting = issue.keys[0] ?? '';
    return new LyhordError('config-unknown', { file, setting, nearest: nearest(setting, Object.keys(settings)) });
  }
  const setting = String(issue?.path[0] ?? '');
  const part = (issue?.path ?? []).filter((step) => typeof step !== 'symbol').join('.');
  const place = setting in fromEnvironment ? { variable: variableName(setting) } : { file, setting: part };
  const schema = Object.entries(settings).find(([name]) => name === setting)?.[1];
  return new LyhordError('config-invalid', { ...place, expected: schema?.description ?? 'a list of settings' });
}

function nearest(name: string, known: readonly string[]): string {
  const distances = known.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }));
  return distances.sort((a, b) => a.distance - b.distance)[0]?.candidate ?? '';
}

/** Levenshtein's distance, of names of a few letters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1]?.toLowerCase() === b[j - 1]?.toLowerCase() ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

const yamlErrorSchema = z.object({ linePos: z.tuple([z.object({ line: z.number() })], z.unknown()) });

/** The line in a YAML file where reading stopped. */
function placeOf(error: unknown): { line?: number } {
  const parsed = yamlErrorSchema.safeParse(error);
  return parsed.success ? { line: parsed.data.linePos[0].line } : {};
}
