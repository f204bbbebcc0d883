import type { Page, Source } from '#core/contracts/connector.ts';
import type { RawConversation } from '#core/conversation/conversation.ts';
import { externalIdSchema, sourceNameSchema, versionSchema } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import type { Outlet } from '#core/contracts/outlet.ts';
import { RawText } from '#core/text/raw-text.ts';
import { instant } from '#test/core/store/builders.ts';

export const vendorName = sourceNameSchema.parse('vendor');

/** What a simulated vendor needs of the world. */
export interface VendorWorld {
  readonly random: () => number;
  /** The way there and back: takes time, and may fail with 429, 500 or nothing at all. */
  readonly travel: () => Promise<void>;
  /** Runs something later, whoever asked for it may be gone by then. */
  readonly later: (delayMs: number, run: () => void) => void;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly isCalm: () => boolean;
}

/** A vendor that keeps conversations, changes them, and tells the changes page by page: doubled, late, in any order. */
export class SimulatedVendor {
  readonly #versions = new Map<string, { readonly version: number; readonly isGone: boolean }>();
  readonly #changes: string[] = [];
  readonly #world: VendorWorld;

  constructor(world: VendorWorld) {
    this.#world = world;
  }

  /** Every reading that was ever told: what a replay delivers again. */
  readonly told: RawConversation[] = [];

  /** What stands there, by id. */
  get standing(): ReadonlyMap<string, { readonly version: number; readonly isGone: boolean }> {
    return this.#versions;
  }

  /** Somebody writes, answers or removes a conversation. */
  change(): void {
    const { random } = this.#world;
    const ids = [...this.#versions.keys()];
    const id =
      random() < 0.65 || ids.length === 0 ? `c${ids.length}` : (ids[Math.floor(random() * ids.length)] ?? 'c0');
    const { version, isGone } = this.#versions.get(id) ?? { version: 0, isGone: true };
    // What was removed may be put back, in a new version.
    if (isGone && version > 0 && random() < 0.5) return;
    this.#versions.set(
      id,
      isGone || random() > 0.12 ? { version: version + 1, isGone: false } : { version, isGone: true },
    );
    this.#changes.push(id);
  }

  readonly source: Source = {
    pull: async (cursor) => {
      const { travel, random, isCalm } = this.#world;
      await travel();
      const from = Number(cursor ?? 0);
      const size = 1 + Math.floor(random() * 4);
      const told = this.#changes.slice(from, from + size);
      if (!isCalm() && random() < 0.3) told.push(...told);
      if (!isCalm() && random() < 0.3) told.reverse();
      const reached = Math.min(from + size, this.#changes.length);
      const kind = reached === this.#changes.length ? 'end' : 'more';
      const page = this.#page(told);
      // The page is as old as its way back is long.
      await travel();
      return { ...page, next: { kind, value: `${reached}` } };
    },
    fetch: async (id) => {
      await this.#world.travel();
      const { version, isGone } = this.#versions.get(id) ?? { version: 0, isGone: true };
      const answer = isGone ? null : rawConversation(id, version);
      await this.#world.travel();
      return answer;
    },
  };

  #page(told: readonly string[]): Omit<Page, 'next'> {
    const gone = told.filter((id) => this.#versions.get(id)?.isGone);
    const conversations = told.flatMap((id) => {
      const { version, isGone } = this.#versions.get(id) ?? { version: 0, isGone: true };
      if (isGone) return [];
      const isStale = version > 1 && !this.#world.isCalm() && this.#world.random() < 0.1;
      // A replica that lags behind tells an older text; the change is told again.
      if (isStale) this.#changes.push(id);
      return [rawConversation(id, isStale ? version - 1 : version)];
    });
    this.told.push(...conversations);
    return { conversations, gone, skipped: [] };
  }
}

/** Each version adds a turn that says its number, so that an insight tells which text it was made from. */
export const textsOf = (id: string, version: number): string[] =>
  Array.from({ length: version }, (_, index) => `${id} version ${index + 1}`);
export const versionOf = (version: number): string => `${version}`.padStart(4, '0');

export function rawConversation(id: string, version: number): RawConversation {
  return {
    source: vendorName,
    externalId: externalIdSchema.parse(id),
    version: versionSchema.parse(versionOf(version)),
    channel: 'ticket',
    startedAt: instant('2026-11-02T09:00:00Z'),
    subject: null,
    customer: null,
    parties: [{ role: 'customer', name: null, addresses: [] }],
    turns: textsOf(id, version).map((text) => ({
      ...{ party: 0, role: 'customer', text: RawText.of(text), at: null, externalId: null },
    })),
    segments: {},
    isSample: false,
  };
}

/** The longest way of a message that is still shown. */
const longestWayMs = 4000;
/** After this the sender gives up waiting. */
const patienceMs = 500;

/** A channel at the vendor's: what was posted may be shown though the poster never hears of it. */
export function simulatedChannel(world: VendorWorld, shown: string[]): Outlet {
  return {
    settleMs: 3 * longestWayMs,
    send: async ({ marker }) => {
      await world.travel();
      const wayMs = world.isCalm() ? 0 : world.random() * longestWayMs;
      const isLost = !world.isCalm() && world.random() < 0.1;
      if (!isLost) world.later(wayMs, () => shown.push(marker));
      await world.pause(Math.min(wayMs, patienceMs));
      if (isLost || wayMs > patienceMs) throw new LyhordError('vendor-unreachable');
      await world.travel();
      return marker;
    },
    find: async ({ marker }) => {
      await world.travel();
      const found = shown.includes(marker) ? marker : null;
      await world.travel();
      return found;
    },
  };
}
