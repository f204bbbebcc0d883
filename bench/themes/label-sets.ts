import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { eld } from 'eld/small';
import { z } from 'zod';
import { type Language, languages, type RedactedConversation } from '../../core/conversation/conversation.ts';
import { sourceNameSchema } from '../../core/conversation/conversation.ts';
import { readConversationLine } from '../../core/conversation/read-conversation-line.ts';
import { sampleConversations } from '../../core/samples/sample-conversations.ts';
import type { Redactor } from '../../core/redaction/redactor.ts';
import { mattersOf } from '../../core/themes/matters.ts';
import type { ThemeText } from '../../core/themes/term-space.ts';
import { loadInsightSet } from '../insight/sets/load.ts';

/** Texts with what each is about. */
export interface LabelSet {
  readonly name: string;
  readonly texts: readonly ThemeText[];
  readonly labels: readonly string[];
}

const bankingSchema = z.array(z.object({ text: z.string(), category: z.string() }));
const clincSchema = z.object({ test: z.array(z.tuple([z.string(), z.string()])) });

/** The sets that are at hand: those of the project, and Banking77's and CLINC150's test halves where they were fetched. */
export function loadLabelSets(redactor: Redactor, folder: string): LabelSet[] {
  const samples = sampleConversations(new Date('2026-11-23T00:00:00Z')).map(({ conversation, matter }) => ({
    label: matter,
    conversation: redactor.redactConversation(conversation).conversation,
  }));
  const source = sourceNameSchema.parse('files');
  const insight = loadInsightSet().map((line) => ({
    label: line.labels.matter,
    conversation: redactor.redactConversation(readConversationLine(line, source)).conversation,
  }));
  return [
    ...loadBanking(join(folder, 'banking', 'test.csv')),
    ...loadClinc(join(folder, 'clinc', 'data_full.json')),
    toLabelSet('samples', samples),
    toLabelSet('insight set', insight),
  ];
}

/** The main matter of each conversation. */
function toLabelSet(
  name: string,
  list: readonly { readonly label: string; readonly conversation: RedactedConversation }[],
): LabelSet {
  const found = list.flatMap(({ label, conversation }) => {
    const [main] = mattersOf(conversation, languageOf(conversation));
    return main ? [{ label, main }] : [];
  });
  return { name, texts: found.map(({ main }) => main), labels: found.map(({ label }) => label) };
}

function languageOf({ turns }: RedactedConversation): Language {
  const found = eld.detect(turns.map(({ text }) => text).join('\n'));
  return languages.find((language) => language === found.language) ?? 'unknown';
}

function loadBanking(file: string): LabelSet[] {
  if (!existsSync(file)) return [];
  const rows = bankingSchema.parse(parse(readFileSync(file), { columns: true }));
  const texts = rows.map(({ text }): ThemeText => ({ text, language: 'en' }));
  return [{ name: 'Banking77', texts, labels: rows.map(({ category }) => category) }];
}

function loadClinc(file: string): LabelSet[] {
  if (!existsSync(file)) return [];
  const { test } = clincSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const texts = test.map(([text]): ThemeText => ({ text, language: 'en' }));
  return [{ name: 'CLINC150', texts, labels: test.map(([, label]) => label) }];
}
