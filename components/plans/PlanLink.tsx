import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { usePlanTexts } from './texts';
import { usePlans } from './use-plans';

/** Under a checklist: when it starts by itself, or the way to have it do so. */
export function PlanLink({ checklist }: { checklist: string }) {
  const { t, services } = useApp();
  const texts = usePlanTexts();
  const { plans } = usePlans();
  if (plans === undefined) return null;
  const [plan] = plans.filter((one) => one.checklist === checklist && one.pausedAt === undefined);
  return (
    <Button
      className="-ms-2 mt-1 max-w-full text-start"
      data-plan-link
      icon="clock"
      kind="quiet"
      onClick={() => services.openDesk(plan ? 'plans' : `plans/new/${checklist}`)}
    >
      {plan ? t('plans.linkTo', { rhythm: texts.rhythm(plan) }) : t('plans.link')}
    </Button>
  );
}

/** Below all checklists while none starts by itself: that they can. */
export function PlanSuggestion() {
  const { t, services } = useApp();
  const { plans } = usePlans();
  if (plans === undefined || plans.length > 0) return null;
  return (
    <div className="mt-3" data-plan-suggestion>
      <Notice help={t('plans.suggestHelp')} icon="clock" title={t('plans.suggest')}>
        <Button onClick={() => services.openDesk('plans')}>{t('plans.suggestOpen')}</Button>
      </Notice>
    </div>
  );
}
