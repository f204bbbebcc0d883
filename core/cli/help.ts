import type { Command } from './command.ts';

/** What `lyhord --help` prints. */
export function overallHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Lyhörd: what customers need, from the conversations that the company already has, personal data taken out first.',
    '',
    'Usage: npm run -s lyhord -- COMMAND [OPTIONS]',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Each has --help. Exit status: 0 done, 1 failed or something left out, 2 wrong use.',
    'Results go to standard output, everything else to standard error.',
    '',
  ].join('\n');
}

/** What `lyhord COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const options = [...Object.entries(command.options), ['help', { short: 'h', help: 'Show this help.' }] as const];
  const rows = options.map(([name, option]) => {
    const value = 'value' in option && option.value ? ` ${option.value}` : '';
    return [`${option.short ? `-${option.short}, ` : ''}--${name}${value}`, option.help] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    command.summary,
    '',
    `Usage: npm run -s lyhord -- ${command.name} ${command.usage}`.trimEnd(),
    '',
    'Options:',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    ...(command.details.length > 0 ? ['', ...command.details] : []),
    '',
  ].join('\n');
}
