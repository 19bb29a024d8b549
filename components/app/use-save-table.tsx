import type { ReactNode } from 'react';
import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Notice } from '@/components/ui/Notice';
import type { SheetFormat, SheetLayout } from '@/lib/files/sheets';

/** Hands a table to the browser as a file; `failed` is what to show when that did not work. */
export function useSaveTable(): {
  saveTable(
    rows: readonly (readonly string[])[],
    format: SheetFormat,
    name: string,
    layout: SheetLayout,
  ): void;
  failed: ReactNode;
} {
  const { t, services } = useApp();
  const [isFailed, setFailed] = useState(false);
  return {
    saveTable(rows, format, name, layout) {
      setFailed(false);
      // Loaded on first need: most panels never write a file.
      import('@/lib/files/sheets')
        .then(async ({ writeSheet }) => {
          const day = services.now().slice(0, 10);
          services.saveFile(`${name}-${day}.${format}`, await writeSheet(rows, format, layout));
        })
        .catch((error: unknown) => {
          services.diagnostics.report(error, { module: 'lists', id: 'export' });
          setFailed(true);
        });
    },
    failed: isFailed && (
      <Notice help={t('common.failedHelp')} live title={t('common.failed')} tone="error" />
    ),
  };
}
