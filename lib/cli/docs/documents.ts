import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '@/lib/catalogue/entries';
import { ROOT } from '../root';
import { READINGS_FILE, readingsPage } from './readings';
import { README, withImportRules } from './readme';
import { RULES_PAGE, rulesPage } from './rules-page';

/** What is generated, by path: the content it should have, from the content it has. */
const DOCUMENTS: Readonly<Record<string, (now: string) => string>> = {
  [RULES_PAGE]: () => rulesPage(catalogueOf()),
  [README]: withImportRules,
  [READINGS_FILE]: readingsPage,
};

function contentOf(path: string): string {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
}

/** Writes what is generated. @returns the paths written, relative to the root. */
export function writeDocs(): string[] {
  for (const [path, make] of Object.entries(DOCUMENTS)) {
    writeFileSync(join(ROOT, path), make(contentOf(path)));
  }
  return Object.keys(DOCUMENTS);
}

/** Documents that do not show things as they are, one line each. */
export function staleDocs(): string[] {
  return Object.entries(DOCUMENTS)
    .filter(([path, make]) => make(contentOf(path)) !== contentOf(path))
    .map(([path]) => `${path} does not show things as they are.`);
}
