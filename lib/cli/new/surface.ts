import { Draft, type Made } from './draft';

const ADDRESS = 'lib/surfaces/address.ts';

/** A surface without fields yet, its place among the addresses, its names, and two recorded pages. */
export function makeSurface(root: string, id: string): Made {
  const draft = new Draft(root);
  const path = `lib/surfaces/pages/${id}.ts`;
  const fixtures = `tests/fixtures/pages/${id}`;
  const words = id.replaceAll('-', ' ');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  draft.create(path, source(id));
  draft.insert(ADDRESS, 'FAMILIES', [], `'${id}': [{ path: /^\\/${id}(\\/|$)/ }]`);
  draft.insert(ADDRESS, 'MARKS', [], `'${id}': '[data-${id}]'`);
  draft.insert('lib/i18n/en/surfaces.ts', 'surfaces', ['names'], `'${id}': '${name}'`);
  draft.insert('lib/i18n/zh-CN/surfaces.ts', 'surfaces', ['names'], `'${id}': '新页面'`);
  draft.create(`${fixtures}/basic.html`, page(`data-${id}`, name));
  draft.create(`${fixtures}/unknown.html`, page('data-changed', name));
  draft.create(`${fixtures}/expected.json`, `${JSON.stringify(expected(id), null, 1)}\n`);
  return {
    paths: draft.write(),
    next:
      `Now: put the outline of the real page into ${fixtures}/, its address and marks into ${ADDRESS}, ` +
      `say in expected.json what is to be found, and find it in ${path}.`,
  };
}

const source = (id: string) => `import { surfaceIdFor } from '../address';
import { defineSurface, type PageReader } from '../define';

const ID = '${id}';
const MARKS = '[data-${id}]';

/** What kind of page this is, and what is read from it. */
export default defineSurface({
  id: ID,
  matches: (url) => surfaceIdFor(url) === ID,
  present: hasMarks,
  locate: (page) => ({ fields: [], missing: [], recognised: hasMarks(page) }),
});

function hasMarks(page: PageReader): boolean {
  return page.queryAll(MARKS).some((mark) => page.visible(mark));
}
`;

const page = (mark: string, name: string) => `<!doctype html>
<html lang="en">
<body>
  <main ${mark}>
    <h1>${name}</h1>
  </main>
</body>
</html>
`;

const expected = (id: string) => {
  const url = `https://sellercentral.amazon.com/${id}`;
  const nothing = { missing: [], fields: {}, identity: {} };
  return {
    basic: { url, recognised: true, ...nothing },
    unknown: { url, recognised: false, ...nothing },
  };
};
