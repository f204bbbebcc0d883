import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { isIP } from 'node:net';
import type { Guard } from './guard.ts';
import { failLater, replaceMethod } from './replace-method.ts';

/** Questions to a name server, which carry words out by themselves. */
const questions = [
  ...[
    'lookup',
    'resolve',
    'resolve4',
    'resolve6',
    'resolveAny',
    'resolveCaa',
    'resolveCname',
    'resolveMx',
    'resolveNaptr',
  ],
  ...['resolveNs', 'resolvePtr', 'resolveSoa', 'resolveSrv', 'resolveTlsa', 'resolveTxt', 'reverse'],
];

/** Lets only names be looked up that are allowed; looking up an address asks nobody. */
export function guardNames(guard: Guard): () => void {
  const undo = [dns, dns.Resolver.prototype].flatMap((place) => guardPlace(guard, place, failOrThrow));
  const refuse = (error: Error) => Promise.reject(error);
  undo.push(...[dns.promises, dns.promises.Resolver.prototype].flatMap((place) => guardPlace(guard, place, refuse)));
  syncBuiltinESMExports();
  return () => {
    for (const put of undo) put();
    syncBuiltinESMExports();
  };
}

function guardPlace(
  guard: Guard,
  place: object,
  refuse: (error: Error, given: readonly unknown[]) => unknown,
): (() => void)[] {
  return questions.map((question) =>
    replaceMethod(
      place,
      question,
      (original) =>
        function askGuarded(...given) {
          const asked = String(given[0]);
          const isFree = isIP(asked) !== 0 && question === 'lookup';
          if (isFree || guard.rules().mayLookUp(asked)) return Reflect.apply(original, this, given);
          return refuse(guard.refusals.refuse({ purpose: 'other', reason: 'name', host: asked }), given);
        },
    ),
  );
}

function failOrThrow(error: Error, given: readonly unknown[]): void {
  if (!failLater(given, error)) throw error;
}
