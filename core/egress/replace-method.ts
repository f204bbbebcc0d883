/** A method of any object, as the guard stands in for it. */
export type Method = (this: unknown, ...given: unknown[]) => unknown;

/**
 * Puts a method in the place of another, which it may call as `original`; gives what undoes it. Where the object has no
 * such method nothing is done.
 */
export function replaceMethod(place: object, name: string, make: (original: Method) => Method): () => void {
  const original: unknown = Reflect.get(place, name);
  if (typeof original !== 'function') return () => undefined;
  const callOriginal: Method = function callOriginal(...given) {
    const result: unknown = Reflect.apply(original, this, given);
    return result;
  };
  Reflect.set(place, name, make(callOriginal));
  return () => void Reflect.set(place, name, original);
}

/** Tells a callback among the arguments an error, later, as whoever calls it expects; false where there is none. */
export function failLater(given: readonly unknown[], error: Error): boolean {
  const done = given.findLast((part) => typeof part === 'function');
  if (typeof done !== 'function') return false;
  process.nextTick(() => void Reflect.apply(done, undefined, [error]));
  return true;
}
