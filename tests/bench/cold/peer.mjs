/** Loads one peer in a fresh process, lints once and prints how many milliseconds both took. */
import { pathToFileURL } from 'node:url';

const [, , adapter, folder, text] = process.argv;
const begin = performance.now();
const { load } = await import(pathToFileURL(adapter).href);
const lint = await load(folder);
await lint(text);
process.stdout.write(String(performance.now() - begin));
