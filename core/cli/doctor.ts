import { accessSync, constants, mkdirSync } from 'node:fs';
import { settings, type SettingName, variableName } from '#core/config/config.ts';
import { LyhordError } from '#core/errors.ts';
import type { House } from '#core/house.ts';
import { restoredSchema, restoredSetting } from '#core/store/restored.ts';
import { RawText } from '#core/text/raw-text.ts';
import type { Command } from './command.ts';
import { checkAudit, checkNetwork } from './doctor-gate.ts';

/** One thing that was looked at. `cure` says what to do, where something is to be done. */
export interface Finding {
  readonly isGood: boolean;
  readonly what: string;
  readonly says: string;
  readonly cure?: string;
}

/** Never shown, only whether they are set. */
const secrets: readonly SettingName[] = ['database', 'modelKey'];
const modelWaitMs = 60_000;

export const doctor: Command = {
  name: 'doctor',
  summary: 'Check configuration, database, redaction, model and connectors, and say what to do about each.',
  usage: '',
  details: ['Exit status 1 where something is to be done.'],
  options: {},
  operands: [0, 0],
  async run({ house, terminal }) {
    await terminal.out('Settings\n');
    await terminal.out(`${listSettings(house).join('\n')}\n\n`);
    let isGood = true;
    for (const check of [
      checkNode,
      checkData,
      checkDatabase,
      checkRedaction,
      checkModel,
      checkNetwork,
      checkAudit,
      checkConnectors,
    ]) {
      const finding = await check(house);
      isGood &&= finding.isGood;
      await terminal.out(`${finding.isGood ? 'ok  ' : 'FIX '} ${finding.what}: ${finding.says}\n`);
      if (finding.cure) await terminal.out(`     ${finding.cure}\n`);
    }
    // Opened once for all checks; where it couldn't be opened its own check has said so.
    await house.store().then(
      (store) => store.close(),
      () => undefined,
    );
    return isGood ? 'done' : 'incomplete';
  },
};

function listSettings({ config }: House): string[] {
  const names = Object.keys(settings).filter((name): name is SettingName => name in settings);
  return names.map((name) => {
    const value = config[name];
    const isSet = value !== null && !(Array.isArray(value) && value.length === 0);
    const written = typeof value === 'object' ? JSON.stringify(value) : String(value);
    const shown = !isSet ? '(not set)' : secrets.includes(name) ? '(set, not shown)' : written;
    return `  ${name} = ${shown}\n      ${settings[name].description ?? ''} ${variableName(name)}`;
  });
}

function checkNode(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  const says = `version ${process.versions.node}`;
  if (major >= 24) return { isGood: true, what: 'Node', says };
  return { isGood: false, what: 'Node', says, cure: 'Install Node 24 or newer.' };
}

function checkData({ config }: House): Finding {
  const what = 'Data folder';
  try {
    mkdirSync(config.data, { recursive: true });
    accessSync(config.data, constants.R_OK | constants.W_OK);
    return { isGood: true, what, says: config.data };
  } catch {
    const cure = 'Give this user the right to write there, or set another folder by LYHORD_DATA.';
    return { isGood: false, what, says: `${config.data} cannot be written`, cure };
  }
}

async function checkDatabase(house: House): Promise<Finding> {
  const what = 'Database';
  try {
    const store = await house.store();
    const { kind, place, serverVersion, schemaVersion, isRoleRestricted } = await store.describe();
    const real = await store.countListed({ samples: false });
    const samples = await store.countListed({ samples: true });
    const restored = await store.loadSetting(restoredSetting, restoredSchema);
    const since = restored ? `; restored on ${restored.restoredAt} as of ${restored.madeAt}` : '';
    const says = `${kind === 'embedded' ? 'private' : "the company's own"}, PostgreSQL ${serverVersion}, schema ${schemaVersion}, ${place}; ${real} conversations, ${samples} samples${since}`;
    if (isRoleRestricted) return { isGood: true, what, says };
    const cure = 'The role may pass row-level security: give the program a role without superuser and BYPASSRLS.';
    return { isGood: false, what, says, cure };
  } catch (error) {
    const says = error instanceof LyhordError ? error.message : 'it could not be opened';
    const cure = house.config.database
      ? 'See that the server answers and that LYHORD_DATABASE names it, its user and its password.'
      : 'See that the data folder can be written and that the disk has room; its log is in that folder.';
    return { isGood: false, what, says, cure };
  }
}

/** A made-up address must go, and the sentence around it stay. */
async function checkRedaction(house: House): Promise<Finding> {
  const what = 'Redaction';
  try {
    const redactor = await house.redactor();
    const { text } = redactor.redactText(RawText.of('Skriv till anna.lindqvist@example.com om fakturan.'));
    const isGood = text.startsWith('Skriv till [') && text.endsWith('] om fakturan.');
    return isGood
      ? { isGood, what, says: `works, version ${redactor.version}` }
      : { isGood, what, says: 'a made-up address was not masked', cure: 'Look into the policy file.' };
  } catch (error) {
    const says = error instanceof LyhordError ? error.message : 'it could not be started';
    return { isGood: false, what, says, cure: 'Correct or leave out the policy file (LYHORD_POLICY).' };
  }
}

/** Asks the model what it can do, which is then remembered. */
async function checkModel(house: House): Promise<Finding> {
  const what = 'Language model';
  const { modelUrl, modelName } = house.config;
  if (!modelUrl) return { isGood: true, what, says: 'none configured: the embedded engine answers, offline' };
  if (!modelName) return { isGood: false, what, says: 'has no name', cure: 'Set LYHORD_MODEL_NAME.' };
  try {
    const model = await house.model();
    const ability = await model?.probe(AbortSignal.timeout(modelWaitMs));
    return { isGood: true, what, says: `answers, by ${ability?.rung ?? 'nothing'}` };
  } catch (error) {
    const says = error instanceof LyhordError ? error.message : `did not answer within ${modelWaitMs / 1000} s`;
    const isKeptIn = error instanceof LyhordError && error.facts['why'] === 'egress';
    const cure = isKeptIn
      ? 'Its name leads into a private range: name that in LYHORD_PRIVATE_NETWORKS (docs/network.md).'
      : 'See LYHORD_MODEL_URL (often ending with /v1), _NAME and _KEY.';
    return { isGood: false, what, says, cure };
  }
}

function checkConnectors({ connectors, knownPlugins: plugins }: House): Finding {
  const names = [...connectors, ...plugins].map(({ name }) => name);
  return { isGood: names.length > 0, what: 'Connectors', says: [...new Set(names)].join(', ') };
}
