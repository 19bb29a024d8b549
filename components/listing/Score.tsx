import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import { SCORE_TAKES } from '@/lib/rules/score';

/** The score of the listing, and on demand how it is counted. */
export function Score({ score }: { score: number }) {
  const { t } = useApp();
  return (
    <details className="group rounded-md border border-line bg-surface" data-score={score}>
      <summary className="flex list-none items-center gap-2 rounded-md px-2.5 py-1.5">
        <span className="text-lg font-semibold">{score}</span>
        <span className="flex-1">{t('listing.score')}</span>
        <span className="flex items-center gap-1 text-muted group-hover:text-ink">
          {t('listing.scoreHow')}
          <Icon className="group-open:rotate-90" name="arrow" size={14} />
        </span>
      </summary>
      <div className="flex flex-col gap-1.5 border-t border-line px-2.5 py-2 text-muted">
        <p>{t('listing.scoreTakes', { ...SCORE_TAKES })}</p>
        <p>{t('listing.scoreRises')}</p>
      </div>
    </details>
  );
}
