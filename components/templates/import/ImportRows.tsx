import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import type { TemplateRow } from '@/lib/templates/sheet/read';
import { useOwnProblem } from '../editor/use-own-problem';

/** So many rows are looked at here, what needs a look first. */
const MOST = 100;
const ORDER: readonly TemplateRow['outcome'][] = ['wrong', 'changed', 'new', 'same'];

/** Each row of an import: where, what it says, what becomes of it, and what is wrong. */
export function ImportRows({ rows }: { rows: readonly TemplateRow[] }) {
  const { t } = useApp();
  const sorted = rows.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  const counts = ORDER.map((outcome) => ({
    outcome,
    n: rows.filter((row) => row.outcome === outcome).length,
  })).filter(({ n }) => n > 0);
  return (
    <>
      <p role="status">
        {counts
          .map(({ outcome, n }) => `${t(`ownTemplates.importing.outcomes.${outcome}`)}: ${n}`)
          .join(' · ')}
      </p>
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {sorted.slice(0, MOST).map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </ul>
      {rows.length > MOST && (
        <p className="text-muted">
          {t('ownTemplates.importing.moreRows', { n: rows.length - MOST })}
        </p>
      )}
    </>
  );
}

function Row({ row }: { row: TemplateRow }) {
  const { t } = useApp();
  const problemText = useOwnProblem();
  const { outcome, name, language, body, problems } = row;
  const isWrong = outcome === 'wrong';
  return (
    <li className="flex flex-col gap-0.5 px-3 py-2" data-outcome={outcome} data-row={row.row}>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-xs text-muted">
          {t('ownTemplates.importing.row', { row: row.row })}
        </span>
        <span className="min-w-0 font-semibold break-words">{name}</span>
        <span className="text-xs text-muted">
          {[language?.toUpperCase(), t(`ownTemplates.importing.outcomes.${outcome}`)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <p className="line-clamp-1 text-xs break-words text-muted">{body}</p>
      {problems.map((problem) => (
        <p
          className={isWrong ? 'text-error' : 'text-warning'}
          key={`${problem.column}${problem.text}`}
        >
          <Icon
            className="me-1 inline align-middle"
            name={isWrong ? 'octagon' : 'triangle'}
            size={14}
          />
          {problem.value === ''
            ? t('ownTemplates.importing.whereEmpty', { column: problem.column })
            : t('ownTemplates.importing.where', {
                column: problem.column,
                value: problem.value.slice(0, 80),
              })}{' '}
          {problemText(problem)}
        </p>
      ))}
    </li>
  );
}
