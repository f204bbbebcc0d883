import { createToken, revokeToken } from '#core/access/tokens.ts';
import { tokenScopes, type TokenScope } from '#core/contracts/principal.ts';
import type { Store } from '#core/store/store.ts';
import { commandActor } from './audit-resume.ts';
import { type CommandContext, type Outcome, UsageError } from './command.ts';

/** Makes a token and prints it: it is nowhere else. */
export async function createServiceToken({ values, terminal }: CommandContext, store: Store): Promise<Outcome> {
  const name = values.get('name') ?? '';
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(name))
    throw new UsageError('token create needs --name: small letters, digits and hyphens, at most 40.');
  const wish = { name, scopes: readScopes(values.get('scope')), lastsSeconds: readTime(values.get('expires')) };
  const secret = await createToken(store, commandActor('access'), wish);
  terminal.tell('This is shown once and stored as a hash alone: keep it where your program keeps its secrets.');
  await terminal.out(`${secret}\n`);
  return 'done';
}

/** Every token, the newest first; never its secret. */
export async function listServiceTokens({ terminal, flags }: CommandContext, store: Store): Promise<Outcome> {
  const tokens = await store.access.listTokens();
  if (flags.has('json')) {
    await terminal.out(`${JSON.stringify({ tokens })}\n`);
    return 'done';
  }
  const lines = tokens.map(({ number, name, scopes, endsAt, usedAt, revokedAt }) =>
    [
      ...[String(number), name, scopes.join(','), `until ${endsAt.toISOString()}`],
      ...[usedAt ? `used ${usedAt.toISOString()}` : 'never used', ...(revokedAt ? ['revoked'] : [])],
    ].join('  '),
  );
  await terminal.out(lines.length === 0 ? 'There is no token.\n' : `${lines.join('\n')}\n`);
  return 'done';
}

/** Ends a token at once. */
export async function revokeServiceToken({ operands, terminal }: CommandContext, store: Store): Promise<Outcome> {
  const { name } = await revokeToken(store, commandActor('access'), operands[0] ?? '');
  await terminal.out(`Token ${name} is revoked.\n`);
  return 'done';
}

function readScopes(text: string | undefined): readonly TokenScope[] {
  const words = (text ?? '').split(',').map((word) => word.trim());
  const scopes = tokenScopes.filter((scope) => words.includes(scope));
  if (scopes.length !== new Set(words).size)
    throw new UsageError(`token create needs --scope: of ${tokenScopes.join(', ')}, separated by commas.`);
  return scopes;
}

const longestSeconds = 366 * 24 * 3600;

function readTime(text: string | undefined): number {
  const [, count = '', unit] = /^(\d{1,5})([hd])$/.exec(text ?? '') ?? [];
  const seconds = Number(count) * (unit === 'h' ? 3600 : 24 * 3600);
  if (unit === undefined || seconds < 3600 || seconds > longestSeconds)
    throw new UsageError('token create needs --expires: 1h to 366d.');
  return seconds;
}
