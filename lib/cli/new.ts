import { KINDS } from './new/kinds';
import { ROOT } from './root';

const USAGE = `npm run new ${Object.keys(KINDS).join('|')} <id>    (kebab-case; the id becomes the file name)`;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** `npm run new rule title-foo`: makes the files of a new thing, all of which pass `npm run check` as they are. */
export function main([kind = '', id = '']: readonly string[]): number {
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : undefined;
  if (!make || !ID.test(id)) {
    console.error(make ? `new: "${id}" is no id of at least two words, like "title-foo"` : USAGE);
    return 2;
  }
  try {
    const { paths, next } = make(ROOT, id);
    for (const path of paths) console.log(`wrote ${path}`);
    console.log(next);
    return 0;
  } catch (error) {
    console.error(`new: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}
