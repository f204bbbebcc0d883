import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { LyhordError } from '#core/errors.ts';

/**
 * Trusts, beside the authorities that Node brings, those of the system and of a file in PEM: a company's own, which its
 * proxy signs with. For every TLS connection of this process. Takes some 200 ms. Throws `ca-unreadable`.
 */
export function trustAuthorities(file: string | null): void {
  const trusted = [...tls.getCACertificates('bundled'), ...tls.getCACertificates('system'), ...readAuthorities(file)];
  tls.setDefaultCACertificates([...new Set(trusted)]);
}

/** The certificates of a file in PEM. */
export function readAuthorities(file: string | null): readonly string[] {
  if (file === null) return [];
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new LyhordError('ca-unreadable', { file }, { cause });
  }
  const found = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g);
  if (!found) throw new LyhordError('ca-unreadable', { file });
  return found;
}
