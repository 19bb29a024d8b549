import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
}

/** What `<rule>.ts?examples` keeps of a rule. */
const KEPT: readonly unknown[] = ['id', 'examples'];

/**
 * Leaves the worked examples of the rules out of what ships: they are tests and documentation, and would be a
 * tenth of the code that runs in Amazon's page. Where the catalogue shows them it imports `<rule>.ts?examples`,
 * which is the same file the other way round: a rule with its id and examples and nothing else.
 */
export function stripExamples(): Plugin[] {
  return [
    {
      name: 'clerkside:strip-examples',
      enforce: 'post',
      transform: {
        filter: { id: /\/lib\/rules\/[\w-]+\/[\w-]+\.ts$/ },
        handler(code) {
          const rule = ruleIn(this.parse(code) as unknown as Node);
          const examples = rule && propertiesOf(rule).find(isNamed('examples'));
          return examples && { code: replaced(code, examples, 'examples: []'), map: null };
        },
      },
    },
    {
      name: 'clerkside:only-examples',
      enforce: 'post',
      transform: {
        filter: { id: /\/lib\/rules\/[\w-]+\/[\w-]+\.ts\?examples$/ },
        handler(code) {
          const rule = ruleIn(this.parse(code) as unknown as Node);
          if (!rule) return undefined;
          const kept = propertiesOf(rule)
            .filter((property) => KEPT.includes(nameOf(property, 'key')))
            .map(({ start, end }) => code.slice(start, end));
          // What only the other properties need is then used by nobody and falls away.
          return {
            code: replaced(code, rule, `{ ${kept.join(', ')} }`),
            map: null,
            moduleSideEffects: false,
          };
        },
      },
    },
  ];
}

function replaced(code: string, { start, end }: Node, by: string): string {
  return `${code.slice(0, start)}${by}${code.slice(end)}`;
}

/** The object in `defineRule({...})`. */
function ruleIn(program: Node): Node | undefined {
  const call = find(program, (node) => isCallOf(node, 'defineRule'));
  return call && find(call, ({ type }) => type === 'ObjectExpression');
}

function propertiesOf(object: Node): readonly Node[] {
  const properties: unknown = Object.entries(object).find(([name]) => name === 'properties')?.[1];
  return Array.isArray(properties) ? properties.filter(isNode) : [];
}

function isNamed(name: string): (property: Node) => boolean {
  return (property) => nameOf(property, 'key') === name;
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
