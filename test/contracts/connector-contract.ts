import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import type { Connector, ConnectorTools, Page, Source } from '#core/contracts/connector.ts';
import {
  conversationId,
  externalIdSchema,
  type RawConversation,
  sourceNameSchema,
  versionSchema,
} from '#core/conversation/conversation.ts';
import { RawText } from '#core/text/raw-text.ts';

export interface ConnectorCase {
  readonly connector: Connector;
  /** Settings under which the connector finds at least two conversations, in its fake or in files. */
  readonly settings: unknown;
  readonly tools: ConnectorTools;
  /** Names, addresses and words in those conversations: none may stand outside of raw text. */
  readonly personal: readonly string[];
}

/** What every connector promises the core. A connector's test calls this with its fake. */
export function testConnector({ connector, settings, tools, personal }: ConnectorCase): void {
  const open = (): Source => connector.open(connector.settings.parse(settings), tools);

  describe(`the connector ${connector.name}`, () => {
    it('has a name that can stand in an id', () => {
      assert.ok(sourceNameSchema.safeParse(connector.name).success);
    });

    it('has a sample that is marked as one', () => {
      assert.equal(connector.sample.isSample, true);
      checkConversation(connector.sample, connector.name);
    });

    it('refuses settings that it does not understand', () => {
      assert.ok(!connector.settings.safeParse(null).success);
      assert.ok(!connector.settings.safeParse('nonsense').success);
    });

    it('reads to an end, every conversation whole', async () => {
      const conversations = (await pullPages(open())).flatMap((page) => page.conversations);
      assert.ok(conversations.length >= 2);
      for (const conversation of conversations) checkConversation(conversation, connector.name);
    });

    it('gives the same conversations the same ids and versions, each once', async () => {
      const [first, second] = [identities(await pullPages(open())), identities(await pullPages(open()))];
      assert.deepEqual(first, second);
      assert.equal(new Set(first).size, first.length);
    });

    it('goes on from any cursor that it gave', async () => {
      const pages = await pullPages(open());
      for (const [index, page] of pages.slice(0, 3).entries()) {
        if (page.next.kind === 'end') continue;
        assert.deepEqual(identities(await pullPages(open(), page.next.value)), identities(pages.slice(index + 1)));
      }
    });

    it('says nothing of a person outside of raw text', async () => {
      const written = readableStrings(await pullPages(open()))
        .join('\n')
        .toLowerCase();
      for (const word of personal) assert.ok(!written.includes(word.toLowerCase()), 'a personal word is readable');
    });

    it('stops when it is told to', async () => {
      await assert.rejects(open().pull(null, AbortSignal.abort()));
    });
  });
}

/** All pages from a cursor on; fails where a cursor doesn't move. */
export async function pullPages(source: Source, from: string | null = null): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor = from;
  for (;;) {
    const page = await source.pull(cursor, new AbortController().signal);
    pages.push(page);
    if (page.next.kind === 'end') return pages;
    assert.notEqual(page.next.value, cursor, 'the cursor moves');
    cursor = page.next.value;
  }
}

function identities(pages: readonly Page[]): string[] {
  return pages.flatMap(({ conversations }) =>
    conversations.map((conversation) => `${conversationId(conversation)} ${conversation.version}`),
  );
}

function checkConversation(conversation: RawConversation, source: string): void {
  assert.equal(conversation.source, source);
  assert.ok(externalIdSchema.safeParse(conversation.externalId).success);
  assert.ok(versionSchema.safeParse(conversation.version).success);
  assert.ok(z.iso.datetime().safeParse(conversation.startedAt).success);
  assert.ok(conversation.turns.length > 0);
  for (const turn of conversation.turns) {
    assert.equal(turn.role, conversation.parties[turn.party]?.role, "a turn's role is its party's");
    assert.ok(turn.text instanceof RawText && !turn.text.isEmpty);
    if (turn.at) assert.ok(z.iso.datetime().safeParse(turn.at).success);
  }
}

/** Every string that stands in the open, with the names of fields; raw text is closed. */
function readableStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof RawText) return [];
  return Object.entries(value).flatMap(([name, inside]) => [name, ...readableStrings(inside)]);
}
