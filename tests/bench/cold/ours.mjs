/** Loads our engine in a fresh process, checks one title and prints how many milliseconds both took. */
import { pathToFileURL } from 'node:url';

const [, , bundle, title] = process.argv;
const begin = performance.now();
const { checkListing } = await import(pathToFileURL(bundle).href);
checkListing({ marketplace: 'US', title }, { on: '2026-11-21' });
process.stdout.write(String(performance.now() - begin));
