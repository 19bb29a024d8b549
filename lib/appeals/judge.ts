import { checkAppeal } from '@/lib/rules/check-appeal';
import type { Finding } from '@/lib/rules/define';

type Options = Parameters<typeof checkAppeal>[1];

/** What the rules say of the whole text. The rule of coverage knows one ASIN at a time: it is asked for each. */
export function judgeAppeal(text: string, asins: readonly string[], options: Options): Finding[] {
  const [first, ...others] = asins;
  const { findings } = checkAppeal({ appeal: text, ...(first && { asin: first }) }, options);
  const uncovered = others.flatMap((asin) =>
    checkAppeal({ appeal: text, asin }, options).findings.filter(
      ({ message }) => message === 'POA-ALL.asin',
    ),
  );
  return [...findings, ...uncovered];
}
