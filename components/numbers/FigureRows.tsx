import { useApp } from '@/components/app/AppProvider';
import { Fold } from '@/components/ui/Fold';
import { Icon, type IconName } from '@/components/ui/Icon';
import type { ShownChecklist } from '@/lib/checklists/shown';
import type { Count, Figure, FigureRow } from '@/lib/numbers/figure';
import { aboutText, numberText } from './texts';

/** More than that are for a file. */
const MOST = 50;

const COUNTS: Record<Count, { icon: IconName; ink: string }> = {
  for: { icon: 'check', ink: 'text-good' },
  against: { icon: 'cross', ink: 'text-error' },
  unmeasured: { icon: 'ring', ink: 'text-muted' },
  open: { icon: 'clock', ink: 'text-muted' },
  left: { icon: 'half', ink: 'text-muted' },
};

/** What a figure was counted from, each with how it counts, and the way to the history. */
export function FigureRows({
  figure: { id, rows },
  checklists,
}: {
  figure: Figure;
  checklists: readonly ShownChecklist[];
}) {
  const { t } = useApp();
  const shown = rows.slice(0, MOST);
  return (
    <Fold summary={t('numbers.rows', { n: rows.length })}>
      <ul className="divide-y divide-line" data-rows>
        {shown.map((row) => (
          <Row checklists={checklists} key={row.id} row={row} />
        ))}
      </ul>
      {rows.length > shown.length && (
        <p className="pt-1 text-muted">{t('numbers.rowsMore', { n: shown.length })}</p>
      )}
      {id !== 'replies' && (
        <a className="inline-block pt-1 text-accent underline underline-offset-2" href="#history">
          {t('numbers.history')}
        </a>
      )}
    </Fold>
  );
}

function Row({ row, checklists }: { row: FigureRow; checklists: readonly ShownChecklist[] }) {
  const { t, date, locale } = useApp();
  const { icon, ink } = COUNTS[row.counts];
  const name =
    row.kind === 'thread'
      ? t('numbers.conversation')
      : (checklists.find(({ id }) => id === row.of)?.name ?? row.of);
  return (
    <li className="flex flex-wrap justify-between gap-x-3 py-1" data-counts={row.counts}>
      <span className="min-w-0 wrap-anywhere">
        <span className="font-medium">{name}</span> {aboutText(row)}
      </span>
      <span className="flex items-center gap-1 text-xs text-muted">
        {row.hours !== undefined &&
          t('numbers.units.replies', { n: numberText(row.hours, locale) })}{' '}
        {date(row.at, true)}
        <span className={`flex items-center gap-0.5 ${ink}`}>
          <Icon name={icon} size={12} />
          {t(`numbers.counts.${row.counts}`)}
        </span>
      </span>
    </li>
  );
}
