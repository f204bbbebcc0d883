import type { ConnectorTools, TokenBox } from '#core/contracts/connector.ts';

/** What the core lends to a connector, with a company that knows nobody and a box of secrets in memory. */
export function fakeTools(now: () => Date = () => new Date(), wishes: Partial<ConnectorTools> = {}): ConnectorTools {
  const company = { domains: [], agentNames: [], timeZone: 'Europe/Stockholm' };
  return { fetch, now, tokens: fakeTokenBox(), company, ...wishes };
}

/** Secrets in memory; changes of one holder wait for each other. */
export function fakeTokenBox(kept = new Map<string, string>()): TokenBox {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (holder) => Promise.resolve(kept.get(holder) ?? null),
    change: (holder, change) => {
      const changing = last.then(async () => {
        const next = await change(kept.get(holder) ?? null);
        if (next === null) kept.delete(holder);
        else kept.set(holder, next);
        return next;
      });
      last = changing.catch(() => undefined);
      return changing;
    },
    list: () => Promise.resolve([...kept.keys()]),
  };
}
