import { linkAddress, makeLink } from '#core/access/one-time-link.ts';
import type { Store } from '#core/store/store.ts';
import type { CommandContext, Outcome } from './command.ts';

/** Prints the one-time link; where the company has a provider, says that its use will be loud. */
export async function printLink({ house, terminal }: CommandContext, store: Store): Promise<Outcome> {
  const { port, tls, signIn } = house.config;
  if (signIn)
    terminal.tell(
      'The company signs in by its provider: coming in by this link is recorded, logged as a warning and shown.',
    );
  const address = `${tls ? 'https' : 'http'}://localhost:${port}/`;
  await terminal.out(`${linkAddress(address, await makeLink(store, house.now))}\n`);
  return 'done';
}
