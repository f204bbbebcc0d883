import { readWhole } from '../file-input.ts';
import { parseMail } from '../mail-message.ts';
import { draftOfThread } from '../mail-thread.ts';
import { finish, type FormatReader, limits, skip } from '../reading.ts';

/** One mail as a file, with the earlier mails that it quotes. */
export const readEml: FormatReader = async function* readEml(file, options) {
  const bytes = await readWhole(file, limits.wholeFileBytes);
  if (!bytes) return yield skip(file.name, 'tooLarge');
  const message = await parseMail(bytes, options.timeZone);
  if (!message) return yield skip(file.name, 'notMail');
  yield finish(draftOfThread([message], file.modifiedAt), options, file.name);
};
