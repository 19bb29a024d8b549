import { type App, useApp } from '@/components/app/AppProvider';
import { DayBars } from '@/components/ui/charts/DayBars';
import { Fold } from '@/components/ui/Fold';
import { Icon, type IconName } from '@/components/ui/Icon';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { countOf, type Figure, type Verdict } from '@/lib/numbers/figure';
import { FigureRows } from './FigureRows';
import { numberText, valueText } from './texts';

const VERDICTS: Record<Verdict, { icon: IconName; ink: string }> = {
  met: { icon: 'seen', ink: 'text-good' },
  short: { icon: 'triangle', ink: 'text-warning' },
  missed: { icon: 'octagon', ink: 'text-error' },
  none: { icon: 'ring', ink: 'text-muted' },
};

interface FigureCardProps {
  figure: Figure;
  checklists: readonly ShownChecklist[];
}

/** One of her numbers: the value beside its target, day by day, and what it was counted from. */
export function FigureCard({ figure, checklists }: FigureCardProps) {
  const app = useApp();
  const { t, locale } = app;
  const { id, target, verdict } = figure;
  const { icon, ink } = VERDICTS[verdict];
  const notes = asides(figure, app);
  const isAny = figure.rows.length > 0;
  return (
    <section
      className="flex min-w-0 flex-col gap-2 rounded-md border border-line bg-surface p-3"
      data-figure={id}
    >
      <h3 className="font-semibold">{t(`numbers.figures.${id}.name`)}</h3>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-2xl font-semibold tabular-nums" data-value>
          {valueText(figure, figure.value, app)}
        </span>
        <span className="text-muted">
          {t(`numbers.target.${id}`, { n: numberText(target, locale) })}
        </span>
      </p>
      <p className={`flex items-center gap-1 font-medium ${ink}`} data-verdict={verdict}>
        <Icon name={icon} size={14} />
        {t(`numbers.verdicts.${verdict}`)}
      </p>
      {notes.length > 0 && (
        <p className="text-muted" data-asides>
          {notes.join(' · ')}
        </p>
      )}
      {isAny && <Chart figure={figure} />}
      <div className="flex flex-col gap-1">
        {isAny && <DayTable figure={figure} />}
        {isAny && <FigureRows checklists={checklists} figure={figure} />}
        <Fold summary={t('numbers.howHeading')}>
          <p>{t(`numbers.figures.${id}.how`)}</p>
        </Fold>
      </div>
    </section>
  );
}

/** What stands beside the value: of how many it is, and what did not count. */
function asides({ id, rows, most }: Figure, { t, locale }: App): string[] {
  const good = countOf(rows, 'for');
  const all = good + countOf(rows, 'against');
  const others = (['unmeasured', 'open', 'left'] as const).filter((one) => countOf(rows, one) > 0);
  return [
    ...(most === undefined ? [] : [t('numbers.most', { n: numberText(most, locale) })]),
    ...(id === 'listings' || all === 0 ? [] : [t('numbers.counted', { good, all })]),
    ...others.map((one) => t(`numbers.others.${one}`, { n: countOf(rows, one) })),
  ];
}

function isOnTarget({ id, target }: Figure, value: number | undefined): boolean {
  if (value === undefined) return false;
  return id === 'replies' ? value <= target : value >= target;
}

function Chart({ figure }: { figure: Figure }) {
  const { t } = useApp();
  const bars = figure.days.map(({ day, value }) => ({
    label: day,
    isMet: isOnTarget(figure, value),
    ...(value !== undefined && { value }),
  }));
  const met = bars.filter(({ isMet }) => isMet).length;
  return (
    <DayBars
      bars={bars}
      description={t('numbers.chart', { days: bars.length, met })}
      target={figure.target}
      title={t(`numbers.figures.${figure.id}.name`)}
    />
  );
}

/** The chart as a table. */
function DayTable({ figure }: { figure: Figure }) {
  const app = useApp();
  const { t, date } = app;
  return (
    <Fold summary={t('numbers.dayByDay')}>
      <table className="w-full tabular-nums">
        <thead className="text-start text-muted">
          <tr>
            <th className="text-start font-normal" scope="col">
              {t('numbers.columns.day')}
            </th>
            <th className="text-end font-normal" scope="col">
              {t('numbers.columns.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figure.days.map(({ day, value }) => (
            <tr className="border-t border-line" key={day}>
              <td>{date(day)}</td>
              <td className="text-end">{valueText(figure, value, app)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
