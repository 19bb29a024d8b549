import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { withStep } from '@/lib/checklists/own/edit';
import { LONGEST_HINT } from '@/lib/checklists/own/limits';
import type { OwnChecklist, OwnStep } from '@/lib/checklists/own/own';
import { type PageRefusal, pageOf } from '@/lib/checklists/own/page-link';
import type { Actions } from './use-actions';

interface StepDetailsProps {
  list: OwnChecklist;
  step: OwnStep;
  actions: Actions;
}

/** How a step is done, on which page, and whether a second person checks it. */
export function StepDetails({ list, step, actions }: StepDetailsProps) {
  const { t } = useApp();
  return (
    <div className="flex flex-col gap-2 py-1.5" data-details>
      <Labelled label={t('ownChecklists.editor.how')}>
        {(props) => (
          <textarea
            {...props}
            className={`${INPUT} py-1`}
            data-part="hint"
            maxLength={LONGEST_HINT}
            onChange={({ target }) =>
              actions.change(withStep(list, step.id, { hint: target.value }), `hint ${step.id}`)
            }
            rows={2}
            value={step.hint}
          />
        )}
      </Labelled>
      <PageField actions={actions} list={list} step={step} />
      <label className="flex items-center gap-2">
        <input
          checked={step.secondPerson ?? false}
          className="size-4 accent-accent"
          data-part="secondPerson"
          onChange={({ target }) =>
            actions.change(
              withStep(list, step.id, { secondPerson: target.checked ? true : undefined }),
            )
          }
          type="checkbox"
        />
        {t('ownChecklists.editor.secondPerson')}
      </label>
    </div>
  );
}

/** Takes a path or a whole address, with every key; says why one cannot be taken when she leaves the field. */
function PageField({ list, step, actions }: StepDetailsProps) {
  const { t } = useApp();
  /** What she types, while that is not what would be stored. */
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<PageRefusal>();
  const take = (text: string): void => {
    setTyped(text);
    const read = pageOf(text);
    if ('refused' in read) return;
    setRefused(undefined);
    if (read.page !== step.page)
      actions.change(withStep(list, step.id, { page: read.page }), `page ${step.id}`);
  };
  const leave = (): void => {
    const read = pageOf(typed ?? step.page ?? '');
    if ('refused' in read) setRefused(read.refused);
    else setTyped(undefined);
  };
  return (
    <Labelled
      label={t('ownChecklists.editor.page')}
      problem={refused && t(`ownChecklists.pageRefused.${refused}`)}
    >
      {(props) => (
        <input
          {...props}
          autoComplete="off"
          className={INPUT}
          data-part="page"
          onBlur={leave}
          onChange={({ target }) => take(target.value)}
          placeholder={t('ownChecklists.editor.pageHint')}
          spellCheck={false}
          value={typed ?? step.page ?? ''}
        />
      )}
    </Labelled>
  );
}
