import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse, placeOf, problems, shippedFiles, walk } from './support/tree';

const CURE = 'Texts that a user sees belong in lib/i18n, in every language:';

/** Attributes and properties whose value is read out or shown. */
const SHOWN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'ariaLabel',
  'innerText',
  'label',
  'placeholder',
  'textContent',
  'title',
]);

/** Words: two letters in a row, in any script. Signs such as `✕` and `·` are not. */
const isWords = (text: string) => /\p{L}{2}/u.test(text);

const literal = (node: ts.Node | undefined): string | undefined => {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isJsxExpression(node)) return literal(node.expression);
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' ');
  }
  return undefined;
};

/** The words a node would show by itself, or undefined. */
function shownWords(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text.trim();
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return literal(node);
  if (ts.isJsxAttribute(node) && SHOWN.has(node.name.getText())) return literal(node.initializer);
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    SHOWN.has(node.left.name.text)
  ) {
    return literal(node.right);
  }
  if (ts.isCallExpression(node) && node.expression.getText().endsWith('.setAttribute')) {
    const [name, value] = node.arguments;
    return SHOWN.has(literal(name) ?? '') ? literal(value) : undefined;
  }
  if (ts.isPropertyAssignment(node) && SHOWN.has(node.name.getText().replaceAll("'", ''))) {
    return literal(node.initializer);
  }
  return undefined;
}

function ownWords(path: string, content?: string): string[] {
  const found: string[] = [];
  walk(parse(path, content), (node) => {
    const words = shownWords(node);
    if (words !== undefined && isWords(words)) found.push(`${placeOf(node)}  "${words}"`);
    return true;
  });
  return found;
}

/** Data, rules with their examples, templates: words in many languages are their very content. */
const DATA =
  /^lib\/(i18n|templates\/built-in\/|rules\/[\w-]+\/|surfaces\/(selectors|store-labels|data)|listing\/(product|family)-)|\/data\//;

function chineseOutside(path: string): string[] {
  const found: string[] = [];
  walk(parse(path), (node) => {
    const isText =
      ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateExpression(node);
    if (isText && /\p{Script=Han}{2}/u.test(node.getText())) {
      found.push(`${placeOf(node)}  ${node.getText().slice(0, 60)}`);
    }
    return true;
  });
  return found;
}

describe('texts that a user sees', () => {
  it('the check sees them where they stand', () => {
    const sample = [
      '<p title="Close it">Hello there</p>',
      '<b>{"Page one"}</b>',
      'a.textContent = "Fixed now"',
      'a.setAttribute("aria-label", "Next one")',
      'h("b", { placeholder: "Name here" })',
    ];
    for (const code of sample)
      expect(ownWords('sample.tsx', `x = () => { ${code} }`), code).not.toEqual([]);
    expect(ownWords('sample.tsx', '<p className="big" title={t("a.b")}>✕ {name} ·</p>')).toEqual(
      [],
    );
  });

  it('stand in lib/i18n, not in components, entrypoints and overlay', () => {
    const drawing = shippedFiles().filter((path) =>
      /^(components|entrypoints|lib\/overlay)\//.test(path),
    );
    expect(
      problems(
        CURE,
        drawing.flatMap((path) => ownWords(path)),
      ),
    ).toBe('');
  });

  it('in Chinese stand in lib/i18n and in data only', () => {
    const code = shippedFiles().filter((path) => !DATA.test(path));
    expect(problems(CURE, code.flatMap(chineseOutside))).toBe('');
  });
});
