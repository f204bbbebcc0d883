/** The parts of media-captions that are used: its own types leave out file endings, which Node's resolution asks for. */
declare module 'media-captions' {
  export interface VTTCue {
    readonly id: string;
    /** In seconds. */
    readonly startTime: number;
    readonly text: string;
  }
  export type VTTNode =
    | { readonly type: 'text'; readonly data: string }
    | { readonly type: 'v'; readonly voice: string; readonly children: readonly VTTNode[] }
    | {
        readonly type: 'c' | 'i' | 'b' | 'u' | 'ruby' | 'rt' | 'lang' | 'timestamp';
        readonly children: readonly VTTNode[];
      };
  export function parseText(
    text: string,
    options: { type: 'vtt' | 'srt'; strict: boolean; errors: boolean },
  ): Promise<{ cues: VTTCue[]; errors: { readonly line: number }[] }>;
  export function tokenizeVTTCue(cue: VTTCue): VTTNode[];
}
