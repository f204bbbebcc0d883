import type { ParseArgsOptionsConfig } from 'node:util';
import type { House } from '#core/house.ts';
import type { Terminal } from './terminal.ts';

/** An option of a command, as `node:util`'s parseArgs takes it, with its line of help. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly help: string;
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
}

export interface CommandContext {
  readonly house: House;
  readonly terminal: Terminal;
  /** Aborted by Ctrl-C, SIGTERM, or when nobody reads the output any more. */
  readonly signal: AbortSignal;
  /** Options that were given. */
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
  /** Gives a file's path, from the folder in which the user stands. */
  readonly pathOf: (file: string) => string;
}

/** `done`, or `incomplete` where something was left out and said on standard error. */
export type Outcome = 'done' | 'incomplete';

/** One command: a file in core/cli/commands and a line in its list. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** After the command's name: `[--json] FILE…`. */
  readonly usage: string;
  /** What the help says below the options. */
  readonly details: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** How many operands it takes, at least and at most. */
  readonly operands: readonly [least: number, most: number];
  /** True where it works until somebody stops it: being stopped is then no failure. */
  readonly isService?: boolean;
  run(context: CommandContext): Promise<Outcome>;
}

/** The options in the form that parseArgs takes; every command has `--help`. */
export function parseOptionsOf(command: Command): ParseArgsOptionsConfig {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { type, short }] of Object.entries(command.options)) {
    options[name] = { type, ...(short && { short }) };
  }
  return options;
}

/** Wrong use: says what was wrong, and how it is right. */
export class UsageError extends Error {}
