import { BlockList, isIP, isIPv4, SocketAddress } from 'node:net';

/** What an address is to a server that should reach the public network and nothing else by chance. */
export type AddressKind = 'public' | 'loopback' | 'private' | 'never';

/**
 * Ranges that are not public, from IANA's special-purpose registries (RFC 6890 and its updates). `private` may be named
 * in the configuration, `never` not: they are nobody's host.
 */
const ranges: Readonly<Record<Exclude<AddressKind, 'public'>, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: [
    ...['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16', '198.18.0.0/15'],
    ...['fc00::/7', 'fe80::/10', 'fec0::/10'],
  ],
  never: [
    ...['0.0.0.0/8', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '198.51.100.0/24', '203.0.113.0/24'],
    ...['224.0.0.0/4', '240.0.0.0/4'],
    ...['::/128', '100::/64', '2001::/23', '2001:db8::/32', '3fff::/20', '5f00::/16', 'ff00::/8'],
  ],
};

const lists = {
  loopback: listOf(ranges.loopback),
  private: listOf(ranges.private),
  never: listOf(ranges.never),
  global: listOf(['2000::/3']),
};

/** Tells what an address is; one that carries an IPv4 address is judged by that. `never` for what is no address. */
export function kindOfAddress(address: string): AddressKind {
  const plain = plainAddress(address);
  if (plain === null) return 'never';
  const family = isIPv4(plain) ? 'ipv4' : 'ipv6';
  for (const kind of ['loopback', 'private', 'never'] as const) if (lists[kind].check(plain, family)) return kind;
  return family === 'ipv4' || lists.global.check(plain, 'ipv6') ? 'public' : 'never';
}

/**
 * The one form of an address: without a zone, shortened, and as IPv4 where it carries one (`::ffff:a.b.c.d`, NAT64's
 * 64:ff9b::/96, 6to4's 2002::/16, IPv4-compatible ::/96). Null for what is no address.
 */
export function plainAddress(address: string): string | null {
  const bare = address.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  if (isIP(bare) === 0) return null;
  if (isIPv4(bare)) return bare;
  const groups = groupsOf(new SocketAddress({ address: bare, family: 'ipv6' }).address);
  const carried = carriedGroups(groups);
  if (!carried) return compress(groups);
  return carried.flatMap((group) => [group >> 8, group & 0xff]).join('.');
}

/** The two groups that hold an IPv4 address. */
function carriedGroups(groups: readonly number[]): readonly number[] | null {
  const startsWith = (...wanted: number[]) => wanted.every((group, index) => groups[index] === group);
  const isMapped = startsWith(0, 0, 0, 0, 0, 0xffff) || startsWith(0, 0, 0, 0, 0xffff, 0);
  const isNat64 = startsWith(0x64, 0xff9b, 0, 0, 0, 0);
  const isCompatible = startsWith(0, 0, 0, 0, 0, 0) && ((groups[6] ?? 0) !== 0 || (groups[7] ?? 0) > 1);
  if (isMapped || isNat64 || isCompatible) return groups.slice(6);
  return startsWith(0x2002) ? groups.slice(1, 3) : null;
}

/** The eight groups of an IPv6 address in any of its forms. */
function groupsOf(address: string): readonly number[] {
  const tail = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const hex = tail
    ? address.slice(0, tail.index) + [tail.slice(1, 3), tail.slice(3, 5)].map(twoBytes).join(':')
    : address;
  const [before = '', after] = hex.split('::');
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
  const [first, last] = [read(before), read(after ?? '')];
  return after === undefined
    ? first
    : [...first, ...new Array<number>(8 - first.length - last.length).fill(0), ...last];
}

function twoBytes(bytes: readonly string[]): string {
  return ((Number(bytes[0]) << 8) | Number(bytes[1])).toString(16);
}

function compress(groups: readonly number[]): string {
  const written = groups.map((group) => group.toString(16)).join(':');
  return new URL(`http://[${written}]/`).hostname.slice(1, -1);
}

/** Makes a list of ranges, as `10.1.0.0/16` or a single address; throws where one is none. */
export function listOf(named: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of named) {
    const [address = '', bits] = range.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}
