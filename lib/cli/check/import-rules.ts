import type { IForbiddenRuleType } from 'dependency-cruiser';

const PURE = '^lib/(text|gtin|listing|images|rules)/';
const PAGE_ENTRY = '^entrypoints/(seller-central|editor|page)';
/** Tests, and what helps only them. */
const TEST_FILE = '(\\.test\\.tsx?$|/testing[./]|^tests/)';

type From = IForbiddenRuleType['from'];
type To = Extract<IForbiddenRuleType, { to: unknown }>['to'];

/** One ban. `from` and `to` are regular expressions of paths, or conditions of dependency-cruiser. */
function ban(
  name: string,
  comment: string,
  from: string | From,
  to: string | To,
): IForbiddenRuleType {
  return {
    name,
    comment,
    severity: 'error',
    from: typeof from === 'string' ? { path: from, pathNot: TEST_FILE } : from,
    to: typeof to === 'string' ? { path: to } : to,
  };
}

/** Who may know whom: each ban carries the sentence that explains it, printed beside the import that breaks it. */
export const IMPORT_RULES: readonly IForbiddenRuleType[] = [
  ban(
    'no-cycles',
    'Modules that need each other are one module: move what both need into a third.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  ban(
    'text-knows-nobody',
    'lib/text is the floor of the house: everything stands on it, so it stands on nothing of ours.',
    '^lib/(text|gtin)/',
    {
      path: '^(lib|components|entrypoints)/',
      pathNot: '^lib/(text|gtin)/|^lib/listing/stores\\.ts$',
    },
  ),
  ban(
    'listing-knows-only-text',
    'lib/listing says what a listing is; whoever judges, shows or stores it knows it, not the other way round.',
    '^lib/listing/',
    { path: '^(lib|components|entrypoints)/', pathNot: '^lib/(text|gtin|listing)/' },
  ),
  ban(
    'images-know-only-listing',
    'lib/images says what is seen in a picture; whether that is allowed is for rules, which know it, not the other way round.',
    '^lib/images/',
    { path: '^(lib|components|entrypoints)/', pathNot: '^lib/(text|listing|images)/' },
  ),
  ban(
    'rules-know-only-text-and-listing',
    'A rule judges text. Pages, panels and stores come in as arguments, or the rule could not run on a file.',
    '^lib/rules/',
    { path: '^(lib|components|entrypoints)/', pathNot: '^lib/(text|gtin|listing|images|rules)/' },
  ),
  ban(
    'pure-needs-no-package',
    'Pure modules run in a page, a worker, Node and a test alike; a package with a world of its own would end that.',
    PURE,
    { path: 'node_modules', dependencyTypesNot: ['type-only'] },
  ),
  ban(
    'surfaces-do-not-judge',
    'A surface finds, reads and writes fields. Judging is for rules, drawing for the overlay.',
    '^lib/surfaces/',
    '^(lib/(rules|session|overlay|page|storage|checklists|templates)|components|entrypoints)/',
  ),
  ban(
    'session-does-not-draw',
    'The session tells its listeners what it found; who shows it, and how, is not its business.',
    '^lib/session/',
    '^(lib/(overlay|page|storage)|components|entrypoints)/',
  ),
  ban(
    'overlay-does-not-store',
    'The overlay lives in Amazon’s page; it gets findings from the session and gives wishes back.',
    '^lib/overlay/',
    '^(lib/(page|storage|files)|components|entrypoints)/',
  ),
  ban(
    'page-stays-light',
    'In a content script IndexedDB belongs to amazon.com, and React, Zod, Liquid, pinyin, time zones, checklists, plans, templates, the rules of images or the models of text detection would weigh on every page of Seller Central: ask the background, or the host of the image reader, by a message.',
    PAGE_ENTRY,
    {
      path: '^lib/(storage|zod|background|plans|checklists|templates|replies/(?!messages\\.ts)|numbers|appeals|search|image-reader|ocr|rules/registry-images)|node_modules/(dexie|react|react-dom|zod|liquidjs|pinyin-pro|temporal-polyfill|onnxruntime-web|webextension-polyfill)/',
      reachable: true,
    },
  ),
  ban(
    'dexie-only-in-storage',
    'Rows go in and out through lib/storage, which checks them; nobody else opens the database.',
    { path: '^(lib|entrypoints)/', pathNot: `^lib/storage/|${TEST_FILE}` },
    'node_modules/dexie/',
  ),
  ban(
    'no-react-in-lib',
    'lib holds what would be true without any screen; what is drawn with React belongs in components.',
    '^lib/',
    'node_modules/(react|react-dom|dexie-react-hooks)/',
  ),
  ban(
    'lib-knows-no-screen',
    'Components show what lib knows; lib must not depend on how it is shown.',
    '^lib/',
    '^components/',
  ),
  ban(
    'ui-knows-no-domain',
    'components/ui are plain controls without words of the trade, so that every panel can use them.',
    '^components/ui/',
    { path: '^(lib|components)/', pathNot: '^components/ui/' },
  ),
  ban(
    'nobody-knows-entrypoints',
    'Entrypoints only wire things together; what somebody else needs from one belongs in lib or components.',
    { path: '^(lib|components|tests)/' },
    '^entrypoints/',
  ),
  ban(
    'shipped-code-knows-no-tests',
    'Nothing that is shipped may lean on tests; only the commands serve the practice Seller Central.',
    { path: '^(lib|components|entrypoints)/', pathNot: `^lib/(cli|tour)/|${TEST_FILE}` },
    '^tests/|/testing[./]',
  ),
  ban(
    'shipped-code-knows-no-commands',
    'lib/cli and lib/tour run in Node on a developer’s machine and are not part of the extension.',
    { path: '^(lib|components|entrypoints)/', pathNot: `^lib/(cli|tour)/|${TEST_FILE}` },
    '^lib/(cli|tour)/',
  ),
  ban(
    'shipped-code-needs-no-node',
    'The browser has no Node: only commands and tests may use its modules.',
    { path: '^(lib|components|entrypoints)/', pathNot: `^lib/(cli|tour)/|${TEST_FILE}` },
    { dependencyTypes: ['core'] },
  ),
  ban(
    'shipped-code-ships-its-packages',
    'A package that shipped code imports belongs in "dependencies" (WXT itself is part of the build).',
    { path: '^(lib|components|entrypoints)/', pathNot: `^lib/(cli|tour)/|${TEST_FILE}` },
    {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: 'node_modules/(wxt|@wxt-dev|@types|vite)/',
    },
  ),
  ban(
    'every-import-resolves',
    'An import that leads nowhere breaks the build on another machine.',
    {},
    { couldNotResolve: true },
  ),
];
