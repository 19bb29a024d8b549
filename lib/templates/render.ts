import { Liquid } from 'liquidjs';
import type { Variable } from './define';
import { VARIABLES } from './define';

/** Interprets, never compiles: the extension's content security policy forbids code made at run time. */
const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true });

export type Values = Readonly<Partial<Record<Variable, string>>>;

/** `ready`: the whole text. `incomplete`: what is still missing, in the order of the text. Never a text with a gap. */
export type Rendered =
  | { kind: 'ready'; text: string }
  | { kind: 'incomplete'; missing: Variable[] };

/**
 * The variables a body uses, in order of first use.
 * @throws when the body is no Liquid, or uses a name that is no variable: a fault of the template.
 */
export function variablesOf(body: string): Variable[] {
  return engine.variablesSync(body).map((name) => {
    const variable = VARIABLES.find((known) => known === name);
    if (variable === undefined) throw new Error(`Unknown template variable "${name}"`);
    return variable;
  });
}

/** Fills a body. Values of nothing but white space count as missing. */
export function render(body: string, values: Values): Rendered {
  const missing = variablesOf(body).filter((name) => !values[name]?.trim());
  if (missing.length > 0) return { kind: 'incomplete', missing };
  return { kind: 'ready', text: engine.parseAndRenderSync(body, trimmed(values)) };
}

/** A piece of a preview: text, a filled variable, or a gap. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'value'; variable: Variable; text: string }
  | { kind: 'gap'; variable: Variable };

/** The body in pieces, so that a preview can show what was filled and what is missing. Only plain `{{ name }}`. */
export function preview(body: string, values: Values): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of body.matchAll(/\{\{-?\s*(\w+)\s*-?\}\}/g)) {
    const variable = VARIABLES.find((known) => known === match[1]);
    if (variable === undefined) continue;
    if (match.index > from) pieces.push({ kind: 'text', text: body.slice(from, match.index) });
    const text = values[variable]?.trim();
    pieces.push(text ? { kind: 'value', variable, text } : { kind: 'gap', variable });
    from = match.index + match[0].length;
  }
  if (from < body.length) pieces.push({ kind: 'text', text: body.slice(from) });
  return pieces;
}

function trimmed(values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]));
}
