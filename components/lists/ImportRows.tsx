import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import type { ImportRow, Outcome } from '@/lib/lists/import-words';
import { useProblemText } from './texts';
import { WordText } from './WordRow';
import { WordScope } from './WordScope';

/** So many rows of one outcome are looked at; the table of problems has all. */
const MOST = 100;
const LONGEST = 120;

/** Rows of one outcome: where, what they say, and what is wrong with them. */
export function ImportRows({ outcome, rows }: { outcome: Outcome; rows: readonly ImportRow[] }) {
  const { t } = useApp();
  return (
    <>
      <ul
        aria-label={t(`lists.importing.outcomes.${outcome}`)}
        className="divide-y divide-line rounded-md border border-line bg-surface"
      >
        {rows.slice(0, MOST).map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </ul>
      {rows.length > MOST && (
        <p className="text-muted">{t('lists.importing.moreRows', { n: rows.length - MOST })}</p>
      )}
    </>
  );
}

function Row({ row }: { row: ImportRow }) {
  const { t } = useApp();
  const problemText = useProblemText();
  const isWrong = row.outcome === 'wrong';
  const [first] = row.words;
  return (
    <li className="flex flex-col gap-0.5 px-3 py-2" data-outcome={row.outcome} data-row={row.row}>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-xs text-muted">{t('lists.importing.row', { row: row.row })}</span>
        {first && <WordText word={first} />}
      </div>
      {first && (
        <p className="flex flex-wrap gap-x-3 text-xs text-muted">
          <span>{t(`lists.kinds.${first.kind}`)}</span>
          {row.words.length === 1 ? (
            <WordScope word={first} />
          ) : (
            <span>{row.words.map(({ store }) => store).join(' · ')}</span>
          )}
        </p>
      )}
      {row.first !== undefined && (
        <p className="text-warning">{t('lists.importing.repeats', { first: row.first })}</p>
      )}
      {row.problems.map(({ column, value, text }) => (
        <p className={isWrong ? 'text-error' : 'text-warning'} key={`${column}${text}${value}`}>
          <Icon
            className="me-1 inline align-middle"
            name={isWrong ? 'octagon' : 'triangle'}
            size={14}
          />
          {value === ''
            ? t('lists.importing.whereEmpty', { column })
            : t('lists.importing.where', { column, value: clip(value) })}{' '}
          {problemText(text)}
        </p>
      ))}
    </li>
  );
}

function clip(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
