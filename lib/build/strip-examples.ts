import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
}

/**
 * Leaves the worked examples of the rules out of what ships: they are tests and documentation, and would be a
 * tenth of the code that runs in Amazon's page.
 */
export function stripExamples(): Plugin {
  return {
    name: 'clerkside:strip-examples',
    enforce: 'post',
    transform: {
      filter: { id: /\/lib\/rules\/[\w-]+\/[\w-]+\.ts$/ },
      handler(code) {
        const span = examplesOf(this.parse(code) as unknown as Node);
        return span && { code: `${code.slice(0, span.start)}[]${code.slice(span.end)}`, map: null };
      },
    },
  };
}

/** Where the value of `examples` stands in `defineRule({...})`. */
function examplesOf(program: Node): Node | undefined {
  const rule = find(program, (node) => isCallOf(node, 'defineRule'));
  const examples =
    rule && find(rule, (node) => node.type === 'Property' && nameOf(node, 'key') === 'examples');
  return examples ? child(examples, 'value') : undefined;
}

function isCallOf(node: Node, name: string): boolean {
  return node.type === 'CallExpression' && nameOf(node, 'callee') === name;
}

function nameOf(node: Node, key: string): unknown {
  const named: unknown = child(node, key);
  return typeof named === 'object' && named !== null && 'name' in named ? named.name : undefined;
}

function child(node: Node, key: string): Node | undefined {
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
