import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import frozen from './frozen.json';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((name) => /^v\d{3}\.ts$/.test(name));

/** Line endings differ between checkouts; the schema does not. */
const hashOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(new URL(name, here), 'utf8').replaceAll('\r\n', '\n'))
    .digest('hex');

describe('released schema versions', () => {
  it('are as they were released: change the schema by a new file, not in an old one', () => {
    expect(Object.fromEntries(files.map((name) => [name, hashOf(name)]))).toEqual(frozen);
  });

  it('are numbered by their file name, without a gap', () => {
    expect(files).toEqual(files.map((_, index) => `v${String(index + 1).padStart(3, '0')}.ts`));
  });
});
