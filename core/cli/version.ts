import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectFolder } from '#core/config/config.ts';
import type { Command } from './command.ts';

const packageSchema = z.object({ version: z.string() });

export const version: Command = {
  name: 'version',
  summary: 'Print the version.',
  usage: '',
  details: [],
  options: {},
  operands: [0, 0],
  async run({ terminal }) {
    const text = readFileSync(join(projectFolder, 'package.json'), 'utf8');
    await terminal.out(`lyhord ${packageSchema.parse(JSON.parse(text)).version}\n`);
    return 'done';
  },
};
