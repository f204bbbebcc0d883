import { scopesOf, subjects, type Subject } from '#core/access/policy.ts';
import { listRoutes } from '#core/api/list-routes.ts';
import { jobActions } from '#core/jobs/job-actions.ts';
import type { CommandContext, Outcome } from './command.ts';

/** One line of the matrix: something that can be asked for, and with how much each subject may. */
export interface MatrixRow {
  readonly what: string;
  readonly action: string;
  readonly may: Readonly<Record<Subject, string>>;
}

/** Every subject against every route and job, from the route list and the policy table. */
export function makeMatrix(plugins: Parameters<typeof listRoutes>[0]): readonly MatrixRow[] {
  const routes = listRoutes(plugins).map(({ method, path, action }) => ({ what: `${method} ${path}`, action }));
  const jobs = Object.entries(jobActions).map(([name, action]) => ({ what: `job ${name}`, action }));
  return [...routes, ...jobs].map((row) => {
    const reach = (subject: Subject) => scopesOf(subject, row.action).join('+') || '-';
    const may = subjects.map((subject) => [subject, reach(subject)] as const);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- each subject is there, by the line above
    return { ...row, may: Object.fromEntries(may) as Record<Subject, string> };
  });
}

/** `anyone` holds for everybody but jobs; the others add to it. */
export async function printMatrix({ house, terminal, flags }: CommandContext): Promise<Outcome> {
  const matrix = makeMatrix(house.plugins());
  await terminal.out(flags.has('json') ? `${JSON.stringify(matrix)}\n` : writeMatrix(matrix));
  return 'done';
}

function writeMatrix(matrix: readonly MatrixRow[]): string {
  const width = Math.max(...matrix.map(({ what }) => what.length));
  const lines = matrix.map(({ what, may }) => {
    const who = subjects.filter((subject) => may[subject] !== '-').map((subject) => `${subject} (${may[subject]})`);
    return `${what.padEnd(width)}  ${who.join(', ') || 'nobody'}`;
  });
  return `${lines.join('\n')}\n`;
}
