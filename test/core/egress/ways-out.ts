import http from 'node:http';
import net from 'node:net';
import { lowerWays } from './lower-ways.ts';
import type { Outdoors } from './outdoors.ts';
import { once, type WayOut } from './way-out.ts';

type Client = (url: string, outdoors: Outdoors) => Promise<unknown>;

/** Whatever speaks HTTP: our own client, Node's, and both of its older ones. */
const clients: Readonly<Record<string, Client>> = {
  'our client': async (url, { fetch }) => (await fetch(url)).arrayBuffer(),
  fetch: async (url) => (await fetch(url)).arrayBuffer(),
  'http.get': (url) => once((done, fail) => http.get(url, { agent: false }, done).on('error', fail)),
};

/** 127.0.0.1 in every notation that some reader takes for it. */
const loopbackForms = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '0x7f.1',
    '0x7f.0.0.1',
    '0x7f000001',
    '2130706433',
    '017700000001',
    '0177.0.0.1',
  ],
  ...['0177.1', '127.0.0.1.', '①②⑦.⓪.⓪.①', '127。0。0。1', '１２７.0.0.1', '0.0.0.0', '0', '127.127.127.127'],
  ...[
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:1]',
    '[::ffff:0:127.0.0.1]',
  ],
  ...['[64:ff9b::127.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[::127.0.0.1]', '[::]'],
];

/** As sockets are given them, without brackets and with zones. */
const socketForms = [
  ...[
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '2130706433',
    '017700000001',
    '::1',
    '::1%lo',
    '::ffff:127.0.0.1',
    '::ffff:127.0.0.1%lo',
  ],
  ...[
    'fe80::1%lo',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '0.0.0.0',
    '::',
    'localhost.',
    'LOCALHOST',
    'ip6-localhost',
    '',
  ],
];

/** Where an allowed name may be made to lead. */
const reboundTo = [
  ...['127.0.0.1', '10.0.0.1', '172.16.3.4', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
  ...[
    '255.255.255.255',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fd00::1',
    'fe80::1',
    'fd00:ec2::254',
  ],
];

/** Every way, more than 200 of them. */
export function waysOut(): WayOut[] {
  return [...redirects(), ...literals(), ...rebindings(), ...names(), ...lowerWays()];
}

function redirects(): WayOut[] {
  const targets: readonly ((outdoors: Outdoors) => string)[] = [
    ({ secret }) => `http://127.0.0.1:${secret}/`,
    ({ secret }) => `http://localhost:${secret}/`,
    ({ secret }) => `http://evil.example:${secret}/`,
    ({ secret }) => `//[::ffff:127.0.0.1]:${secret}/`,
    () => 'http://169.254.169.254/latest/meta-data/',
    ({ secret }) => `https://evil.example:${secret}/`,
    ({ secret }) => `http://0x7f.1:${secret}/`,
  ];
  return targets.flatMap((target, index) =>
    [301, 302, 303, 307, 308].flatMap((status) =>
      (['our client', 'fetch'] as const).map((name) => ({
        says: `${name}: ${status} to place ${index}`,
        go: (outdoors: Outdoors) =>
          clients[name]?.(
            `${outdoors.allowed}/redirect?status=${status}&to=${encodeURIComponent(target(outdoors))}`,
            outdoors,
          ) ?? Promise.resolve(),
      })),
    ),
  );
}

function literals(): WayOut[] {
  return [
    ...loopbackForms.flatMap((form) =>
      Object.entries(clients).map(([name, client]) => ({
        says: `${name}: ${form}`,
        go: (outdoors: Outdoors) => client(`http://${form}:${outdoors.secret}/`, outdoors),
      })),
    ),
    ...socketForms.map((host) => ({
      says: `net.connect: ${host}`,
      go: ({ secret }: Outdoors) =>
        once((done, fail) => net.connect({ host, port: secret }, () => done(null)).on('error', fail)),
    })),
  ];
}

function rebindings(): WayOut[] {
  return reboundTo.flatMap((address) =>
    (['our client', 'fetch'] as const).map((name) => ({
      says: `${name}: an allowed name that leads to ${address}`,
      go: async (outdoors: Outdoors) => {
        outdoors.leadsTo.set('vendor.example', [address]);
        return clients[name]?.(`http://vendor.example:${outdoors.secret}/`, outdoors);
      },
    })),
  );
}

function names(): WayOut[] {
  const tricks: readonly ((outdoors: Outdoors) => string)[] = [
    ({ secret }) => `http://vendor.example@evil.example:${secret}/`,
    ({ secret }) => `http://vendor.example:x@127.0.0.1:${secret}/`,
    ({ secret }) => `http://vendor.example.evil.example:${secret}/`,
    ({ secret }) => `http://notvendor.example:${secret}/`,
    ({ secret }) => `http://evil.example:${secret}/#@vendor.example`,
    ({ secret }) => `http://evil.example:${secret}\\@vendor.example/`,
    ({ secret }) => `http:\\\\evil.example:${secret}\\`,
    ({ secret }) => `http://evil.example.:${secret}/`,
    ({ secret }) => `http://EVIL.example:${secret}/`,
    ({ secret }) => `http://evil%2eexample:${secret}/`,
    ({ secret }) => `http://evil。example:${secret}/`,
    ({ secret }) => `http://xn--vendr-mua.example:${secret}/`,
    ({ secret }) => `http://vendör.example:${secret}/`,
    ({ secret }) => `http://wild.example:${secret}/`,
    () => 'http://vendor.example:2222/',
    () => 'https://vendor.example:8443/',
    ({ secret }) => `http://localhost:${secret}/`,
  ];
  return tricks.flatMap((trick, index) =>
    Object.entries(clients).flatMap(([name, client]) => {
      const way = { says: `${name}: name ${index}`, go: (outdoors: Outdoors) => client(trick(outdoors), outdoors) };
      return refusesItself(name, trick) ? [] : [way];
    }),
  );
}

/** Node's `fetch` takes no address with a user's name, its `http` none of `https`: nothing is left for the guard. */
function refusesItself(client: string, trick: (outdoors: Outdoors) => string): boolean {
  const sign = trick.toString();
  return (client === 'fetch' && /`http:\/\/[^/#]*@/.test(sign)) || (client === 'http.get' && sign.includes("'https:"));
}
