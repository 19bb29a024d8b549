import { useMemo, useState } from 'react';
import type { PageFacts } from '@/lib/surfaces/define';
import type { Variable } from '@/lib/templates/define';
import { factFor } from '@/lib/templates/facts';
import type { Rendered, Values } from '@/lib/templates/render';
import { render, variablesOf } from '@/lib/templates/render';

/** One field of the message: what the page says, what she wrote, and what counts. */
export interface MessageField {
  variable: Variable;
  value: string;
  /** The page's value, where it has one. */
  offered: string | undefined;
  source: 'page' | 'own' | 'none';
}

/**
 * A body being filled, the same values in every language. What she writes counts before what the page says, but only for the order it was written
 * for: with another order in front, everything comes from there again.
 */
export function useMessage(
  body: string,
  facts: PageFacts,
): {
  fields: MessageField[];
  values: Values;
  rendered: Rendered;
  write(variable: Variable, value: string | undefined): void;
} {
  const order = factFor('order_id', facts) ?? '';
  const [written, setWritten] = useState<{ order: string; values: Values }>({ order, values: {} });
  const own = useMemo(() => (written.order === order ? written.values : {}), [written, order]);

  return useMemo(() => {
    const fields = variablesOf(body).map((variable) => fieldOf(variable, own, facts));
    const values = Object.fromEntries(fields.map(({ variable, value }) => [variable, value]));
    return {
      fields,
      values,
      rendered: render(body, values),
      write: (variable, value) => {
        const { [variable]: _before, ...others } = own;
        setWritten({
          order,
          values: value === undefined ? others : { ...others, [variable]: value },
        });
      },
    };
  }, [body, facts, own, order]);
}

function fieldOf(variable: Variable, own: Values, facts: PageFacts): MessageField {
  const offered = factFor(variable, facts);
  const mine = own[variable];
  if (mine !== undefined) return { variable, value: mine, offered, source: 'own' };
  return {
    variable,
    value: offered ?? '',
    offered,
    source: offered === undefined ? 'none' : 'page',
  };
}
