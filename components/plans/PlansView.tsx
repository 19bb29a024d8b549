import { useEffect, useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { useChecklists } from '@/components/checklists/use-checklists';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { goTo, useHash } from '@/components/ui/use-hash';
import { rhythmOf, toggled } from '@/lib/plans/edit';
import { nextOccurrence } from '@/lib/plans/occurrences';
import type { Plan } from '@/lib/plans/plan';
import { PlanForm } from './PlanForm';
import { PlanRow } from './PlanRow';
import { Presets } from './Presets';
import { usePlans } from './use-plans';

/** Address of the form for a checklist: `plans/new/<checklist>`. */
const NEW = /^plans\/new(?:\/(.+))?$/;

/** The desk's view of what starts by itself. */
export function PlansView() {
  const { t, services } = useApp();
  const saved = usePlans();
  const checklists = useChecklists();
  const hash = useHash();
  const [edited, setEdited] = useState<Plan>();
  const [deleted, setDeleted] = useState<Plan>();
  const asked = NEW.exec(hash);
  const view = useFocusAfterForm(edited !== undefined || asked !== null);
  const nameOf = (id: string): string => checklists.find((one) => one.id === id)?.name ?? id;

  const close = (): void => {
    setEdited(undefined);
    if (asked) goTo('plans');
  };
  if (saved.plans === undefined) return <Loading label={t('common.loading')} />;
  const draft = edited ?? (asked ? newPlan(asked[1], services.zone) : undefined);
  if (draft) {
    return (
      <PlanForm
        before={edited}
        checklists={checklists}
        draft={draft}
        key={draft.id + draft.checklist}
        onCancel={close}
        onSave={(plan) => {
          saved.save({ ...plan, id: plan.id || services.newId() });
          close();
        }}
      />
    );
  }
  const inOrder = byNext(saved.plans, services.now());
  return (
    <div className="flex flex-col gap-5" ref={view}>
      <Section
        aside={
          <Button data-add icon="plus" kind="primary" onClick={() => goTo('plans/new')}>
            {t('plans.add')}
          </Button>
        }
        help={t('plans.help')}
        title={t('plans.heading')}
      >
        {saved.failed && (
          <Notice help={t('common.failedHelp')} live title={t('common.failed')} tone="error" />
        )}
        {saved.unreadable > 0 && (
          <Notice title={t('plans.unreadable', { n: saved.unreadable })} tone="warning" />
        )}
        {deleted && (
          <Notice
            help={t('plans.deletedHelp')}
            live
            title={t('plans.deleted', { name: nameOf(deleted.checklist) })}
          >
            <Button
              data-undo
              onClick={() => {
                saved.save({ ...deleted, since: services.now() });
                setDeleted(undefined);
              }}
            >
              {t('plans.undo')}
            </Button>
          </Notice>
        )}
        {inOrder.length === 0 ? (
          <Notice help={t('plans.emptyHelp')} icon="clock" title={t('plans.empty')} />
        ) : (
          <ul className="divide-y divide-line rounded-md border border-line bg-surface">
            {inOrder.map((plan) => (
              <PlanRow
                key={plan.id}
                name={checklists.find(({ id }) => id === plan.checklist)?.name}
                onDelete={() => {
                  saved.remove(plan);
                  setDeleted(plan);
                }}
                onEdit={() => setEdited(plan)}
                onToggle={() => saved.save(toggled(plan, services.now()))}
                plan={plan}
              />
            ))}
          </ul>
        )}
      </Section>
      <Presets
        nameOf={nameOf}
        onTake={(preset) => {
          saved.save({ ...preset, id: services.newId(), note: '', since: services.now() });
          setDeleted(undefined);
        }}
        plans={saved.plans}
      />
    </div>
  );
}

function newPlan(checklist: string | undefined, zone: string): Plan {
  return {
    id: '',
    checklist: checklist ?? 'daily-opening',
    note: '',
    zone,
    rhythm: rhythmOf('daily'),
    time: '09:00',
    due: { kind: 'after', minutes: 120 },
    since: '',
  };
}

/** What comes next first; what rests or does not come again last. */
function byNext(plans: readonly Plan[], now: string): Plan[] {
  const keyed = plans.map((plan) => ({
    plan,
    // Sorts after every year.
    at: nextOccurrence(plan, now)?.startsAt ?? (plan.pausedAt === undefined ? '~' : '~~'),
  }));
  return keyed.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ plan }) => plan);
}

/** Where the form was open, its closing puts the focus back into the view, not at the top of the page. */
function useFocusAfterForm(isForm: boolean) {
  const view = useRef<HTMLDivElement>(null);
  const wasForm = useRef(false);
  useEffect(() => {
    if (wasForm.current && !isForm) view.current?.querySelector<HTMLElement>('[data-add]')?.focus();
    wasForm.current = isForm;
  }, [isForm]);
  return view;
}
