import { useApp } from '@/components/app/AppProvider';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { nextOccurrence } from '@/lib/plans/occurrences';
import { type Plan, zoneOf } from '@/lib/plans/plan';
import { usePlanTexts } from './texts';

interface PlanRowProps {
  plan: Plan;
  /** Name of its checklist; undefined where there is none any more. */
  name: string | undefined;
  onToggle(): void;
  onEdit(): void;
  onDelete(): void;
}

/** One plan: what, when, next time, and what can be done with it. */
export function PlanRow({ plan, name, onToggle, onEdit, onDelete }: PlanRowProps) {
  const { t } = useApp();
  const texts = usePlanTexts();
  const shown = name ?? plan.checklist;
  const isPaused = plan.pausedAt !== undefined;
  return (
    <li className="flex items-start gap-2 px-2.5 py-2" data-plan={plan.id}>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap gap-x-2">
          <span className="font-medium">{shown}</span>
          {plan.store && <span className="text-muted">{plan.store}</span>}
          {plan.bound && <span className="text-muted">{plan.bound.value}</span>}
          {plan.note && <span className="min-w-0 break-words text-muted">{plan.note}</span>}
        </p>
        <p className="text-muted">
          {texts.rhythm(plan)} · {texts.due(plan)}
        </p>
        {name === undefined && (
          <p className="flex gap-1 text-warning">
            <Icon className="mt-0.5" name="triangle" size={14} />
            {t('plans.gone')}
          </p>
        )}
        {isPaused ? (
          <p className="flex items-center gap-1 font-medium" data-paused>
            <Icon name="pause" size={14} />
            {t('plans.paused')}
          </p>
        ) : (
          plan.rhythm.kind !== 'page' && <Next plan={plan} />
        )}
      </div>
      <div className="flex shrink-0">
        <IconButton
          data-toggle
          icon={isPaused ? 'play' : 'pause'}
          label={t(isPaused ? 'plans.resume' : 'plans.pause', { name: shown })}
          onClick={onToggle}
        />
        <IconButton
          data-edit
          icon="pen"
          label={t('plans.edit', { name: shown })}
          onClick={onEdit}
        />
        <IconButton
          data-delete
          icon="bin"
          label={t('plans.delete', { name: shown })}
          onClick={onDelete}
        />
      </div>
    </li>
  );
}

/** The next time by the plan's clock, and by hers where that is another. */
export function Next({ plan }: { plan: Plan }) {
  const { t, services } = useApp();
  const texts = usePlanTexts();
  const next = nextOccurrence(plan, services.now());
  if (next === undefined) return <p className="text-warning">{t('plans.never')}</p>;
  const hers = texts.hers(next.startsAt, zoneOf(plan));
  return (
    <p className="flex flex-wrap items-center gap-x-2 tabular-nums" data-next>
      <span className="flex items-center gap-1">
        <Icon name="clock" size={14} />
        {t('plans.next')}
        <time dateTime={next.startsAt}>{texts.moment(next.startsAt, zoneOf(plan))}</time>
      </span>
      {hers && <span className="text-muted">{t('plans.here', { time: hers })}</span>}
    </p>
  );
}
