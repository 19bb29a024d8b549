import { useApp } from '@/components/app/AppProvider';
import { useSaveTable } from '@/components/app/use-save-table';
import { Button } from '@/components/ui/Button';
import { Fold } from '@/components/ui/Fold';
import type { OwnChecklist } from '@/lib/checklists/own/own';
import { COLUMN_WIDTHS, templateTable, toTable } from '@/lib/checklists/own/table';
import { useSaveJson } from './SaveAs';

/** All lists as a file, and a table to begin from. */
export function FilesFold({ lists }: { lists: readonly OwnChecklist[] }) {
  const { t, locale } = useApp();
  const { saveTable, failed } = useSaveTable();
  const saveJson = useSaveJson();
  const layout = { name: t('ownChecklists.files.name'), widths: COLUMN_WIDTHS };
  const button = (format: 'json' | 'xlsx' | 'csv', what: string, save: () => void) => (
    <Button
      aria-label={`${what}: ${t(`ownChecklists.files.${format}`)}`}
      key={format}
      onClick={save}
    >
      {t(`ownChecklists.files.${format}`)}
    </Button>
  );
  const all = t('ownChecklists.files.all');
  const template = t('ownChecklists.files.template');
  return (
    <Fold summary={t('ownChecklists.files.out')}>
      <div className="flex flex-col gap-3" data-files>
        {lists.length > 0 && (
          <div className="flex flex-wrap items-center gap-2">
            <span className="font-medium">{all}</span>
            {button('json', all, () => saveJson(lists, t('ownChecklists.files.name')))}
            {(['xlsx', 'csv'] as const).map((format) =>
              button(format, all, () =>
                saveTable(toTable(lists, locale), format, t('ownChecklists.files.name'), layout),
              ),
            )}
            <span className="w-full text-xs text-muted">{t('ownChecklists.files.allHelp')}</span>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{template}</span>
          {(['xlsx', 'csv'] as const).map((format) =>
            button(format, template, () =>
              saveTable(
                templateTable(locale),
                format,
                t('ownChecklists.files.templateName'),
                layout,
              ),
            ),
          )}
          <span className="w-full text-xs text-muted">{t('ownChecklists.files.templateHelp')}</span>
        </div>
        {failed}
      </div>
    </Fold>
  );
}
