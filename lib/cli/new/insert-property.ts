import ts from 'typescript';

/**
 * `content` with `property` added at the end of an object literal, formatted as the project formats.
 *
 * @param variable name of the constant that holds the outermost object
 * @param keys names of the properties that lead to the object, outermost first
 * @throws when there is no such object: the file has another form than this tool knows
 */
export function insertProperty(
  content: string,
  variable: string,
  keys: readonly string[],
  property: string,
): string {
  const target = keys.reduce<ts.ObjectLiteralExpression | undefined>(
    (object, key) => object && objectOf(propertyNamed(object, key)?.initializer),
    outermost(content, variable),
  );
  if (!target) throw new Error(`there is no object at ${[variable, ...keys].join('.')}`);
  const indent = '  '.repeat(keys.length);
  const lines = property.replace(/^/gm, `${indent}  `);
  const last = target.properties.at(-1);
  const end = last ? last.getEnd() : target.getStart() + 1;
  const isClosedInline = !content.slice(end, target.getEnd()).includes('\n');
  const comma = last ? ',' : '';
  const tail = content.slice(end).replace(/^,/, '');
  return `${content.slice(0, end)}${comma}\n${lines},${isClosedInline ? `\n${indent}` : ''}${isClosedInline ? tail.trimStart() : tail}`;
}

function outermost(content: string, variable: string): ts.ObjectLiteralExpression | undefined {
  const file = ts.createSourceFile('file.ts', content, ts.ScriptTarget.Latest, true);
  let found: ts.ObjectLiteralExpression | undefined;
  ts.forEachChild(file, (node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { name, initializer } of node.declarationList.declarations) {
      if (name.getText() === variable) found = objectOf(initializer);
    }
  });
  return found;
}

function objectOf(node: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (!node) return undefined;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return objectOf(node.expression);
  return ts.isObjectLiteralExpression(node) ? node : undefined;
}

function propertyNamed(object: ts.ObjectLiteralExpression, key: string) {
  return object.properties
    .filter(ts.isPropertyAssignment)
    .find(({ name }) => (ts.isStringLiteral(name) || ts.isIdentifier(name)) && name.text === key);
}
