import { otherNames, providersByTrade } from './cues/providers.ts';
import { tradeCues } from './cues/trades.ts';
import { rivalCues } from './cues/rivals.ts';
import type { Evidence } from './insight.ts';
import { findCues } from './reading/cue-table.ts';
import type { Reading } from './reading/reading.ts';
import { tokenise, type Token } from './reading/token.ts';
import type { Sentence } from './reading/sentence.ts';

export interface FoundCompetitor {
  /** In small letters, to tell whether two are the same. */
  readonly key: string;
  /** The name alone, for its spelling. */
  readonly name: Evidence;
  readonly places: readonly Evidence[];
}

interface Provider {
  readonly key: string;
  readonly words: readonly string[];
  readonly trade: string;
  readonly needsCapital: boolean;
}

const providers = readProviders();
const byFirst = Map.groupBy(providers, ({ words }) => words[0] ?? '');

/** Providers of the same service that somebody names, from the shipped list and from phrases such as `byta till X`. */
export function findCompetitors(reading: Reading): FoundCompetitor[] {
  const found = new Map<string, Evidence[]>();
  const trades = tradesOf(reading);
  const sentences = reading.turns.filter(({ role }) => role !== 'bot').flatMap((turn) => turn.sentences);
  for (const sentence of sentences)
    for (const { key, from, to } of namesIn(sentence, trades)) {
      const first = sentence.tokens[from];
      const last = sentence.tokens[to - 1];
      if (!first || !last) continue;
      const places = found.get(key) ?? [];
      places.push({ turn: sentence.turn, start: first.start, end: last.end });
      found.set(key, places);
    }
  return [...found].flatMap(([key, places]) => (places[0] ? [{ key, name: places[0], places }] : []));
}

/** Whether a sentence names a provider of the list, for phrases about leaving. */
export function namesProvider(sentence: Sentence): boolean {
  return listedIn(sentence.tokens).length > 0;
}

interface Name {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

function namesIn(sentence: Sentence, trades: ReadonlyMap<string, number>): Name[] {
  const rivals = findCues(rivalCues, sentence);
  const isBlameless = rivals.some(({ means }) => means === 'not_you');
  const isRivalry = rivals.some(({ means }) => means !== 'not_you');
  const listed = listedIn(sentence.tokens).filter(({ provider }) => {
    if (isBlameless) return false;
    return isRivalry || fitsTrade(provider, trades);
  });
  const names: Name[] = listed.map(({ provider, from, to }) => ({ key: provider.key, from, to }));
  for (const cue of rivals) {
    if (cue.means === 'not_you' || cue.means === 'compares') continue;
    const name = unlistedAt(sentence, cue.means === 'name_last' ? cue.to - 1 : cue.from);
    if (name && !names.some(({ from, to }) => from < name.to && name.from < to)) names.push(name);
  }
  return names;
}

/** A name of one to three capitalised words that no list of other things knows. */
function unlistedAt({ tokens }: Sentence, at: number): Name | null {
  let from = at;
  while (from > 0 && isNamePart(tokens[from - 1])) from -= 1;
  let to = at + 1;
  while (to < tokens.length && to - from < 3 && isNamePart(tokens[to])) to += 1;
  const key = tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ');
  const words = key.split(' ');
  if (from === 0 && words.length === 1 && commonStarts.has(key)) return null;
  if (otherNames.has(key) || words.some((word) => otherNames.has(word) || commonStarts.has(word)) || key.length < 3)
    return null;
  return { key, from, to };
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.isCapital && !commonStarts.has(token.norm);
}

/** Words that are often written with a capital and name no company. */
const commonStarts = new Set(
  (
    'snart numera nuförtiden visst tydligen faktiskt kanske dessutom inställningar hemsidan appen mejlet avtalet priset paketet ordern soon apparently actually maybe settings nowadays jag vi ni du han hon den det de en ett hej men och så om när nu är har kan vad var hur varför min mitt mina vår vårt våra er ert era allt alla ingen inget någon i på av till från för med efter inför enligt dessutom annars bra tack ' +
    'i we you he she it they a an the this that my our your his her their if when now is are was were has have can could will would what where how why all any no not yes in on at of to from for with after before hi hello dear regards please thanks and but or so ' +
    'god kundtjänst kundservice sverige stockholm göteborg malmö london leeds manchester oslo köpenhamn thailand spanien mallorca kreta madeira januari februari mars april maj juni juli augusti september oktober november december january february march may june july august october monday tuesday wednesday thursday friday saturday sunday internet mobil bredband fiber vip pro plus premium basic app support sms pdf gdpr wifi bot norge danmark finland europa europe uk usa sweden english svenska engelska mvh facebook google'
  ).split(' '),
);

function listedIn(tokens: readonly Token[]): { provider: Provider; from: number; to: number }[] {
  const found: { provider: Provider; from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mask') continue;
    const { norm } = token;
    const candidates = [
      ...(byFirst.get(norm) ?? []),
      ...(norm.length > 3 && norm.endsWith('s') ? (byFirst.get(norm.slice(0, -1).replace(/'$/, '')) ?? []) : []),
    ];
    const fitting = candidates
      .filter((provider) =>
        provider.words
          .slice(1)
          .every(
            (word, offset) =>
              tokens[at + 1 + offset]?.norm === word ||
              (offset === provider.words.length - 2 && tokens[at + 1 + offset]?.norm === `${word}s`),
          ),
      )
      .filter(
        (provider) =>
          !provider.needsCapital || (token.isCapital && at > 0 && !/^[.!?:]$/.test(tokens[at - 1]?.norm ?? '')),
      )
      .sort((a, b) => b.words.length - a.words.length);
    const [provider] = fitting;
    if (!provider) continue;
    found.push({ provider, from: at, to: at + provider.words.length });
    at += provider.words.length - 1;
  }
  return found;
}

/** A bank named in a talk about electricity is a bank, not a rival: trades are told by the words of the whole conversation. */
function fitsTrade(provider: Provider, trades: ReadonlyMap<string, number>): boolean {
  const most = Math.max(0, ...trades.values());
  const tradesOfName = providers.filter(({ key }) => key === provider.key).map(({ trade }) => trade);
  return most === 0 || tradesOfName.some((trade) => (trades.get(trade) ?? 0) >= Math.max(1, most - 1));
}

function tradesOf(reading: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const turn of reading.turns)
    for (const sentence of turn.sentences)
      for (const { means } of findCues(tradeCues, sentence)) counts.set(means, (counts.get(means) ?? 0) + 1);
  return counts;
}

function readProviders(): Provider[] {
  return Object.entries(providersByTrade).flatMap(([trade, names]) =>
    names.split(',').map((written) => {
      const name = written.trim();
      const needsCapital = name.startsWith('=');
      const bare = needsCapital ? name.slice(1) : name;
      const words = tokenise(bare).map(({ norm }) => norm);
      return { key: bare.toLowerCase(), words, trade, needsCapital };
    }),
  );
}
