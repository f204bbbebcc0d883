import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig, readProxyVariables, silenceTracing, userFolder } from '#core/config/load.ts';
import type { Guard } from '#core/egress/guard.ts';
import { openEgress } from '#core/egress/open-egress.ts';
import { LyhordError } from '#core/errors.ts';
import { createHouse, type House, type Vendors } from '#core/house.ts';
import { hostsOfVendors } from '#core/open-vendors.ts';
import { codePlace, createLog } from '#core/log.ts';
import type { Command, CommandContext } from './command.ts';
import { parseOptionsOf, UsageError } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, overallHelp } from './help.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** Done; failed, or something was left out; the command was not understood. */
export type ExitStatus = 0 | 1 | 2;

/** Runs the command that the arguments name, and gives the exit status. Nothing is thrown: every failure is one sentence. */
export async function runCli(args: readonly string[], vendors: Vendors, guard: Guard): Promise<ExitStatus> {
  silenceTracing();
  const stop = new AbortController();
  const terminal = openTerminal(process, () => stop.abort('reader-gone'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal));
  // Whoever waits for input must not wait on.
  stop.signal.addEventListener('abort', () => process.stdin.destroy());
  try {
    const status = await runNamed(args, { vendors, guard }, terminal, stop.signal);
    await terminal.flush();
    return status;
  } catch (error) {
    // Whoever reads our output may leave when he has enough; a signal ends the work before it is done.
    if (stop.signal.aborted) return stop.signal.reason === 'reader-gone' ? 0 : 1;
    await terminal.flush();
    return explain(error, terminal);
  }
}

async function runNamed(
  args: readonly string[],
  { vendors, guard }: { readonly vendors: Vendors; readonly guard: Guard },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = commands.find((command) => command.name === rest[0]);
    await terminal.out(asked ? commandHelp(asked) : overallHelp(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === (name === '--version' ? 'version' : name));
  if (!command) throw new UsageError(`There is no command ${quoteWord(name)}. See \`npm run -s lyhord -- --help\`.`);
  const { flags, values, operands } = readArguments(command, rest);
  if (flags.has('help')) {
    await terminal.out(commandHelp(command));
    return 0;
  }
  checkOperands(command, operands);
  const house = openHouse(vendors, guard);
  const folder = userFolder();
  const context: CommandContext = {
    ...{ house, terminal, signal, flags, values, operands },
    pathOf: (file) => resolve(folder, file),
  };
  const outcome = await command.run(context);
  if (signal.aborted) return command.isService || signal.reason === 'reader-gone' ? 0 : 1;
  return outcome === 'done' ? 0 : 1;
}

function openHouse(vendors: Vendors, guard: Guard): House {
  const [config, log] = [loadConfig(), createLog()];
  const settings = { ...config, vendorHosts: hostsOfVendors(config.vendors, vendors) };
  const egress = openEgress(guard, settings, readProxyVariables());
  egress.onRefusal(({ purpose, reason }) => log.warn({ event: 'egress-refused', purpose, reason }));
  egress.onHeld((purpose) => log.warn({ event: 'held-back', purpose }));
  return createHouse(config, vendors, log, { now: () => new Date(), fetch: egress.fetchFor(), egress });
}

function readArguments(command: Command, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: parseOptionsOf(command),
      allowPositionals: true,
      strict: true,
    });
    const given = Object.entries(values);
    return {
      flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
      values: new Map(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))),
      operands: positionals,
    };
  } catch (error) {
    const option = error instanceof TypeError ? /'(-[^' ]+)/.exec(error.message)?.[1] : undefined;
    throw new UsageError(
      `${command.name} does not take ${option ? quoteWord(option) : 'that'} so. ${seeHelp(command)}`,
    );
  }
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const [least, most] = command.operands;
  if (operands.length < least)
    throw new UsageError(`${command.name} needs more: ${command.usage}. ${seeHelp(command)}`);
  if (operands.length > most) {
    throw new UsageError(`${command.name} does not take ${quoteWord(operands[most] ?? '')}. ${seeHelp(command)}`);
  }
}

function seeHelp(command: Command): string {
  return `See \`npm run -s lyhord -- ${command.name} --help\`.`;
}

/** A word that the user typed, shown back to him without what could steer his terminal. */
function quoteWord(word: string): string {
  return `"${word.replace(/\p{C}/gu, '?').slice(0, 60)}"`;
}

/** The one sentence of a failure. What isn't ours may repeat personal data: its words stay unsaid, its place is told. */
function explain(error: unknown, terminal: Terminal): ExitStatus {
  if (error instanceof UsageError) {
    terminal.tell(`lyhord: ${error.message}`);
    return 2;
  }
  if (error instanceof LyhordError) {
    terminal.tell(`lyhord: ${error.message}`);
    return error.code === 'usage' ? 2 : 1;
  }
  terminal.tell(`lyhord: ${new LyhordError('internal', { place: codePlace(error) }).message}`);
  return 1;
}
