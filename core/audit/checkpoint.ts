import { hashBytes } from './merkle.ts';
import { type NoteSigner, type NoteVerifier, openNote, signNote } from './signed-note.ts';

/** What the log was at a size: how many entries, and the root of their tree. */
export interface Checkpoint {
  readonly size: number;
  readonly root: Buffer;
}

/** Signs a checkpoint in the form of https://c2sp.org/tlog-checkpoint; its origin is the signer's name. */
export function signCheckpoint({ size, root }: Checkpoint, signer: NoteSigner): string {
  return signNote(`${signer.name}\n${size}\n${root.toString('base64')}\n`, signer);
}

/** Reads a signed checkpoint; null where the signature isn't the verifier's or the text is no checkpoint of its log. */
export function openCheckpoint(note: string, verifier: NoteVerifier): Checkpoint | null {
  const text = openNote(note, verifier);
  return text !== null && text.startsWith(`${verifier.name}\n`) ? readCheckpoint(note) : null;
}

/** Reads size and root without a look at the signature. */
export function readCheckpoint(note: string): Checkpoint | null {
  const [, size, root = ''] = /^\S+\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n\n/.exec(note) ?? [];
  const bytes = Buffer.from(root, 'base64');
  return bytes.length === hashBytes ? { size: Number(size), root: bytes } : null;
}
