import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { LyhordError } from '#core/errors.ts';
import { entityTypes } from '#core/redaction/entity.ts';
import { defaultPolicy, owners, type KindRule, type Policy, type Rule } from '#core/redaction/policy.ts';
import { policySchema, type PolicyFile } from './policy-schema.ts';

/**
 * Reads a policy file. What it doesn't say stays as in the default policy. Throws `file-unreadable`, or `policy-invalid`
 * with the file, the line, the cause and the cure; nothing of what the file says is in it.
 */
export function readPolicy(path: string): Policy {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new LyhordError('file-unreadable', { file: basename(path) }, { cause });
  }
  return parsePolicy(text, basename(path));
}

/** Reads a policy from its YAML; `file` is what errors call it. */
export function parsePolicy(text: string, file: string): Policy {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const broken = document.errors[0];
  if (broken) {
    throw invalid(file, lines.linePos(broken.pos[0]).line, 'this is not valid YAML');
  }
  const parsed = policySchema.safeParse(plainOf(document, file));
  if (parsed.success) return policyOf(parsed.data, fingerprintOf(text));
  const issue = parsed.error.issues[0];
  // A word that has no place here is told by its own line, not by that of what it stands in.
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const line = lineOf(document, [...(issue?.path ?? []), ...unknown], lines);
  throw invalid(file, line, issue?.message ?? 'this is not a policy');
}

/** Aliases that would unfold without end are refused by the parser. */
function plainOf(document: Document, file: string): unknown {
  try {
    const plain: unknown = document.toJS();
    return plain ?? {};
  } catch {
    throw invalid(file, 1, 'its aliases cannot be resolved');
  }
}

function invalid(file: string, line: number, cause: string): LyhordError {
  return new LyhordError('policy-invalid', { file, line, cause, cure: 'correct that line or take it out' });
}

/** The line of the nearest thing in the file that the path leads to. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function policyOf(file: PolicyFile, fingerprint: string): Policy {
  const base: Rule = merge(defaultPolicy.base, file.default);
  return {
    base,
    kinds: kindsOf(file, base),
    takeWords: file.take?.words ?? [],
    takePatterns: (file.take?.patterns ?? []).map(({ type, pattern: { findAll } }) => ({ type, findAll })),
    leaveWords: file.leave?.words ?? [],
    leavePatterns: (file.leave?.patterns ?? []).map(({ findAll }) => ({ type: 'CUSTOM', findAll })),
    fingerprint,
  };
}

function kindsOf(file: PolicyFile, base: Rule): Policy['kinds'] {
  const kinds: Partial<Record<(typeof entityTypes)[number], KindRule>> = {};
  for (const type of entityTypes) {
    const own = file.kinds?.[type];
    const standing = defaultPolicy.kinds[type];
    if (!own && !standing) continue;
    const kind = merge(standing ? onBase(standing, base) : base, own);
    const rules: Partial<Record<(typeof owners)[number], Rule>> = {};
    for (const owner of owners) if (own?.[owner]) rules[owner] = merge(kind, own[owner]);
    kinds[type] = { ...kind, owners: rules };
  }
  return kinds;
}

/** Where a kind of the default policy only repeats its base, the file's own base counts for it. */
function onBase({ operator, threshold }: Rule, base: Rule): Rule {
  return {
    operator: operator === defaultPolicy.base.operator ? base.operator : operator,
    threshold: threshold === defaultPolicy.base.threshold ? base.threshold : threshold,
  };
}

type Said = { readonly [Part in keyof Rule]?: Rule[Part] | undefined };

function merge(rule: Rule, said: Said | undefined): Rule {
  return { operator: said?.operator ?? rule.operator, threshold: said?.threshold ?? rule.threshold };
}
