import { writeDocs } from './docs/documents';

/** `npm run docs`: writes the documents that are made from the code. `npm run check` sees when they are stale. */
export function main(): number {
  for (const path of writeDocs()) console.log(`wrote ${path}`);
  return 0;
}
