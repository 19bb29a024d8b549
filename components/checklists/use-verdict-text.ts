import { useApp } from '@/components/app/AppProvider';
import type { Verdict } from '@/lib/checklists/replay';

/** Says in words whether a run is as it was written. */
export function useVerdictText(): (verdict: Verdict) => string {
  const { t } = useApp();
  return (verdict) =>
    verdict.kind === 'entry'
      ? t('checklists.verdicts.entry', { n: verdict.entry })
      : t(`checklists.verdicts.${verdict.kind}`);
}
