import { pathToFileURL } from 'node:url';

/** alex on plain text. */
export async function load(folder) {
  const { text: lint } = await import(pathToFileURL(`${folder}/index.js`).href);
  return (text) => lint(text).messages.length;
}
