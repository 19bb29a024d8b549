import { pathToFileURL } from 'node:url';

/** write-good with all its checks. */
export async function load(folder) {
  const { default: writeGood } = await import(pathToFileURL(`${folder}/write-good.js`).href);
  return (text) => writeGood(text).length;
}
