import { useApp } from '@/components/app/AppProvider';
import { useSaveTable } from '@/components/app/use-save-table';
import { Button } from '@/components/ui/Button';
import { Fold } from '@/components/ui/Fold';
import type { OwnTemplate } from '@/lib/templates/own';
import { COLUMN_WIDTHS, templateJson, templateRows } from '@/lib/templates/sheet/write';

interface TemplateToolsProps {
  own: readonly OwnTemplate[];
  onAdd(): void;
  onImport(): void;
}

/** The ways to templates of her own: write one, bring some in, take them out. */
export function TemplateTools({ own, onAdd, onImport }: TemplateToolsProps) {
  const { t, locale, services } = useApp();
  const { saveTable, failed } = useSaveTable();
  const name = t('ownTemplates.exporting.name');
  const layout = { name: t('ownTemplates.exporting.sheet'), widths: COLUMN_WIDTHS };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button data-add-template icon="plus" onClick={onAdd}>
          {t('ownTemplates.add')}
        </Button>
        <Button data-import-templates onClick={onImport}>
          {t('ownTemplates.import')}
        </Button>
      </div>
      {own.length > 0 && (
        <Fold summary={t('ownTemplates.export')}>
          <div className="flex flex-wrap items-center gap-2">
            <Button
              data-export-templates="xlsx"
              onClick={() => saveTable(templateRows(own, locale), 'xlsx', name, layout)}
            >
              {t('ownTemplates.exporting.xlsx')}
            </Button>
            <Button
              data-export-templates="json"
              onClick={() =>
                services.saveFile(
                  `${name}-${services.now().slice(0, 10)}.json`,
                  new TextEncoder().encode(templateJson(own)),
                )
              }
            >
              {t('ownTemplates.exporting.json')}
            </Button>
            <span className="w-full text-xs text-muted">{t('ownTemplates.exporting.help')}</span>
            {failed}
          </div>
        </Fold>
      )}
    </>
  );
}
