import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Fold } from '@/components/ui/Fold';
import type { OwnChecklist } from '@/lib/checklists/own/own';
import { acknowledged, changesOf, takeOver } from '@/lib/checklists/own/upstream';
import { CHECKLISTS } from '@/lib/checklists/registry';
import { showBuiltIn } from '@/lib/checklists/shown';
import type { Actions } from './use-actions';

/** Tells quietly that the built-in checklist of a copy has changed, and what; nothing is taken over unasked. */
export function UpstreamNotice({ list, actions }: { list: OwnChecklist; actions: Actions }) {
  const { t, locale, settings } = useApp();
  const { thresholds } = settings;
  const { from } = list;
  const builtIn = CHECKLISTS.find(({ id }) => id === from?.checklist);
  const changes = useMemo(
    () => builtIn && changesOf(list, builtIn, locale, thresholds),
    [list, builtIn, locale, thresholds],
  );
  if (builtIn === undefined || changes === undefined) return null;
  const { name } = showBuiltIn(builtIn, locale, thresholds);
  const { added, removed, reworded } = changes;
  return (
    <div className="flex flex-col gap-2 rounded-md bg-raised p-2.5" data-upstream>
      <p>{t('ownChecklists.upstream.changed', { name })}</p>
      <Fold summary={t('ownChecklists.upstream.look')}>
        <ul className="flex flex-col gap-1">
          {added.map((step) => (
            <Change key={step.id} kind="added" sign="+" text={step.text} />
          ))}
          {removed.map((step) => (
            <Change key={step.id} kind="removed" sign="−" text={step.text} />
          ))}
          {reworded.map(({ now }) => (
            <Change key={now.id} kind="reworded" sign="≠" text={`${now.text} ${now.hint}`} />
          ))}
        </ul>
      </Fold>
      <div className="flex flex-wrap gap-2">
        {added.length > 0 && (
          <Button
            data-take-over
            onClick={() => actions.change(takeOver(list, builtIn, locale, thresholds))}
          >
            {t('ownChecklists.upstream.take', { n: added.length })}
          </Button>
        )}
        <Button
          data-dismiss
          kind="quiet"
          onClick={() => actions.change(acknowledged(list, builtIn))}
        >
          {t('ownChecklists.upstream.dismiss')}
        </Button>
      </div>
    </div>
  );
}

function Change({
  kind,
  sign,
  text,
}: {
  kind: 'added' | 'removed' | 'reworded';
  sign: string;
  text: string;
}) {
  const { t } = useApp();
  return (
    <li data-change={kind}>
      <span aria-hidden="true" className="me-1.5 font-semibold">
        {sign}
      </span>
      <span className="text-xs text-muted">{t(`ownChecklists.upstream.${kind}`)}: </span>
      {text}
    </li>
  );
}
