import { useApp } from '@/components/app/AppProvider';
import { useSaveTable } from '@/components/app/use-save-table';
import { Button } from '@/components/ui/Button';
import { Fold } from '@/components/ui/Fold';
import { Notice } from '@/components/ui/Notice';
import type { ImportReport, ImportRow, Outcome } from '@/lib/lists/import-words';
import { ImportRows } from './ImportRows';
import { useProblemText } from './texts';

/** What needs a look first. */
const ORDER: readonly Outcome[] = ['wrong', 'repeated', 'changed', 'new', 'same'];

interface ImportPreviewProps {
  report: ImportReport;
  /** How many words would be taken over. */
  taken: number;
  onTake(): void;
}

/** What each row of the file would do; nothing is done yet. */
export function ImportPreview({ report, taken, onTake }: ImportPreviewProps) {
  const { t } = useApp();
  const { rows, unknown, headless, unusable } = report;
  if (unusable !== undefined)
    return <Notice live title={t(`lists.importing.unusable.${unusable}`)} tone="error" />;
  const groups = ORDER.map((outcome) => ({
    outcome,
    rows: rows.filter((row) => row.outcome === outcome),
  })).filter((group) => group.rows.length > 0);
  const noted = rows.filter(({ problems }) => problems.length > 0);
  return (
    <section aria-label={t('lists.importing.preview')} className="flex flex-col gap-3" data-preview>
      {headless && <Notice title={t('lists.importing.headless')} tone="warning" />}
      {unknown.length > 0 && (
        <Notice
          icon="ring"
          title={t('lists.importing.unknown', { columns: unknown.join(' · ') })}
        />
      )}
      <p role="status">
        {groups
          .map((group) => `${t(`lists.importing.outcomes.${group.outcome}`)}: ${group.rows.length}`)
          .join(' · ')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button data-take disabled={taken === 0} kind="primary" onClick={onTake}>
          {taken === 0 ? t('lists.importing.takeNone') : t('lists.importing.take', { n: taken })}
        </Button>
        {noted.length > 0 && <ProblemsButton rows={noted} />}
      </div>
      {groups.some(({ outcome }) => outcome === 'wrong') && (
        <p className="text-muted">{t('lists.importing.others')}</p>
      )}
      {groups.map((group) =>
        group.outcome === 'wrong' || group.outcome === 'repeated' ? (
          <ImportRows key={group.outcome} outcome={group.outcome} rows={group.rows} />
        ) : (
          <Fold
            key={group.outcome}
            summary={`${t(`lists.importing.outcomes.${group.outcome}`)} (${group.rows.length})`}
          >
            <ImportRows outcome={group.outcome} rows={group.rows} />
          </Fold>
        ),
      )}
    </section>
  );
}

/** The problems as a table, for the one who keeps the list. */
function ProblemsButton({ rows }: { rows: readonly ImportRow[] }) {
  const { t } = useApp();
  const problemText = useProblemText();
  const { saveTable, failed } = useSaveTable();
  const save = (): void => {
    const heading = (['row', 'column', 'value', 'problem'] as const).map((column) =>
      t(`lists.importing.problemColumns.${column}`),
    );
    const lines = rows.flatMap(({ row, problems }) =>
      problems.map(({ column, value, text }) => [String(row), column, value, problemText(text)]),
    );
    saveTable([heading, ...lines], 'xlsx', t('lists.importing.problemsName'), {
      name: t('lists.importing.problemColumns.problem'),
      widths: [8, 16, 30, 60],
    });
  };
  return (
    <>
      <Button onClick={save}>{t('lists.importing.problemsFile')}</Button>
      {failed}
    </>
  );
}
