import { useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import {
  type ExportOptions,
  LOG_WIDTHS,
  logHeading,
  logRows,
  RUN_WIDTHS,
  runHeading,
  runRow,
} from '@/lib/checklists/export-runs';
import type { HistoryQuery } from '@/lib/checklists/history';
import type { ChecklistRun } from '@/lib/checklists/run';
import type { Sheet } from '@/lib/files/sheets';
import { allRuns } from './use-history';

/** The file as a whole, or one of its tables. */
export type ExportKind = 'xlsx' | 'csvRuns' | 'csvLog';

export type Exporting = { kind: 'idle' } | { kind: 'writing'; runs: number } | { kind: 'failed' };

/** Hands what `query` asks for to the browser as a file; the runs are read page by page. */
export function useExport(): {
  state: Exporting;
  save(kind: ExportKind, query: HistoryQuery, options: ExportOptions): void;
  cancel(): void;
} {
  const { t, services } = useApp();
  const [state, setState] = useState<Exporting>({ kind: 'idle' });
  const ending = useRef<AbortController>(undefined);

  async function write(
    kind: ExportKind,
    query: HistoryQuery,
    options: ExportOptions,
    signal: AbortSignal,
  ): Promise<void> {
    // Loaded on first need: most visits write no file.
    const { writeCsv, writeSheets } = await import('@/lib/files/sheets');
    const counted = async function* (): AsyncGenerator<ChecklistRun> {
      let runs = 0;
      for await (const run of allRuns(services, query, signal)) {
        runs += 1;
        if (runs % 100 === 0) setState({ kind: 'writing', runs });
        yield run;
      }
    };
    const runs: Sheet = {
      heading: runHeading(options),
      rows: mapped(counted(), (run) => [runRow(run, options)]),
      layout: { name: t('checklists.history.runsSheet'), widths: RUN_WIDTHS },
    };
    const log: Sheet = {
      heading: logHeading(options),
      rows: mapped(counted(), (run) => logRows(run, options)),
      layout: { name: t('checklists.history.logSheet'), widths: LOG_WIDTHS },
    };
    const bytes =
      kind === 'xlsx'
        ? await writeSheets([runs, log])
        : await writeCsv(kind === 'csvRuns' ? runs : log);
    const name = t(`checklists.history.${kind === 'csvLog' ? 'logFileName' : 'fileName'}`);
    const day = services.now().slice(0, 10);
    services.saveFile(`${name}-${day}.${kind === 'xlsx' ? 'xlsx' : 'csv'}`, bytes);
  }

  return {
    state,
    save(kind, query, options) {
      const controller = new AbortController();
      ending.current = controller;
      setState({ kind: 'writing', runs: 0 });
      write(kind, query, options, controller.signal).then(
        () => setState({ kind: 'idle' }),
        (error: unknown) => {
          if (controller.signal.aborted) return setState({ kind: 'idle' });
          services.diagnostics.report(error, { module: 'checklists', id: 'export' });
          setState({ kind: 'failed' });
        },
      );
    },
    cancel: () => ending.current?.abort(),
  };
}

async function* mapped<T, U>(items: AsyncIterable<T>, all: (item: T) => readonly U[]) {
  for await (const item of items) yield* all(item);
}
