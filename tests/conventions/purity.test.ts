import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, parse, placeOf, problems, shippedFiles, walk } from './support/tree';

const CURE =
  'Pure modules run in a page, a worker, Node and a test alike and give the same answer each time. ' +
  'What they need comes in as an argument:';

const PURE = ['lib/text', 'lib/gtin', 'lib/listing', 'lib/images', 'lib/rules'];

/** Globals with a world behind them. */
const WORLDLY = new Set(
  (
    'window document navigator location history screen localStorage sessionStorage indexedDB caches fetch ' +
    'XMLHttpRequest WebSocket setTimeout setInterval requestAnimationFrame queueMicrotask performance crypto ' +
    'browser chrome process globalThis self console'
  ).split(' '),
);

/** Members that make a pure object impure. */
const IMPURE = new Set(['Date.now', 'Math.random']);

const NETWORK_CURE = 'Nothing leaves the browser: no shipped code may open a connection:';
/** The files that may, and what for. */
const NETWORK_EXCEPTIONS: Readonly<Record<string, string>> = {
  'lib/image-host/fetch-picture.ts':
    'pictures that stand on the listing are fetched from Amazon’s picture server, to be measured at full size',
  'lib/ocr/browser.ts':
    'reads the extension’s own models, as the policy of its pages says: connect-src self',
};
const NETWORK =
  /^(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)$/;

const COMPILE_CURE =
  'Nothing compiles code at run time (the store and the page’s policy forbid it):';

/** True when an identifier is used as a value of its own, not as a name of a member, a type or a declaration. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return false;
  const isName = 'name' in parent && parent.name === node;
  if (isName || ts.isImportSpecifier(parent) || ts.isBindingElement(parent)) return false;
  return !ts.isPropertySignature(parent) && !ts.isLabeledStatement(parent);
}

/** Names that the file declares itself, which then are not the globals of that name. */
function declared(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(file, (node) => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isBindingElement(node);
    if (isDeclaration && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    return true;
  });
  return names;
}

function find(path: string, isBad: (node: ts.Node, own: Set<string>) => boolean, content?: string) {
  const file = parse(path, content);
  const own = declared(file);
  const found: string[] = [];
  walk(file, (node) => {
    if (isBad(node, own)) found.push(`${placeOf(node)}  ${node.getText().slice(0, 60)}`);
    return true;
  });
  return found;
}

const isImpure = (node: ts.Node, own: Set<string>): boolean => {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isNewExpression(node))
    return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (ts.isPropertyAccessExpression(node)) return IMPURE.has(node.getText());
  return ts.isIdentifier(node) && WORLDLY.has(node.text) && isFree(node) && !own.has(node.text);
};

const isNetwork = (node: ts.Node, own: Set<string>): boolean =>
  ts.isIdentifier(node) &&
  NETWORK.test(node.text) &&
  !own.has(node.text) &&
  (isFree(node) || node.text === 'sendBeacon');

const isCompiling = (node: ts.Node, own: Set<string>): boolean => {
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  const name = isCall ? node.expression.getText() : '';
  return (name === 'Function' || name === 'eval') && !own.has(name);
};

describe('the checks see what they look for', () => {
  it.each(['document.title', 'Date.now()', 'new Date()', 'Math.random()', 'f(window)', 'await x'])(
    'impure: %s',
    (code) => {
      expect(find('sample.ts', isImpure, `async () => { ${code} }`)).not.toEqual([]);
    },
  );

  it.each([
    'x.document',
    'new Date(day)',
    'const window = 3; f(window)',
    'type A = { self: string }',
  ])('pure: %s', (code) => {
    expect(find('sample.ts', isImpure, code)).toEqual([]);
  });

  it('network and compiling', () => {
    expect(find('sample.ts', isNetwork, 'fetch("x"); navigator.sendBeacon("y")')).toHaveLength(2);
    expect(find('sample.ts', isCompiling, 'new Function("a"); eval("b")')).toHaveLength(2);
  });
});

describe('the tree', () => {
  it('pure modules touch no page, no browser, no clock, no chance', () => {
    const existing = new Set(filesIn(['lib']).map((path) => path.split('/').slice(0, 2).join('/')));
    const pure = filesIn(PURE.filter((folder) => existing.has(folder))).filter(
      (path) => !/\.test\.ts$/.test(path),
    );
    expect(
      problems(
        CURE,
        pure.flatMap((path) => find(path, isImpure)),
      ),
    ).toBe('');
  });

  it('shipped code opens no connection', () => {
    const others = shippedFiles().filter((path) => !Object.hasOwn(NETWORK_EXCEPTIONS, path));
    expect(
      problems(
        NETWORK_CURE,
        others.flatMap((path) => find(path, isNetwork)),
      ),
    ).toBe('');
  });

  it('what may open a connection does, and once', () => {
    for (const path of Object.keys(NETWORK_EXCEPTIONS))
      expect(find(path, isNetwork), path).toHaveLength(1);
  });

  it('shipped code compiles no code', () => {
    expect(
      problems(
        COMPILE_CURE,
        shippedFiles().flatMap((path) => find(path, isCompiling)),
      ),
    ).toBe('');
  });
});
