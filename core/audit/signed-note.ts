import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Who signs notes: a name without spaces and `+`, and an Ed25519 key. */
export interface NoteSigner {
  readonly name: string;
  readonly key: KeyObject;
  readonly verifier: NoteVerifier;
}

export interface NoteVerifier {
  readonly name: string;
  readonly key: KeyObject;
  /** The first four bytes of SHA-256 of the name, a line break, the algorithm's byte and the public key. */
  readonly id: Buffer;
}

/** Ed25519, as signed notes number it. */
const algorithm = Buffer.from([1]);
/** DER before the 32 bytes of an Ed25519 key, private (RFC 5958) and public (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs a text that ends with a line break, in the form of https://c2sp.org/signed-note. */
export function signNote(text: string, { name, key, verifier }: NoteSigner): string {
  const signature = sign(null, Buffer.from(text), key);
  return `${text}\n— ${name} ${Buffer.concat([verifier.id, signature]).toString('base64')}\n`;
}

/** Gives a note's text where the verifier's own signature stands under it and is right; null for all others. */
export function openNote(note: string, { name, key, id }: NoteVerifier): string | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map((line) => /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line));
  if (signatures.includes(null)) return null;
  const mine = signatures.flatMap((match) => (match?.[1] === name ? [fromBase64(match[2] ?? '')] : []));
  const found = mine.find((bytes) => bytes?.subarray(0, 4).equals(id));
  return found && verify(null, Buffer.from(text), key, found.subarray(4)) ? text : null;
}

/** Makes a signer of a name and the 32 bytes of a private key. */
export function noteSigner(name: string, seed: Uint8Array): NoteSigner {
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
  return { name, key, verifier: makeVerifier(name, createPublicKey(key)) };
}

/** `name+id+key`, by which anybody can verify the notes. */
export function writeVerifierKey({ name, key, id }: NoteVerifier): string {
  return `${name}+${id.toString('hex')}+${Buffer.concat([algorithm, publicBytes(key)]).toString('base64')}`;
}

/** Reads what `writeVerifierKey` wrote; null where it isn't an Ed25519 key of the id that it names. */
export function readVerifierKey(text: string): NoteVerifier | null {
  const [, name = '', id = '', key = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text) ?? [];
  const bytes = fromBase64(key);
  if (bytes?.length !== 33 || bytes[0] !== algorithm[0]) return null;
  const der = Buffer.concat([publicPrefix, bytes.subarray(1)]);
  const verifier = makeVerifier(name, createPublicKey({ key: der, format: 'der', type: 'spki' }));
  return verifier.id.toString('hex') === id ? verifier : null;
}

/** Node reads base64 with anything in it and loose bits at its end; a signature has one form only. */
function fromBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

function makeVerifier(name: string, key: KeyObject): NoteVerifier {
  const parts = [Buffer.from(`${name}\n`), algorithm, publicBytes(key)];
  return { name, key, id: createHash('sha256').update(Buffer.concat(parts)).digest().subarray(0, 4) };
}

function publicBytes(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
}
