import { findingMessage } from '@/lib/i18n/finding-text';
import type { Locale } from '@/lib/i18n/page';
import type { Example, Rule, Severity } from '@/lib/rules/define';
import { createEngine, type Engine } from '@/lib/rules/engine/create-engine';
import { EXAMPLE_DAY, situationOf } from '@/lib/rules/situation';
import type { ChosenSeverities } from '@/lib/settings/settings';

/** A piece of an example: words that are marked, or the text between. */
export interface Piece {
  text: string;
  /** Set where it is marked. */
  severity?: Severity;
}

/** A worked example, ready to be shown. */
export interface ExampleView {
  pieces: readonly Piece[];
  /** What the rule says of it, each message once. */
  messages: readonly { code: string; severity: Severity; message: string }[];
  fixed: string | undefined;
}

const engines = new WeakMap<Rule, Engine>();

/**
 * What the rule finds in an example today, by the very engine that runs in the page: nothing is written
 * down twice, and a placeholder of a message is filled with what it stands for.
 */
export function viewOfExample(
  rule: Rule,
  example: Example,
  locale: Locale,
  severities: ChosenSeverities = {},
): ExampleView {
  const engine = engines.get(rule) ?? createEngine([rule]);
  engines.set(rule, engine);
  const { ref, text, listing, on, words = [] } = situationOf(rule, example);
  const { marketplace: store, productType } = listing;
  const compiled = engine.compile({ store, productType, on, words, severities });
  const { findings } = engine.checkField(compiled, ref, text, listing);
  const messages = findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: findingMessage(locale, finding),
  }));
  return {
    pieces: piecesOf(text, findings),
    messages: messages.filter(
      ({ message }, index) => messages.findIndex((each) => each.message === message) === index,
    ),
    fixed: example.fixed,
  };
}

/** The day an example asks for, where that matters to who reads it. */
export function dayOfExample({ on }: Example): string | undefined {
  return on === EXAMPLE_DAY ? undefined : on;
}

interface Marked {
  start: number;
  end: number;
  severity: Severity;
}

const WEIGHT: Record<Severity, number> = { error: 3, warning: 2, hint: 1 };

/** The text cut where marks begin and end; where marks lie on each other the gravest shows. */
export function piecesOf(text: string, marks: readonly Marked[]): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const [gravest] = marks
      .filter((mark) => mark.start <= start && mark.end >= end)
      .sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
    const piece: Piece = { text: text.slice(start, end) };
    return piece.text === '' ? [] : [gravest ? { ...piece, severity: gravest.severity } : piece];
  });
}
