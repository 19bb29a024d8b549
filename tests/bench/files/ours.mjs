/** Reads a listing file with our reader, or checks it with the whole command (`check`); nobody reads the answer. */
import { createReadStream } from 'node:fs';
import { devNull } from 'node:os';
import { pathToFileURL } from 'node:url';
import { measured } from './figures.mjs';

const [, , folder, what, file] = process.argv;
const load = (name) => import(pathToFileURL(`${folder}/${name}.mjs`).href);

if (what === 'check') {
  const { main } = await load('check-listings');
  await measured(() => main([file, '--format', 'jsonl', '--out', devNull, '--on', '2026-11-21']));
} else {
  const { readListings } = await load('read-listings');
  await measured(async () => {
    let rows = 0;
    for await (const _ of readListings(createReadStream(file))) rows += 1;
    return rows;
  });
}
