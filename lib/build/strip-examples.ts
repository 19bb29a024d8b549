import type { Plugin } from 'vite';
import { argumentOf, isNamed, type Node, nameOf, propertiesOf } from './syntax';

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
          const rule = argumentOf(this.parse(code) as unknown as Node, 'defineRule');
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
          const rule = argumentOf(this.parse(code) as unknown as Node, 'defineRule');
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
