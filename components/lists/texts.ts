import { useApp } from '@/components/app/AppProvider';
import type { UnusableFile } from '@/lib/files/problem';
import { type Locale, text } from '@/lib/i18n';
import { LONGEST_NOTE, LONGEST_WORD, MOST_SPELLINGS } from '@/lib/lists/check-word';
import type { RowProblem } from '@/lib/lists/read-row';

/** What is wrong with a word, and what to do, in words. */
export function useProblemText(): (problem: RowProblem['text']) => string {
  const { t } = useApp();
  const data = { longest: LONGEST_WORD, most: MOST_SPELLINGS, note: LONGEST_NOTE };
  return (problem) => t(`lists.problems.${problem}`, data);
}

/** Why a file cannot be read, in words. */
export function fileProblemText(locale: Locale, { problem }: UnusableFile): string {
  const data = Object.entries(problem.data ?? {}).map(([name, value]): [string, string | number] =>
    typeof value === 'object' ? [name, text(locale, `cli.${value.text}`)] : [name, value],
  );
  return text(locale, `cli.${problem.text}`, Object.fromEntries(data));
}
