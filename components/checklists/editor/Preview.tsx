import { useId } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import { stepsOf } from '@/lib/checklists/define';
import type { ShownChecklist, ShownStep } from '@/lib/checklists/shown';

/** A checklist as the popup draws it, in its width; nothing in it can be ticked. */
export function Preview({ checklist }: { checklist: ShownChecklist }) {
  const { t } = useApp();
  const heading = useId();
  const total = stepsOf(checklist).length;
  return (
    <section
      aria-labelledby={heading}
      className="flex w-full max-w-[380px] flex-col gap-2 rounded-md border border-line bg-raised p-3"
      data-preview
    >
      <h4 className="text-base font-semibold" id={heading}>
        {checklist.name}
      </h4>
      {checklist.about && <p className="text-muted">{checklist.about}</p>}
      <p className="text-xs text-muted">
        {total === 0 ? t('ownChecklists.editor.previewEmpty') : t('checklists.steps', { total })}
      </p>
      {checklist.groups.map((group) => (
        <div className="rounded-md border border-line bg-surface" key={group.id}>
          <h5 className="px-2.5 py-1.5 font-semibold">{group.title}</h5>
          <ul>
            {group.steps.map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Step({ step: { text, hint, page, secondPerson } }: { step: ShownStep }) {
  const { t } = useApp();
  return (
    <li className="flex items-start gap-2 px-2.5 py-1.5">
      <span
        aria-hidden="true"
        className="mt-0.5 size-4 shrink-0 rounded-sm border border-line-strong"
      />
      <span className="min-w-0 flex-1 wrap-anywhere">
        <span className="font-medium">{text}</span>
        {hint && <span className="block text-xs whitespace-pre-line text-muted">{hint}</span>}
        {secondPerson && (
          <span className="flex items-center gap-1 text-xs text-muted">
            <Icon name="people" size={12} />
            {t('ownChecklists.editor.secondPerson')}
          </span>
        )}
      </span>
      {page && (
        <span className="shrink-0 text-accent" title={page}>
          <Icon name="out" />
        </span>
      )}
    </li>
  );
}
