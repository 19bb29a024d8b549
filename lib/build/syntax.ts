/** A node of the syntax tree that the bundler's parser gives. */
export interface Node {
  type: string;
  start: number;
  end: number;
}

/** The object in the first call `name({...})`. */
export function argumentOf(program: Node, name: string): Node | undefined {
  const call = find(program, (node) => isCallOf(node, name));
  return call && find(call, ({ type }) => type === 'ObjectExpression');
}

/** The properties of an object expression. */
export function propertiesOf(object: Node): readonly Node[] {
  const properties: unknown = Object.entries(object).find(([name]) => name === 'properties')?.[1];
  return Array.isArray(properties) ? properties.filter(isNode) : [];
}

/** Whether a property has that name. */
export function isNamed(name: string): (property: Node) => boolean {
  return (property) => nameOf(property, 'key') === name;
}

function isCallOf(node: Node, name: string): boolean {
  return node.type === 'CallExpression' && nameOf(node, 'callee') === name;
}

/** The name, or the literal, at `key` of a node; undefined when there is neither. */
export function nameOf(node: Node, key: string): unknown {
  const named: unknown = child(node, key);
  if (typeof named !== 'object' || named === null) return undefined;
  if ('name' in named) return named.name;
  return 'value' in named ? named.value : undefined;
}

/** The node at `key`, when it is one. */
export function child(node: Node, key: string): Node | undefined {
  const value: unknown = Object.entries(node).find(([name]) => name === key)?.[1];
  return isNode(value) ? value : undefined;
}

function find(node: Node, fits: (node: Node) => boolean): Node | undefined {
  if (fits(node)) return node;
  for (const value of Object.values(node).flat()) {
    const found = isNode(value) ? find(value, fits) : undefined;
    if (found) return found;
  }
  return undefined;
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    'start' in value &&
    'end' in value
  );
}
