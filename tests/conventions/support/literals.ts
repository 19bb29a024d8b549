import ts from 'typescript';
import { filesIn, parse, walk } from './tree';

/** What the code says in words: whole strings, names of properties, and templates as patterns. */
export interface Literals {
  words: ReadonlySet<string>;
  templates: readonly RegExp[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Reads all literals of the code that may ask for a text (everything but the texts themselves). */
export function literalsOfCode(): Literals {
  const words = new Set<string>();
  const templates: RegExp[] = [];
  const asking = filesIn(['entrypoints', 'components', 'lib', 'tests/e2e']).filter(
    (path) => !/^lib\/i18n\/(en|zh-CN)\//.test(path) && !/\.test\.tsx?$/.test(path),
  );
  for (const path of asking) {
    walk(parse(path), (node) => {
      if (ts.isStringLiteralLike(node)) words.add(node.text);
      else if (ts.isPropertyName(node) && ts.isIdentifier(node)) words.add(node.text);
      else if (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent)) words.add(node.text);
      else if (ts.isTemplateExpression(node)) templates.push(patternOf([node]));
      else if (ts.isArrayLiteralExpression(node)) templates.push(patternOf(node.elements, '\\.'));
      return true;
    });
  }
  return { words, templates };
}

/** `overlay.fields.${field}`, or `['overlay', 'fields', field]`, as the pattern `^overlay\.fields\.(.+)$`. */
function patternOf(parts: readonly ts.Expression[], separator = ''): RegExp {
  const patterns = parts.map((part) => {
    if (ts.isStringLiteralLike(part)) return escaped(part.text);
    if (!ts.isTemplateExpression(part)) return '(.+)';
    const texts = [part.head.text, ...part.templateSpans.map((span) => span.literal.text)];
    return texts.map(escaped).join('(.+)');
  });
  return new RegExp(`^${patterns.join(separator)}$`);
}

/** Patterns so open that they would fit every path say nothing. */
const isTelling = (pattern: RegExp) => /[a-z]{3}/i.test(pattern.source);

/** True when the code names `path` in full, or by a template whose open parts the code names as well. */
export function isAskedFor(path: string, { words, templates }: Literals, depth = 2): boolean {
  if (words.has(path)) return true;
  if (depth === 0) return false;
  return templates.filter(isTelling).some((template) => {
    const parts = template.exec(path)?.slice(1);
    return parts?.every((part) => isAskedFor(part, { words, templates }, depth - 1)) ?? false;
  });
}
