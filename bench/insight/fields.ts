import { matchPromises, type Read } from './measure.ts';

/** A field that is compared as a set of words a conversation. */
export interface Field {
  readonly name: string;
  readonly gold: (read: Read) => readonly string[];
  readonly found: (read: Read) => readonly string[];
}

const leaving = (level: string) => (level === 'some' || level === 'high' ? [level] : []);
const high = (level: string) => (level === 'high' ? ['high'] : []);
/** `Agrias` is Agria. */
const bare = (name: string) => name.toLowerCase().replace(/'?s$/, '');

export const fields: readonly Field[] = [
  { name: 'promises', gold: (read) => matchPromises(read).gold, found: (read) => matchPromises(read).found },
  {
    name: 'churn',
    gold: ({ labelled }) => leaving(labelled.labels.churn),
    found: ({ insight }) => leaving(insight.churnRisk.level),
  },
  {
    name: 'churn at all',
    gold: ({ labelled }) => leaving(labelled.labels.churn).map(() => 'risk'),
    found: ({ insight }) => leaving(insight.churnRisk.level).map(() => 'risk'),
  },
  {
    name: 'effort high',
    gold: ({ labelled }) => high(labelled.labels.effort),
    found: ({ insight }) => high(insight.effort.level),
  },
  {
    name: 'competitors',
    gold: ({ labelled }) => labelled.labels.competitors.map(bare),
    found: ({ insight }) => insight.competitors.map(({ name }) => bare(name)),
  },
  {
    name: 'process problems',
    gold: ({ labelled }) => labelled.labels.processProblems,
    found: ({ insight }) => insight.processProblems.map(({ kind }) => kind),
  },
  {
    name: 'flags',
    gold: ({ labelled }) => labelled.labels.flags,
    found: ({ insight }) => insight.flags.map(({ kind }) => kind),
  },
];

/** Shares of right answers, beside the fields. */
export const shares: readonly { readonly name: string; readonly right: (read: Read) => readonly boolean[] }[] = [
  { name: 'promises: due date right', right: (read) => matchPromises(read).dates.map(([due]) => due) },
  { name: 'promises: kept right', right: (read) => matchPromises(read).dates.map(([, kept]) => kept) },
  { name: 'resolution right', right: ({ labelled, insight }) => [labelled.labels.resolution === insight.resolution] },
  { name: 'effort right', right: ({ labelled, insight }) => [labelled.labels.effort === insight.effort.level] },
  { name: 'language right', right: ({ labelled, insight }) => [labelled.labels.language === insight.language] },
];
