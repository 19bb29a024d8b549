import { useApp } from '@/components/app/AppProvider';
import { useSaveTable } from '@/components/app/use-save-table';
import { Button } from '@/components/ui/Button';
import { toJson } from '@/lib/checklists/own/json';
import type { OwnChecklist } from '@/lib/checklists/own/own';
import { fileNameOf } from '@/lib/checklists/own/read-file';
import { COLUMN_WIDTHS, toTable } from '@/lib/checklists/own/table';

/** Hands lists to the browser as a JSON file, named so that people recognise it. */
export function useSaveJson(): (lists: readonly OwnChecklist[], name: string) => void {
  const { services } = useApp();
  return (lists, name) => {
    const file = fileNameOf(name, services.now().slice(0, 10), 'json');
    services.saveFile(file, new TextEncoder().encode(toJson(lists)));
  };
}

/** Buttons that save lists: JSON to be passed on, Excel to be edited. */
export function SaveAs({ lists, name }: { lists: readonly OwnChecklist[]; name: string }) {
  const { t, locale } = useApp();
  const { saveTable, failed } = useSaveTable();
  const saveJson = useSaveJson();
  const label = t('ownChecklists.editor.saveAs');
  const plain = fileNameOf(name || t('ownChecklists.files.name'), '', '').replace(/-\.$/, '');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span>{label}</span>
      <Button
        aria-label={`${label}: ${t('ownChecklists.files.json')}`}
        data-save-json
        onClick={() => saveJson(lists, plain)}
      >
        {t('ownChecklists.files.json')}
      </Button>
      <Button
        aria-label={`${label}: ${t('ownChecklists.files.xlsx')}`}
        data-save-xlsx
        onClick={() =>
          saveTable(toTable(lists, locale), 'xlsx', plain, {
            name: t('ownChecklists.files.name'),
            widths: COLUMN_WIDTHS,
          })
        }
      >
        {t('ownChecklists.files.xlsx')}
      </Button>
      {failed}
    </div>
  );
}
