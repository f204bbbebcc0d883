import { readFileSync } from 'node:fs';
import { createOpenId } from './access/open-id.ts';
import type { ApiParts } from './api/start-api.ts';
import { watchTlsFiles, type TlsFiles } from './api/tls-files.ts';
import { LyhordError } from './errors.ts';
import type { House } from './house.ts';

/** The company's sign-in as configured; null where there is none. Throws `secret-unreadable`. */
export function loadSignIn({ config, fetch, now }: Pick<House, 'config' | 'fetch' | 'now'>): ApiParts['signIn'] {
  const { signIn: settings } = config;
  if (!settings) return null;
  const secret = settings.clientSecretFile === null ? null : readSecret(settings.clientSecretFile);
  const openId = createOpenId({ settings, secret, fetch, now });
  return { openId, groupRoles: settings.roles };
}

/** The certificate's files, watched; null where plain http is spoken. Throws `tls-unreadable`. */
export function openTls({ config, log }: Pick<House, 'config' | 'log'>): TlsFiles | null {
  return config.tls && watchTlsFiles(config.tls, () => log.warn({ event: 'certificate-refused' }));
}

function readSecret(file: string): string {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret !== '') return secret;
  } catch {
    // Said below with the file's name.
  }
  throw new LyhordError('secret-unreadable', { file });
}
