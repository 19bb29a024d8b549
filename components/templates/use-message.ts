import { useMemo, useState } from 'react';
import type { PageFacts } from '@/lib/surfaces/define';
import type { DayForm } from '@/lib/templates/dates/show-day';
import type { Variable } from '@/lib/templates/define';
import { factFor } from '@/lib/templates/facts';
import type { Piece, Rendered, Values } from '@/lib/templates/render';
import { neededOf, preview, render, variablesOf } from '@/lib/templates/render';

/** One field of the message: what the page says, what she wrote, and what counts. */
export interface MessageField {
  variable: Variable;
  value: string;
  /** The page's value, where it has one. */
  offered: string | undefined;
  source: 'page' | 'own' | 'none';
  /** False where a condition leaves it out: it may stay empty. */
  isNeeded: boolean;
  /** True where its value is no day that could be counted from. */
  isUnread: boolean;
}

export interface Message {
  fields: readonly MessageField[];
  values: Values;
  pieces: readonly Piece[];
  rendered: Rendered;
  write(variable: Variable, value: string | undefined): void;
}

/**
 * A body being filled, the same values in every language. What she writes counts before what the page says, but only for the order it was written
 * for: with another order in front, everything comes from there again.
 * @param body one that `checkBody` finds nothing wrong with
 */
export function useMessage(body: string, facts: PageFacts, form: DayForm): Message {
  const order = factFor('order_id', facts) ?? '';
  const [written, setWritten] = useState<{ order: string; values: Values }>({ order, values: {} });
  const own = useMemo(() => (written.order === order ? written.values : {}), [written, order]);

  return useMemo(() => {
    const variables = variablesOf(body);
    const given = variables.map((variable) => [variable, givenFor(variable, own, facts)] as const);
    const values: Values = Object.fromEntries(given);
    const needed = neededOf(body, values, form);
    const rendered = render(body, values, form);
    const missing = rendered.kind === 'incomplete' ? rendered.missing : [];
    const fields = variables.map((variable): MessageField => {
      const offered = factFor(variable, facts);
      const value = values[variable] ?? '';
      return {
        variable,
        value,
        offered,
        source: own[variable] !== undefined ? 'own' : offered === undefined ? 'none' : 'page',
        isNeeded: needed.includes(variable),
        isUnread: value.trim() !== '' && missing.includes(variable),
      };
    });
    return {
      fields: fields.toSorted((a, b) => Number(b.isNeeded) - Number(a.isNeeded)),
      values,
      pieces: preview(body, values, form),
      rendered,
      write: (variable, value) => {
        const { [variable]: _before, ...others } = own;
        setWritten({
          order,
          values: value === undefined ? others : { ...others, [variable]: value },
        });
      },
    };
  }, [body, facts, own, order, form]);
}

function givenFor(variable: Variable, own: Values, facts: PageFacts): string {
  return own[variable] ?? factFor(variable, facts) ?? '';
}
