import process from 'node:process';
import type { Redactor } from '../../core/redaction/redactor.ts';
import { cleanMessages } from './clean.ts';
import { runConversations } from './conversations.ts';
import { benchClasses, type BenchClass, benchLanguages, type Message, type Range } from './message.ts';
import { isCovered, scoreClass } from './score.ts';
import { fillClass, readTemplates } from './sets.ts';
import { maskMessages } from './subject.ts';
import { loadNamePools, type NamePools } from './values/held-out.ts';

const mostLines = 150;

/** Writes what is missed and wrongly taken, of the dev half only: the other half stays unseen. */
export async function printMisses(about: BenchClass | 'clean' | 'conversations', redactor: Redactor): Promise<void> {
  const benchClass = benchClasses.find((name) => name === about);
  const pools = await loadNamePools();
  if (about === 'conversations') return printConversations(redactor, pools);
  if (!benchClass) return printClean(redactor);
  const templates = readTemplates();
  for (const language of benchLanguages) {
    const messages = fillClass(benchClass, language, 'dev', templates, pools);
    const { missed, wrong } = scoreClass(benchClass, messages, maskMessages(messages, redactor));
    say(`${language}: ${missed.length} missed, ${wrong.length} wrongly taken`);
    for (const { message, range, note } of thin(missed)) say(`  missed ${note}: ${show(message, range)}`);
    for (const { message, range, note } of thin(wrong)) say(`  wrong ${note}: ${show(message, range)}`);
  }
}

function printConversations(redactor: Redactor, pools: NamePools): void {
  const left = runConversations(redactor, 'dev', pools)
    .flat()
    .flatMap(({ message, spans }) =>
      message.gold.filter((gold) => !isCovered(message.text, gold, spans)).map((gold) => ({ message, gold })),
    );
  say(`${left.length} pieces left in conversations`);
  for (const { message, gold } of thin(left)) say(`  missed ${gold.kind}: ${show(message, gold)}`);
}

function printClean(redactor: Redactor): void {
  for (const language of ['sv', 'en'] as const) {
    const messages = cleanMessages(language, 'dev');
    for (const [at, spans] of maskMessages(messages, redactor).entries()) {
      const message = messages[at];
      if (message) for (const span of spans) say(`  ${language} ${span.type ?? ''}: ${show(message, span)}`);
    }
  }
}

/** At most so many, spread over the carriers. */
function thin<T>(examples: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(examples.length / mostLines));
  return examples.filter((_, at) => at % step === 0);
}

function show(message: Message, { start, end }: Range): string {
  const before = message.text.slice(Math.max(0, start - 50), start);
  return `${before}⟦${message.text.slice(start, end)}⟧${message.text.slice(end, end + 40)}`.replaceAll('\n', '⏎');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
