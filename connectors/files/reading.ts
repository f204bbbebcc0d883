import type { Skipped } from '#core/contracts/connector.ts';
import type { RawConversation } from '#core/conversation/conversation.ts';
import { type Draft, finishDraft } from './draft.ts';
import type { FileInput } from './file-input.ts';
import type { OwnPeople } from './speakers.ts';

/** What a reader gives, one after another: a conversation, or something that it had to leave out. */
export type Reading =
  | { readonly kind: 'conversation'; readonly conversation: RawConversation }
  | { readonly kind: 'skipped'; readonly skipped: Skipped };

export interface ReadOptions {
  readonly own: OwnPeople;
  /** In which times without a zone are meant. */
  readonly timeZone: string;
}

/** Reads one format. */
export type FormatReader = (file: FileInput, options: ReadOptions) => AsyncGenerator<Reading, void, undefined>;

/** What is too large is left out with a reason, before it can fill the memory. */
export const limits = {
  /** A file that has to be read whole: a mail, a transcript, a ticket export. */
  wholeFileBytes: 64 * 1024 * 1024,
  /** A message in a mailbox. */
  messageBytes: 32 * 1024 * 1024,
  lineBytes: 8 * 1024 * 1024,
  /** A thread's messages, and the messages of one speaker-by-speaker log. */
  turns: 10_000,
  zipEntries: 200_000,
  zipEntryBytes: 64 * 1024 * 1024,
  zipTotalBytes: 4 * 1024 * 1024 * 1024,
  /** Deflate gives chat logs back at 5 to 20 times their size. */
  zipRatio: 200,
} as const;

/** Why something was left out: one constant sentence each, so that nothing of the content is repeated. */
export const reasons = {
  unreadable: 'The file could not be read.',
  unknownFormat: 'The format was not recognised.',
  empty: 'Nobody says anything in it.',
  tooLarge: 'It is larger than this format may be.',
  tooManyTurns: 'It has more turns than a conversation may have.',
  notMail: 'This is not a readable e-mail.',
  notJson: 'This is not valid JSON.',
  notOurSchema: 'The object does not have the shape that this format asks for.',
  notUtf8: 'The line is not valid UTF-8.',
  lineTooLong: 'The line is longer than a line may be.',
  badCue: 'The cue has no readable time or text.',
  badRow: 'The row has another number of columns than the header, or a broken quote.',
  noRowText: 'The row has no text.',
  scattered: 'The row belongs to a conversation that ended further up: sort the table by conversation.',
  badTime: 'The time could not be read.',
  badZip: 'The archive is damaged or not a zip file.',
  zipBomb: 'The archive unpacks to more than it may.',
  encryptedZip: 'The archive is locked with a password.',
  notSlack: 'The archive holds no Slack export.',
} as const;

export function skip(place: string, reason: keyof typeof reasons): Reading {
  return { kind: 'skipped', skipped: { place, reason: reasons[reason] } };
}

/** Ends a draft: the conversation, or why there is none. */
export function finish(draft: Draft, options: ReadOptions, place: string): Reading {
  if (draft.turns.length > limits.turns) return skip(place, 'tooManyTurns');
  const conversation = finishDraft(draft, options.own);
  return conversation ? { kind: 'conversation', conversation } : skip(place, 'empty');
}
