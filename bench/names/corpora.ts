import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

export type Kind = 'person' | 'other';

/** A piece of a text that is a name; `end` is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

export interface Example {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Labelled {
  readonly word: string;
  /** `PER`, `B-PER`, `0`, `O`, … */
  readonly label: string;
}

/** Swedish web news: a word and its label a line, sentences apart by empty lines. */
export function readSwedishNews(data: string): Example[] {
  return columns(`${data}/swedish-ner/train_corpus.txt`, 0, 1).map(joinWords);
}

/** Talbanken (`dev` or `train`), prose. For evaluation only: its licence asks for share-alike. */
export function readTalbanken(data: string): Example[] {
  return columns(`${data}/uner-sv-talbanken/sv_talbanken-ud-dev.iob2`, 1, 2).map(joinWords);
}

export function readDanish(data: string): Example[] {
  return columns(`${data}/uner-da-ddt/da_ddt-ud-dev.iob2`, 1, 2).map(joinWords);
}

export function readFinnish(data: string): Example[] {
  return columns(`${data}/turku-ner/dev.tsv`, 0, 1).map(joinWords);
}

export function readNorwegian(data: string): Example[] {
  return norne(`${data}/norne/no_bokmaal-ud-dev.conllu`);
}

/** The treebank's own files, Bokmål and Nynorsk, without the documents that dev and test parts were taken from. */
export function readNorwegianTraining(more: string): Example[] {
  return ['nob', 'nno'].flatMap((language) => norne(`${more}/norne/${language}-train.conll`));
}

function norne(file: string): Example[] {
  return columns(file, 1, 9).map((words) =>
    joinWords(
      words
        .filter(({ word }) => word !== '|')
        .map(({ word, label }) => ({ word, label: /name=([A-Z_-]+)/.exec(label)?.[1] ?? 'O' })),
    ),
  );
}

/** English as people write it online (`train` or `dev`): Broad Twitter Corpus, and WNUT 2017's emerging entities. */
export function readOnlineEnglish(more: string, part: 'train' | 'dev'): Example[] {
  const sentences = ['broad-twitter', 'wnut17'].flatMap((set) => columns(`${more}/${set}/${part}.conll`, 0, 1));
  return sentences.map((words) =>
    joinWords(joinHandles(words).map(({ word, label }) => ({ word, label: label.toUpperCase() }))),
  );
}

/** `@` and a handle are one word, which is nobody's name here. */
function joinHandles(words: readonly Labelled[]): Labelled[] {
  const joined: Labelled[] = [];
  for (const { word, label } of words) {
    const last = joined.at(-1);
    if (last && /^[@#]$/.test(last.word)) joined[joined.length - 1] = { word: last.word + word, label: 'O' };
    else joined.push({ word, label: /^[@#]|^http/.test(word) ? 'O' : label });
  }
  return joined;
}

/** Questions to a bank, which name nobody (BANKING77); a set that isn't there gives none. */
export function readBankQuestions(more: string): Example[] {
  const file = `${more}/banking77/train.csv`;
  if (!existsSync(file)) return [];
  const rows = z.array(z.object({ text: z.string() })).parse(parse(readFileSync(file, 'utf8'), { columns: true }));
  return rows.map(({ text }) => ({ text: text.trim(), marks: [] }));
}

const presidioSchema = z.array(
  z.object({
    full_text: z.string(),
    spans: z.array(z.object({ entity_type: z.string(), start_position: z.number(), end_position: z.number() })),
    template_id: z.number(),
  }),
);

/** Synthetic English sentences; offsets are code points there. */
export function readPresidio(data: string): (Example & { readonly template: number })[] {
  const file = readFileSync(`${data}/presidio-research/synth_even_templates.json`, 'utf8');
  return presidioSchema.parse(JSON.parse(file)).map(({ full_text, spans, template_id }) => {
    const units = [0];
    for (const point of full_text) units.push((units.at(-1) ?? 0) + point.length);
    const marks = spans
      .filter(({ entity_type }) => /PERSON|ORGANIZATION|GPE|STREET_ADDRESS|NRP/.test(entity_type))
      .map(({ entity_type, start_position, end_position }) => ({
        start: units[start_position] ?? 0,
        end: units[end_position] ?? 0,
        kind: entity_type === 'PERSON' ? ('person' as const) : ('other' as const),
      }));
    return { text: full_text, marks: marks.sort((a, b) => a.start - b.start), template: template_id };
  });
}

function columns(file: string, wordColumn: number, labelColumn: number): Labelled[][] {
  const sentences: Labelled[][] = [];
  let sentence: Labelled[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# ') || line.startsWith('-DOCSTART-')) continue;
    const fields = line.split('\t');
    const word = fields[wordColumn]?.trim() ?? '';
    if (word === '' || fields.length < 2) {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
    } else {
      sentence.push({
        word: word.normalize('NFC').replaceAll('\u00ad', ''),
        label: fields[labelColumn]?.trim() ?? 'O',
      });
    }
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** Words back to a text, with signs where they stand in print. */
function joinWords(words: readonly Labelled[]): Example {
  let text = '';
  const marks: Mark[] = [];
  let open = false;
  let before = '';
  for (const { word, label } of words) {
    const isTight =
      text === '' || /^(?:[,.;:!?)\]}”»%]+|['’](?:s|m|re|ve|ll|d)|n['’]t)$/i.test(word) || /[(«“[]$/.test(text);
    const start = text.length + (isTight ? 0 : 1);
    text += isTight ? word : ` ${word}`;
    const type = /^(?:[BI]-)?([A-Z]+)/.exec(label)?.[1] ?? '0';
    if (type === '0' || type === 'O') {
      open = false;
      continue;
    }
    const kind: Kind = /^PER/.test(type) ? 'person' : 'other';
    const last = marks.at(-1);
    if (open && last !== undefined && type === before && !label.startsWith('B-')) {
      marks[marks.length - 1] = { ...last, end: text.length };
    } else {
      marks.push({ start, end: text.length, kind });
    }
    open = true;
    before = type;
  }
  return { text, marks };
}
