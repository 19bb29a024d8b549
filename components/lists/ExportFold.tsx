import { useApp } from '@/components/app/AppProvider';
import { useSaveTable } from '@/components/app/use-save-table';
import { Button } from '@/components/ui/Button';
import { Fold } from '@/components/ui/Fold';
import type { SheetFormat } from '@/lib/files/sheets';
import { COLUMN_WIDTHS, exportRows, templateRows } from '@/lib/lists/export-words';
import type { SellerWord } from '@/lib/rules/seller-words';

const FORMATS: readonly SheetFormat[] = ['xlsx', 'csv'];

/** The lists as a file, and a file to begin from. */
export function ExportFold({ words }: { words: readonly SellerWord[] }) {
  const { t, locale } = useApp();
  const { saveTable, failed } = useSaveTable();
  const layout = { name: t('lists.title'), widths: COLUMN_WIDTHS };
  return (
    <Fold summary={t('lists.exportFold')}>
      <div className="flex flex-col gap-3">
        {words.length > 0 && (
          <Buttons
            help={t('lists.exportHelp')}
            label={t('lists.export')}
            onPick={(format) =>
              saveTable(exportRows(words, locale), format, t('lists.exportName'), layout)
            }
          />
        )}
        <Buttons
          help={t('lists.templateHelp')}
          label={t('lists.getTemplate')}
          onPick={(format) =>
            saveTable(templateRows(locale), format, t('lists.templateName'), layout)
          }
        />
        {failed}
      </div>
    </Fold>
  );
}

function Buttons({
  label,
  help,
  onPick,
}: {
  label: string;
  help: string;
  onPick(format: SheetFormat): void;
}) {
  const { t } = useApp();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="font-medium">{label}</span>
      {FORMATS.map((format) => (
        <Button
          aria-label={`${label}: ${t(`lists.as.${format}`)}`}
          key={format}
          onClick={() => onPick(format)}
        >
          {t(`lists.as.${format}`)}
        </Button>
      ))}
      <span className="w-full text-xs text-muted">{help}</span>
    </div>
  );
}
