import type { VTTCue, VTTNode } from 'media-captions';
import { hashOf } from '#core/conversation/external-id.ts';
import { decodeText } from '../decode-text.ts';
import { readWhole } from '../file-input.ts';
import { finish, type FormatReader, limits, skip } from '../reading.ts';
import { joinUtterances, type Utterance } from '../utterances.ts';
import { findTurnStart } from './chat-log.ts';

/** A call or meeting as WebVTT or SRT, with speakers as `<v Anna>` or `Anna:`. */
export const readCaptions: FormatReader = async function* readCaptions(file, options) {
  const bytes = await readWhole(file, limits.wholeFileBytes);
  if (!bytes) return yield skip(file.name, 'tooLarge');
  const { parseText, tokenizeVTTCue } = await import('media-captions');
  const text = decodeText(bytes);
  const type = text.startsWith('WEBVTT') ? 'vtt' : 'srt';
  const { cues, errors } = await parseText(text, { type, strict: false, errors: true });
  for (const { line } of errors) yield skip(`${file.name}, line ${line}`, 'badCue');
  const utterances = joinCues(cues, tokenizeVTTCue);
  const { speakers, turns } = joinUtterances(utterances, file.modifiedAt);
  const draft = { identity: hashOf(bytes), channel: 'call', startedAt: file.modifiedAt, speakers, turns } as const;
  yield finish(draft, options, file.name);
};

/** A cue without a name goes on with whoever spoke last. */
function joinCues(cues: readonly VTTCue[], tokenize: (cue: VTTCue) => VTTNode[]): Utterance[] {
  const utterances: Utterance[] = [];
  let speaker: string | null = null;
  for (const cue of cues) {
    for (const said of piecesOf(tokenize(cue))) {
      const named: { name: string; text: string } | null = said.voice ? null : findTurnStart(said.text);
      speaker = said.voice ?? named?.name ?? speaker;
      const text = (named?.text ?? said.text).trim();
      if (text !== '') utterances.push({ speaker, text, startMs: Math.round(cue.startTime * 1000) });
    }
  }
  return utterances;
}

interface Piece {
  readonly voice: string | null;
  readonly text: string;
}

/** The lines of a cue with the voice that says each; lines that no name begins are one piece. */
function piecesOf(nodes: readonly VTTNode[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { voice, text } of joinByVoice(nodes.flatMap((node) => flatten(node, null)))) {
    for (const line of text.split('\n').filter((part) => part.trim() !== '')) {
      const last = pieces.at(-1);
      const goesOn = last && last.voice === voice && (voice !== null || !findTurnStart(line));
      if (goesOn) pieces[pieces.length - 1] = { voice, text: `${last.text} ${line}` };
      else pieces.push({ voice, text: line });
    }
  }
  return pieces;
}

/** Text that only markup (`<i>`) parts belongs together. */
function joinByVoice(parts: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.voice === part.voice) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

function flatten(node: VTTNode, voice: string | null): Piece[] {
  if (node.type === 'text') return [{ voice, text: node.data }];
  const inside = node.type === 'v' ? node.voice.trim() || null : voice;
  return node.children.flatMap((child) => flatten(child, inside));
}
