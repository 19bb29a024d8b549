import {
  Context,
  type Emitter,
  Liquid,
  LiquidError,
  type Template as Node,
  Output,
  toValueSync,
} from 'liquidjs';
import { type DayForm, dateForBuyer, plusDays } from './dates/show-day';
import { LONGEST_BODY, VARIABLES, type Variable } from './define';

/** What may stand between `{%` and `%}`: nothing that repeats, loads or remembers. */
const TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'case', 'comment']);
const FILTERS: ReadonlySet<string> = new Set(['default', 'upcase', 'downcase', 'capitalize']);
/** A second, and room for a few copies of the longest body: far more than any reply needs. */
const LIMITS = { parseLimit: LONGEST_BODY, renderLimit: 1_000, memoryLimit: 1_000_000 };

/** Interprets, never compiles: the extension's content security policy forbids code made at run time. */
const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  ...LIMITS,
});
for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) delete engine.tags[name];
for (const name of Object.keys(engine.filters))
  if (!FILTERS.has(name)) engine.unregisterFilter(name);

/** The form of days while a body is being filled; filling is one synchronous step. */
let form: DayForm = { locale: 'en-US', today: '2000-01-01' };
engine.registerFilter('date_for_buyer', (value: unknown) => dateForBuyer(textOf(value), form));
engine.registerFilter('plus_days', (value: unknown, days: unknown) =>
  plusDays(textOf(value), Number(days), form),
);

/** A piece of a filled body: its own text, or what stands where it names variables. */
export type Filled =
  | { kind: 'text'; text: string }
  /** `text` is blank when what it needs is missing. */
  | { kind: 'output'; variables: readonly Variable[]; text: string };

/** A body once read. */
export interface Compiled {
  nodes: Node[];
  /** All variables that it names, in order of first use, whether or not a condition leaves them out. */
  variables: readonly Variable[];
}

/** Key of `ownTemplates.bodyProblems` in the texts. */
export const BODY_PROBLEMS = [
  'unclosedValue',
  'unclosedTag',
  'unclosedCondition',
  'unknownTag',
  'unknownFilter',
  'unknownVariable',
  'noVariable',
  'tooLong',
  'syntax',
] as const;
type ProblemKind = (typeof BODY_PROBLEMS)[number];

/** A body that is no template: what is wrong, where, and the words it is about. */
export class BodyProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** From 1. */
    readonly line: number,
    readonly words: string,
  ) {
    super(`Line ${line}: ${kind} ${words}`);
    this.name = 'BodyProblem';
  }
}

/**
 * Reads a body.
 * @throws BodyProblem when it is no Liquid, or uses names that are none of `VARIABLES`.
 */
export function compile(body: string): Compiled {
  if (body.length > LONGEST_BODY) throw new BodyProblem('tooLong', 1, '');
  const nodes = parsed(body);
  const variables = variablesIn(nodes);
  for (const node of everyNode(nodes)) if (node instanceof Output) hear(node);
  return { nodes, variables };
}

/**
 * Fills a body. Variables without a value are false in conditions and blank elsewhere.
 * @throws BodyProblem when it takes too long.
 */
export function fill(
  { nodes }: Compiled,
  values: Readonly<Partial<Record<Variable, string>>>,
  days: DayForm,
): Filled[] {
  const scope = Object.fromEntries(
    VARIABLES.map((name) => [name, values[name]?.trim() || null] as const),
  );
  const filled: Filled[] = [];
  form = days;
  try {
    const context = new Context(scope, engine.options, { sync: true });
    toValueSync(engine.renderer.renderTemplates(nodes, context, new Collector(filled)));
  } catch (error) {
    throw problemOf(error);
  }
  return filled;
}

/** Takes what nodes write, in order. */
class Collector implements Emitter {
  readonly buffer = '';
  constructor(readonly filled: Filled[]) {}
  write(text: unknown): void {
    this.filled.push({ kind: 'text', text: textOf(text) });
  }
}

/** Makes the node say which variables its text is made of. */
function hear(node: Output): void {
  const variables = variablesIn([node]);
  if (variables.length === 0)
    throw new BodyProblem('noVariable', lineOf(node), node.token.getText());
  const render = node.render.bind(node);
  node.render = function* (context: Context, emitter: Emitter): Generator<unknown, void> {
    const own = new Collector([]);
    yield render(context, own);
    const text = own.filled.map((piece) => piece.text).join('');
    if (emitter instanceof Collector) emitter.filled.push({ kind: 'output', variables, text });
  };
}

function* everyNode(nodes: Iterable<Node>): Generator<Node> {
  for (const node of nodes) {
    yield node;
    if (node.children) yield* everyNode(toValueSync(node.children(false, true)) as Node[]);
  }
}

function variablesIn(nodes: Node[]): Variable[] {
  const found = Object.values(engine.analyzeSync(nodes, { partials: false }).variables).flat();
  return [...new Set(found.map((one) => one.toString()))].map((name) => {
    const variable = VARIABLES.find((known) => known === name);
    if (variable !== undefined) return variable;
    const place = found.find((one) => one.toString() === name)?.location;
    throw new BodyProblem('unknownVariable', place?.row ?? 1, name);
  });
}

function parsed(body: string): Node[] {
  try {
    return engine.parse(body);
  } catch (error) {
    throw problemOf(error);
  }
}

/** How LiquidJS says what is wrong; what stands in the first group is what it is about. */
const SAID: readonly (readonly [ProblemKind, RegExp])[] = [
  ['unclosedValue', /^output "([^"]{0,80})/],
  ['unclosedTag', /^tag "(\{%[^"]{0,80})" not closed/],
  ['unclosedCondition', /^tag (\{%.{0,80}%\}) not closed/],
  ['unknownTag', /^tag "(.{0,40})" not found/],
  ['unknownFilter', /^undefined filter: (\S{0,40}?)(?:,|$)/],
];

function problemOf(error: unknown): BodyProblem {
  const said = error instanceof Error ? error.message : String(error);
  if (!LiquidError.is(error)) return new BodyProblem('tooLong', 1, '');
  const line = Number(/, line:(\d+)/.exec(said)?.[1] ?? 1);
  for (const [kind, pattern] of SAID) {
    const found = pattern.exec(said);
    if (found) return new BodyProblem(kind, line, found[1] ?? '');
  }
  return new BodyProblem('syntax', line, error.token.getText?.() ?? '');
}

function lineOf(node: Node): number {
  return node.token.getPosition()[0] ?? 1;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String(value ?? '');
}
