import { useApp } from '@/components/app/AppProvider';
import { useSaveTable } from '@/components/app/use-save-table';
import { Button } from '@/components/ui/Button';
import type { ShownChecklist } from '@/lib/checklists/shown';
import type { Figure } from '@/lib/numbers/figure';
import type { Period } from '@/lib/numbers/period';
import { tableOf } from './table';

const WIDTHS: readonly number[] = [22, 24, 12, 20, 28, 28, 24, 10];

/** The figures and all that was counted, as a file for the manager. */
export function ExportNumbers({
  figures,
  period,
  checklists,
}: {
  figures: readonly Figure[];
  period: Period;
  checklists: readonly ShownChecklist[];
}) {
  const app = useApp();
  const { t } = app;
  const { saveTable, failed } = useSaveTable();
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{t('numbers.export')}</span>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            icon="save"
            key={format}
            onClick={() =>
              saveTable(tableOf(figures, period, checklists, app), format, t('numbers.fileName'), {
                name: t('numbers.heading'),
                widths: WIDTHS,
              })
            }
          >
            {t(`numbers.exportAs.${format}`)}
          </Button>
        ))}
      </div>
      {failed}
    </>
  );
}
