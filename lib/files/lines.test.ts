import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './lines';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function textsOf(bytes: Uint8Array, size = 7): Promise<string[]> {
  const texts: string[] = [];
  for await (const line of readLines(inChunks(bytes, size))) texts.push(line.text);
  return texts;
}

function encode(text: string, encoding: 'utf8' | 'utf8-bom' | 'le' | 'be'): Uint8Array {
  if (encoding === 'utf8') return Buffer.from(text);
  if (encoding === 'utf8-bom') return Buffer.from(`\ufeff${text}`);
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'le' ? little : little.swap16();
}

describe('readLines', () => {
  it.each(['utf8', 'utf8-bom', 'le', 'be'] as const)(
    'gives the lines of %s text in chunks of any size',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 8 }),
          fc.integer({ min: 1, max: 9 }),
          async (texts, size) => {
            const clean = texts.map((text) => text.replace(/[\n\ufeff]/g, '上Ċ'));
            const whole = clean.join('\n');
            const expected = clean.length > 0 && clean.at(-1) === '' ? clean.slice(0, -1) : clean;
            expect(await textsOf(encode(whole, encoding), size)).toEqual(expected);
          },
        ),
      );
    },
  );

  it('marks a line that is no UTF-8 and goes on', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a\n'),
      Buffer.from([0xb1, 0xea, 0x0a]),
      Buffer.from('é\n'),
    ]);
    const lines = [];
    for await (const line of readLines(inChunks(bytes, 2))) lines.push(line);
    expect(lines.map((line) => line.broken)).toEqual([false, true, false]);
    expect(lines[2]?.text).toBe('é');
  });

  it('keeps a byte order mark inside the text', async () => {
    expect(await textsOf(Buffer.from('\ufeff\ufeffa\n\ufeffb'))).toEqual(['\ufeffa', '\ufeffb']);
  });

  it('closes the stream when the reader stops early', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('line\n');
      } finally {
        closed = true;
      }
    }
    for await (const line of readLines(source())) {
      expect(line.text).toBe('line');
      break;
    }
    expect(closed).toBe(true);
  });
});
