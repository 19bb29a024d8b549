import { useCallback } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { BodyProblem } from '@/lib/templates/liquid';

/** What is wrong with the text of a message, where, and what to do, in words. */
export function useBodyProblem(): (problem: BodyProblem) => string {
  const { t } = useApp();
  return useCallback(
    ({ kind, line, words }) => {
      const problem = t(`ownTemplates.bodyProblems.${kind}`, { words });
      return t('ownTemplates.bodyProblems.line', { line, problem });
    },
    [t],
  );
}
