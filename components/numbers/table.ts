import type { App } from '@/components/app/AppProvider';
import type { ShownChecklist } from '@/lib/checklists/shown';
import type { Figure } from '@/lib/numbers/figure';
import type { Period } from '@/lib/numbers/period';
import { aboutText, numberText, valueText } from './texts';

const COLUMNS = ['figure', 'day', 'value', 'target', 'what', 'about', 'counts', 'hours'] as const;

/** The figures as a table: each first as a whole, then by days, then what it was counted from. */
export function tableOf(
  figures: readonly Figure[],
  { from, to }: Period,
  checklists: readonly ShownChecklist[],
  app: Pick<App, 't' | 'locale'>,
): string[][] {
  const { t, locale } = app;
  const rows = figures.flatMap((figure) => {
    const { id } = figure;
    const name = t(`numbers.figures.${id}.name`);
    const target = t(`numbers.target.${id}`, { n: numberText(figure.target, locale) });
    const most = figure.most === undefined ? '' : numberText(figure.most, locale);
    const verdict = t(`numbers.verdicts.${figure.verdict}`);
    const value = valueText(figure, figure.value, app);
    const nameOf = (checklist: string): string =>
      checklists.find((one) => one.id === checklist)?.name ?? checklist;
    return [
      [name, `${from} – ${to}`, value, target, t('numbers.whole'), '', verdict, most],
      ...figure.days.map((day) => [
        name,
        day.day,
        valueText(figure, day.value, app),
        '',
        '',
        '',
        '',
        '',
      ]),
      ...figure.rows.map((row) => [
        name,
        row.day,
        '',
        '',
        row.kind === 'thread' ? t('numbers.conversation') : nameOf(row.of),
        aboutText(row),
        t(`numbers.counts.${row.counts}`),
        row.hours === undefined ? '' : numberText(row.hours, locale),
      ]),
    ];
  });
  return [COLUMNS.map((column) => t(`numbers.columns.${column}`)), ...rows];
}
