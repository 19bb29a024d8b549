import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Fold } from '@/components/ui/Fold';
import { Notice } from '@/components/ui/Notice';
import type { HistoryQuery } from '@/lib/checklists/history';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { type ExportKind, useExport } from './use-export';

const KINDS: readonly ExportKind[] = ['xlsx', 'csvRuns', 'csvLog'];

interface ExportRunsProps {
  query: HistoryQuery;
  checklists: readonly ShownChecklist[];
}

/** What the filters leave, as a file: a row a run, and a row an entry of its log. */
export function ExportRuns({ query, checklists }: ExportRunsProps) {
  const { t, locale } = useApp();
  const [withoutOrders, setWithoutOrders] = useState(false);
  const { state, save, cancel } = useExport();
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <Fold summary={t('checklists.history.export')}>
      <div className="flex flex-col gap-2">
        <label className="flex gap-2">
          <input
            checked={withoutOrders}
            className="mt-0.5 size-4 shrink-0 accent-accent"
            onChange={(event) => setWithoutOrders(event.target.checked)}
            type="checkbox"
          />
          <span>
            {t('checklists.history.withoutOrders')}
            <span className="block text-xs text-muted">
              {t('checklists.history.withoutOrdersHelp')}
            </span>
          </span>
        </label>
        <div className="flex flex-wrap items-center gap-2">
          {KINDS.map((kind) => (
            <Button
              data-export={kind}
              disabled={state.kind === 'writing'}
              icon="save"
              key={kind}
              onClick={() => save(kind, query, { locale, checklists, withoutOrders, zone })}
            >
              {t(`checklists.history.${kind}`)}
            </Button>
          ))}
          {state.kind === 'writing' && (
            <span className="appear-late flex items-center gap-2" role="status">
              {t('checklists.history.exporting', { n: state.runs })}
              <Button kind="quiet" onClick={cancel}>
                {t('checklists.cancel')}
              </Button>
            </span>
          )}
        </div>
        {state.kind === 'failed' && (
          <Notice help={t('common.failedHelp')} live title={t('common.failed')} tone="error" />
        )}
      </div>
    </Fold>
  );
}
