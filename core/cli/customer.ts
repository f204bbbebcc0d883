import { readCustomerKeys } from '#core/config/customer-key.ts';
import { lookUpCustomer } from '#core/audit/look-up-customer.ts';
import { customerKey } from '#core/redaction/keyed-hash.ts';
import { commandActor } from './audit-resume.ts';
import { type Command, UsageError } from './command.ts';

/** Longer than any address or number by which a vendor knows a customer. */
const valueLimitBytes = 1000;
const shownLimit = 1000;

export const customer: Command = {
  name: 'customer',
  summary: 'Find the conversations of a customer by the value that the vendor knows him by.',
  usage: '< VALUE',
  details: [
    'The value is read from standard input, so that it stands in no list of processes and no history, and is hashed at',
    'once. Writes the ids of the conversations, the newest first. At most some six look-ups a minute; each is audited.',
  ],
  options: {},
  operands: [0, 0],
  async run({ house, terminal }) {
    const value = await readValue(terminal.input);
    const store = await house.store();
    try {
      const [first, ...later] = readCustomerKeys(house.config);
      if (!first) throw new TypeError('the store made a key');
      const asked = { customer: customerKey([first, ...later], value), limit: shownLimit };
      const found = await lookUpCustomer(store, commandActor('customer'), asked);
      for (const { id, startedAt } of found) await terminal.out(`${id} ${startedAt}\n`);
      terminal.tell(`${found.length} conversations.`);
    } finally {
      await store.close();
    }
    return 'done';
  },
};

async function readValue(input: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > valueLimitBytes) throw new UsageError('The value is too long.');
  }
  const value = Buffer.concat(chunks).toString().trim();
  if (value === '') throw new UsageError('customer reads the value from standard input.');
  return value;
}
