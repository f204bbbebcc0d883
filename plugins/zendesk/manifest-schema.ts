import { z } from 'zod';

/**
 * The rules of Zendesk's own validator for a packaged app (zendesk/zendesk_apps_support, lib/zendesk_apps_support/manifest.rb,
 * location.rb and validations/), as far as our app uses them.
 */
const supportLocations = [
  'top_bar',
  'nav_bar',
  'ticket_sidebar',
  'new_ticket_sidebar',
  'user_sidebar',
  'organization_sidebar',
  'background',
  'modal',
  'ticket_editor',
] as const;

const locationSchema = z.strictObject({
  url: z.union([z.string().regex(/^assets\/[\w./-]+\.html$/), z.url({ protocol: /^https$/ })]),
  flexible: z.boolean().optional(),
  autoLoad: z.boolean().optional(),
  autoHide: z.boolean().optional(),
  signed: z.boolean().optional(),
});

const secureScopes = [
  'header',
  'body',
  'url',
  'jwt_secret_key',
  'jwt_claim',
  'basic_auth_username',
  'basic_auth_password',
] as const;

const parameterSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/)
      .refine((name) => name !== 'name', 'Zendesk keeps the name `name` for itself'),
    type: z.enum(['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth', 'mtls']),
    required: z.boolean().optional(),
    secure: z.boolean().optional(),
    default: z.union([z.string(), z.boolean(), z.number()]).optional(),
    scopes: z.array(z.enum(secureScopes)).nonempty().optional(),
  })
  .refine(({ scopes, secure }) => scopes === undefined || secure === true, 'scopes belong to secure parameters')
  .refine(({ type, required }) => !(type === 'hidden' && required === true), 'a hidden parameter cannot be required')
  .refine(
    ({ secure, default: value }) => !(secure === true && value !== undefined),
    'a secure parameter has no default',
  )
  .refine(
    ({ name, secure }) => secure === true || !/token|key|pwd|password/.test(name),
    'the name asks for a secure one',
  );

/** The app's manifest.json. */
export const zendeskManifestSchema = z.strictObject({
  name: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  author: z.strictObject({ name: z.string().min(1), email: z.email(), url: z.url().optional() }),
  frameworkVersion: z.literal('2.0'),
  defaultLocale: z.string().regex(/^[a-z]{2,3}(-\w{2,3})?$/),
  private: z.boolean().default(true),
  singleInstall: z.boolean().optional(),
  signedUrls: z.boolean().optional(),
  location: z.strictObject({ support: z.partialRecord(z.enum(supportLocations), locationSchema) }),
  parameters: z.array(parameterSchema).optional(),
  domainWhitelist: z.array(z.string()).optional(),
});

/** A file of translations/: a private app needs the name alone, a public one all four. */
export const zendeskTranslationSchema = z.object({
  app: z.object({
    name: z.string().min(1),
    short_description: z.string().min(1).max(500),
    long_description: z.string().min(1),
    installation_instructions: z.string().min(1),
    title: z.string().min(1),
    parameters: z.record(z.string(), z.object({ label: z.string().min(1), helpText: z.string().optional() })),
  }),
});

/** File names that a translation may have. */
export const zendeskTranslationName = /^[a-z]{2,3}(-\w{2,3})?\.json$/;
