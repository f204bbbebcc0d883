import { BlockList, isIP } from 'node:net';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { roles } from '#core/contracts/principal.ts';

const role = z.enum(roles);
const groupRole = z.union([
  role.transform((name) => ({ role: name, groups: [] })),
  z.strictObject({ role, groups: z.array(z.string().min(1)).default([]) }),
]);

/** The company's OpenID Connect provider, and what its groups make of their members. */
export const signInSchema = structured(
  z.strictObject({
    issuer: z.url({ protocol: /^https?$/ }),
    clientId: z.string().min(1),
    clientSecretFile: z.string().min(1).nullable().default(null),
    groupsClaim: z.string().min(1).default('groups'),
    /** Besides `openid profile`. */
    scope: z.string().default(''),
    roles: z.record(z.string().min(1), groupRole),
  }),
);
export type SignInSettings = Readonly<NonNullable<z.infer<typeof signInSchema>>>;

export const tlsSchema = structured(z.strictObject({ certificate: z.string().min(1), key: z.string().min(1) }));
export type TlsSettings = Readonly<NonNullable<z.infer<typeof tlsSchema>>>;

/** Each vendor's own settings, read by its own schema. */
export const vendorsSchema = z
  .preprocess(
    (value) => (typeof value === 'string' ? readText(value) : value),
    z.record(z.string(), z.record(z.string(), z.unknown())),
  )
  .default({});

/** Addresses and ranges, as a list or separated by commas. */
export function addressList() {
  return z
    .preprocess(
      (value) => (typeof value === 'string' ? value.split(',').flatMap((part) => part.trim() || []) : value),
      z.array(z.string().refine(isAddressOrRange)),
    )
    .default([]);
}

/** A setting with parts of its own: the environment writes it as JSON. */
function structured<Shape extends z.ZodRawShape>(shape: z.ZodObject<Shape>) {
  return z.preprocess((value) => (typeof value === 'string' ? readText(value) : value), shape.nullable()).default(null);
}

function readText(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return text;
  }
}

function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** True for an address that only this machine reaches; `::ffff:127.0.0.1` is one too. */
export function isLoopback(address: string): boolean {
  if (address === 'localhost') return true;
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
