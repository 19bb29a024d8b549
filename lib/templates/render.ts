import type { DayForm } from './dates/show-day';
import type { Variable } from './define';
import { type Compiled, compile, type Filled, fill } from './liquid';

export type Values = Readonly<Partial<Record<Variable, string>>>;

/** `ready`: the whole text. `incomplete`: what is still missing, in the order of the text. Never a text with a gap. */
export type Rendered =
  | { kind: 'ready'; text: string }
  | { kind: 'incomplete'; missing: Variable[] };

/** A piece of a preview: text, what was filled in, or a gap. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'value'; variable: Variable; text: string }
  | { kind: 'gap'; variable: Variable };

const USUAL_FORM: DayForm = { locale: 'en-US', today: '2000-01-01' };

/**
 * The variables a body names, in order of first use; those in conditions too.
 * @throws BodyProblem when the body is no Liquid, or uses a name that is no variable: a fault of the template.
 */
export function variablesOf(body: string): Variable[] {
  return [...read(body).variables];
}

/**
 * The variables that stand in the text with these values, in order of first use: what a condition leaves out is not
 * among them.
 */
export function neededOf(body: string, values: Values, form: DayForm = USUAL_FORM): Variable[] {
  const outputs = fill(read(body), values, form).filter((piece) => piece.kind === 'output');
  return [...new Set(outputs.flatMap(({ variables }) => variables))];
}

/** Fills a body. Values of nothing but white space count as missing. */
export function render(body: string, values: Values, form: DayForm = USUAL_FORM): Rendered {
  const pieces = preview(body, values, form);
  const missing = pieces.flatMap((piece) => (piece.kind === 'gap' ? piece.variable : []));
  if (missing.length > 0) return { kind: 'incomplete', missing: [...new Set(missing)] };
  const text = pieces.map((piece) => (piece.kind === 'gap' ? '' : piece.text)).join('');
  return { kind: 'ready', text };
}

/** The body in pieces, so that a preview can show what was filled and what is missing. */
export function preview(body: string, values: Values, form: DayForm = USUAL_FORM): Piece[] {
  const pieces = fill(read(body), values, form).flatMap((piece) => piecesOf(piece, values));
  return hasTags(body) ? tidied(pieces) : pieces;
}

function piecesOf(piece: Filled, values: Values): Piece[] {
  if (piece.kind === 'text') return piece.text === '' ? [] : [piece];
  const [first] = piece.variables;
  if (piece.text.trim() !== '' && first !== undefined)
    return [{ kind: 'value', variable: first, text: piece.text }];
  // A day that cannot be read leaves a gap although it has a value: it is asked for once more.
  const missing = piece.variables.filter((name) => !values[name]?.trim());
  return (missing.length > 0 ? missing : piece.variables).map((variable) => ({
    kind: 'gap',
    variable,
  }));
}

/** Bodies are read once: the same one is filled with every letter she types. */
const KEPT = 50;
const kept = new Map<string, Compiled>();

function read(body: string): Compiled {
  const known = kept.get(body) ?? compile(withoutTagLines(body));
  kept.delete(body);
  kept.set(body, known);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return known;
}

function hasTags(body: string): boolean {
  return body.includes('{%');
}

/** A condition on a line of its own leaves no empty line behind. */
function withoutTagLines(body: string): string {
  return hasTags(body) ? body.replace(/^[ \t]*(\{%[^%\n]*%\})[ \t]*\r?\n/gmu, '$1') : body;
}

/** Where a condition left something out, at most one empty line stays; what was filled in is not touched. */
function tidied(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text };
    else joined.push(piece);
  }
  const tidy = joined.map((piece) =>
    piece.kind === 'text' ? { ...piece, text: piece.text.replace(/\n{3,}/gu, '\n\n') } : piece,
  );
  return trimmedEnds(tidy);
}

/** No white space at the ends, which a condition that is false may have left. */
function trimmedEnds(pieces: readonly Piece[]): Piece[] {
  return pieces
    .map((piece, at) => {
      if (piece.kind !== 'text') return piece;
      const start = at === 0 ? piece.text.trimStart() : piece.text;
      return { ...piece, text: at === pieces.length - 1 ? start.trimEnd() : start };
    })
    .filter((piece) => piece.kind !== 'text' || piece.text !== '');
}
