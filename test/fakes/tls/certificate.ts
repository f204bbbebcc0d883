import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** One element of DER: a tag, a length, a content. */
function element(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...contents: readonly Buffer[]) => element(0x30, ...contents);
const object = (hex: string) => element(0x06, Buffer.from(hex, 'hex'));
const ecdsaWithSha256 = sequence(object('2a8648ce3d040302'));

/** A certificate for `localhost` that signs itself, and its key, both in PEM: made anew for each test that asks. */
export function makeCertificate(): { readonly certificate: string; readonly key: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(element(0x31, sequence(object('550403'), element(0x0c, Buffer.from('localhost')))));
  const time = (year: string) => element(0x17, Buffer.from(`${year}0101000000Z`));
  const names = sequence(object('551d11'), element(0x04, sequence(element(0x82, Buffer.from('localhost')))));
  const body = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(time('20'), time('49')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, sequence(names)),
  );
  const signature = element(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const der = sequence(body, ecdsaWithSha256, signature).toString('base64');
  const lines = der.match(/.{1,64}/g) ?? [];
  return {
    certificate: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
