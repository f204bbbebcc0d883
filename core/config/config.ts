import { resolve } from 'node:path';
import { z } from 'zod';
import { addressList, signInSchema, tlsSchema, vendorsSchema } from './access-settings.ts';

/** The project's own folder, where `data/` and `lyhord.yaml` stand unless a setting says otherwise. */
export const projectFolder = resolve(import.meta.dirname, '../..');

const domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i);
const timeZone = z.string().refine(isTimeZone);

/**
 * Every setting, with its default and its help text. In `lyhord.yaml` it stands under this name, in the environment as
 * `LYHORD_` and the name in capitals with underscores: `modelUrl` is `LYHORD_MODEL_URL`.
 */
export const settings = {
  port: z.coerce.number().int().min(0).max(65535).default(8787).describe('The port of the server, 0 to 65535.'),
  listen: z
    .union([z.ipv4(), z.ipv6(), z.literal('localhost')])
    .default('127.0.0.1')
    .describe('The address to listen on; beyond this machine only with signIn.'),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('The address that browsers and vendors call, as https://lyhord.example.com.'),
  tls: tlsSchema.describe('Files {certificate, key} in PEM for TLS; read again when they change.'),
  trustedProxies: addressList().describe(
    'Addresses or ranges (10.0.0.4, 10.1.0.0/16) of proxies whose X-Forwarded-… headers are believed.',
  ),
  signIn: signInSchema.describe(
    'Sign-in by OpenID Connect: {issuer, clientId, clientSecretFile, groupsClaim, roles: {group: role}}.',
  ),
  acceptPanelRequests: list(z.string().regex(/^[a-z][a-z0-9-]*$/))
    .default([])
    .describe('Plugins whose verified requests may read their record without the agent’s own yes (zendesk).'),
  vendors: vendorsSchema.describe(
    'Settings of each vendor that is connected: {zendesk: {…}, slack: {…}}; docs/ says which each one has.',
  ),
  data: z.string().min(1).default('data').describe('The folder for the database and its keys.'),
  database: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .nullable()
    .default(null)
    .describe('postgresql://… of your own server; without it a private database is started in the data folder.'),
  auditFile: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe("The file for the audit log's checkpoints, best on another machine's disk; else in the data folder."),
  auditSyslog: z
    .url({ protocol: /^(udp|tcp)$/ })
    .nullable()
    .default(null)
    .describe("A syslog server that is sent the audit log's checkpoints as well: udp://10.1.2.3:514 or tcp://….'"),
  hosts: list(z.string().regex(/^(\*\.)?[^\s/*]+$/))
    .default([])
    .describe('Further hosts that may be reached: api.example.com, *.example.com, 10.1.2.3:8443; without a port 443.'),
  privateNetworks: addressList().describe(
    'Private ranges into which the names of those hosts may lead (10.1.0.0/16); a host named by its address needs none.',
  ),
  caFile: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe("A file of certificate authorities (PEM) that is trusted beside the system's: a company's own proxy's."),
  samples: flag().default(true).describe('Load the sample conversations when the database is empty: true or false.'),
  domains: list(domain)
    .default([])
    .describe("Your company's own mail domains (example.se): who writes from them is an agent."),
  agentNames: list(z.string().min(1))
    .default([])
    .describe('Names or speaker labels that are agents in logs and transcripts, separated by commas.'),
  policy: z.string().min(1).nullable().default(null).describe('A redaction policy file (YAML).'),
  reasons: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('A file (YAML) of the company’s own contact reasons: a list of {reason, examples}.'),
  minCustomers: z.coerce
    .number()
    .int()
    .min(2)
    .default(5)
    .describe('How many different customers must stand behind a theme before it is shown; at least 2.'),
  minConversations: z.coerce
    .number()
    .int()
    .min(2)
    .default(10)
    .describe('How many conversations must stand behind a theme before it is shown; at least 2.'),
  timeZone: timeZone.default('Europe/Stockholm').describe('The time zone in which days are counted (IANA name).'),
  country: z
    .enum(['se', 'no', 'dk', 'fi', 'de', 'gb'])
    .default('se')
    .describe('Whose public holidays make a week short: se, no, dk, fi, de or gb.'),
  closedDays: list(z.iso.date())
    .default([])
    .describe('Further days on which your company is closed (2026-12-23), separated by commas.'),
  language: z.enum(['sv', 'en']).default('sv').describe('The language of texts for your readers: sv or en.'),
  modelUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe(
      'An OpenAI-compatible endpoint (http://…/v1) on your network; without it the embedded engine works alone.',
    ),
  modelName: z.string().min(1).nullable().default(null).describe("The model's name at that endpoint."),
  modelKey: z.string().min(1).nullable().default(null).describe("The endpoint's key; better in the environment."),
  modelMinutesPerDay: limit().describe(
    'How many minutes a day the model may be asked; without it as many as it takes.',
  ),
  modelPricePerDay: limit().describe('What the model may cost a day, in the money of its prices; without it no limit.'),
  modelPriceIn: price().describe('What a million tokens in cost.'),
  modelPriceOut: price().describe('What a million tokens out cost.'),
} as const;

export const configSchema = z.strictObject(settings).transform((config) => ({
  ...config,
  data: resolve(projectFolder, config.data),
  auditFile: config.auditFile && resolve(projectFolder, config.auditFile),
  caFile: config.caFile && resolve(projectFolder, config.caFile),
  policy: config.policy && resolve(projectFolder, config.policy),
  reasons: config.reasons && resolve(projectFolder, config.reasons),
  tls: config.tls && {
    certificate: resolve(projectFolder, config.tls.certificate),
    key: resolve(projectFolder, config.tls.key),
  },
  signIn: config.signIn && {
    ...config.signIn,
    clientSecretFile: config.signIn.clientSecretFile && resolve(projectFolder, config.signIn.clientSecretFile),
  },
  domains: config.domains.map((name) => name.toLowerCase()),
}));

export type Config = Readonly<z.infer<typeof configSchema>>;
export type SettingName = keyof typeof settings;

/** `LYHORD_MODEL_URL` for `modelUrl`. */
export function variableName(setting: string): string {
  return `LYHORD_${setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

function limit() {
  return z.coerce.number().positive().nullable().default(null);
}

function price() {
  return z.coerce.number().nonnegative().default(0);
}

/** `true`, `1`, `yes`, `on` and their opposites, as the environment writes them. */
function flag(): z.ZodType<boolean> {
  return z.union([z.boolean(), z.stringbool()]);
}

/** A list, or one string with commas, as the environment writes it. */
function list(item: z.ZodType<string>): z.ZodType<string[]> {
  return z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').flatMap((part) => part.trim() || []) : value),
    z.array(item),
  );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
