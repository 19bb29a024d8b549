import { useApp } from '@/components/app/AppProvider';
import { Button, IconButton } from '@/components/ui/Button';
import { INPUT } from '@/components/ui/Labelled';
import { retitled } from '@/lib/checklists/own/edit';
import { LONGEST_TITLE } from '@/lib/checklists/own/limits';
import type { OwnChecklist, OwnGroup } from '@/lib/checklists/own/own';
import { StepRow } from './StepRow';
import type { Actions } from './use-actions';
import type { Dragged, useDrag } from './use-drag';

interface GroupCardProps {
  list: OwnChecklist;
  group: OwnGroup;
  /** Its place, from 1. */
  n: number;
  dragged: Dragged | undefined;
  handle: ReturnType<typeof useDrag>['handle'];
  actions: Actions;
}

/** One group of steps: its heading, its steps, and the way to add one. */
export function GroupCard({ list, group, n, dragged, handle, actions }: GroupCardProps) {
  const { t } = useApp();
  const over = dragged?.over?.group === group.id ? dragged.over.at : undefined;
  const last = group.steps.length - 1;
  const markOf = (at: number): 'above' | 'below' | undefined => {
    if (over === at) return 'above';
    return over === at + 1 && at === last ? 'below' : undefined;
  };
  return (
    <section
      aria-label={group.title || t('ownChecklists.untitled')}
      className="rounded-md border border-line bg-surface"
      data-own-group={group.id}
    >
      <div className="flex items-center gap-0.5 border-b border-line px-1.5 py-1.5">
        <input
          aria-label={t('ownChecklists.editor.groupTitle', { n })}
          autoComplete="off"
          className={`${INPUT} font-semibold`}
          data-title
          maxLength={LONGEST_TITLE}
          onChange={({ target }) =>
            actions.change(retitled(list, group.id, target.value), `title ${group.id}`)
          }
          placeholder={t('ownChecklists.editor.groupHint')}
          value={group.title}
        />
        <IconButton
          data-control="group-up"
          disabled={n === 1}
          icon="up"
          label={t('ownChecklists.editor.groupUp', { n })}
          onClick={() => actions.moveGroup(group.id, -1)}
        />
        <IconButton
          data-control="group-down"
          disabled={n === list.groups.length}
          icon="down"
          label={t('ownChecklists.editor.groupDown', { n })}
          onClick={() => actions.moveGroup(group.id, 1)}
        />
        <IconButton
          data-remove-group
          icon="bin"
          label={t('ownChecklists.editor.removeGroup', { n })}
          onClick={() => actions.removeGroup(group.id)}
        />
      </div>
      <div className="divide-y divide-line">
        {group.steps.map((step, at) => (
          <StepRow
            actions={actions}
            at={at}
            group={group.id}
            handle={handle(step.id)}
            isDragged={dragged?.step === step.id}
            key={step.id}
            list={list}
            mark={markOf(at)}
            step={step}
          />
        ))}
      </div>
      <div
        className={`px-1.5 py-1 ${group.steps.length === 0 && over !== undefined ? 'bg-accent-soft' : ''}`}
      >
        <Button
          data-add-step
          icon="plus"
          kind="quiet"
          onClick={() =>
            actions.addSteps({ group: group.id, at: group.steps.length }, [{ text: '', hint: '' }])
          }
        >
          {t('ownChecklists.editor.addStep')}
        </Button>
      </div>
    </section>
  );
}
