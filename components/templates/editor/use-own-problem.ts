import { useCallback } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { OWN_LIMITS, type OwnProblem } from '@/lib/templates/check-own';
import { TOPICS } from '@/lib/templates/define';
import type { RowProblem } from '@/lib/templates/sheet/read';
import { useBodyProblem } from '../use-body-problem';

type Told = Pick<OwnProblem | RowProblem, 'text' | 'body'>;

/** What is wrong with a template or a row, and what to do, in words. */
export function useOwnProblem(): (problem: Told) => string {
  const { t } = useApp();
  const bodyProblem = useBodyProblem();
  return useCallback(
    ({ text, body }) => {
      const topics = TOPICS.map((topic) => t(`templates.topics.${topic}`)).join(' · ');
      const problem = body ? bodyProblem(body) : '';
      return t(`ownTemplates.problems.${text}`, { ...OWN_LIMITS, topics, problem });
    },
    [t, bodyProblem],
  );
}
