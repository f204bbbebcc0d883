import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Line, readLines } from '#core/text/lines.ts';

// eslint-disable-next-line @typescript-eslint/require-await -- a stream for the reader
async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(bytes: Uint8Array, size: number, limit = 1000): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(chunksOf(bytes, size), limit)) lines.push(line);
  return lines;
}

describe('lines', () => {
  it('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
        const plain = texts.map((text) => text.replace(/[\r\n\uFEFF]/g, '').toWellFormed());
        const lines = await linesOf(Buffer.from(plain.map((text) => `${text}\n`).join('')), size, 100_000);
        assert.deepEqual(
          lines.map(({ text }) => text),
          plain,
        );
      }),
    );
  });

  it('are numbered from one and end with or without a line end', async () => {
    assert.deepEqual(await linesOf(Buffer.from('a\r\n\nb'), 2), [
      { number: 1, text: 'a', problem: null },
      { number: 2, text: '', problem: null },
      { number: 3, text: 'b', problem: null },
    ]);
  });

  it('that are no UTF-8 or too long are told of, and the next is read', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(`${'x'.repeat(50)}\nå\n`)]);
    assert.deepEqual(await linesOf(bytes, 7, 20), [
      { number: 1, text: null, problem: 'not-utf8' },
      { number: 2, text: null, problem: 'too-long' },
      { number: 3, text: 'å', problem: null },
    ]);
  });
});
