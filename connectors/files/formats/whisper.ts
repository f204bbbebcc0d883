import { z } from 'zod';
import type { FormatReader } from '../reading.ts';
import { finish, limits, skip } from '../reading.ts';
import { readWhole } from '../file-input.ts';
import { joinUtterances } from '../utterances.ts';
import { hashOf } from '#core/conversation/external-id.ts';
import { decodeText } from '../decode-text.ts';
import { parseJson } from '../json.ts';

/** What Whisper, faster-whisper and WhisperX write; the speaker is WhisperX's, `SPEAKER_00`, or a name set by hand. */
export const whisperSchema = z.object({
  segments: z
    .array(
      z.object({
        start: z.number().nonnegative(),
        text: z.string(),
        speaker: z.string().min(1).nullish(),
      }),
    )
    .min(1),
});

/** A call as Whisper writes it down. */
export const readWhisper: FormatReader = async function* readWhisper(file, options) {
  const bytes = await readWhole(file, limits.wholeFileBytes);
  if (!bytes) return yield skip(file.name, 'tooLarge');
  const value = parseJson(decodeText(bytes));
  if (value === undefined) return yield skip(file.name, 'notJson');
  const transcript = whisperSchema.safeParse(value);
  if (!transcript.success) return yield skip(file.name, 'notOurSchema');
  const utterances = transcript.data.segments.map(({ start, text, speaker }) => ({
    ...{ speaker: speaker ?? null, text: text.trim(), startMs: Math.round(start * 1000) },
  }));
  const { speakers, turns } = joinUtterances(utterances, file.modifiedAt);
  const draft = { identity: hashOf(bytes), channel: 'call', startedAt: file.modifiedAt, speakers, turns } as const;
  yield finish(draft, options, file.name);
};
