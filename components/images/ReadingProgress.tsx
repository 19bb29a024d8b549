import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Progress } from '@/components/ui/Progress';
import { isChecking, type Pictures } from './pictures';

/** How far the checking is, with a way to stop it; read out as it goes. */
export function ReadingProgress({ pictures, onStop }: { pictures: Pictures; onStop(): void }) {
  const { t } = useApp();
  const { batch, list, stopped } = pictures;
  const isBusy = isChecking(pictures);
  const current =
    list.find(({ state }) => state === 'reading') ?? list.find(({ state }) => state === 'waiting');
  const said = isBusy
    ? t('images.progress.now', {
        at: batch.done + 1,
        total: batch.total,
        name: current?.name ?? '',
      })
    : stopped > 0
      ? t('images.progress.stopped', { n: stopped })
      : batch.total > 0
        ? t('images.progress.done', { total: batch.total })
        : '';
  return (
    <div className={isBusy ? 'flex items-center gap-3' : 'sr-only'} data-progress>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {/* Always there: what appears together with its words is not read out. */}
        <p aria-live="polite" className="line-clamp-2">
          {said}
        </p>
        {isBusy && <Progress done={batch.done} label={said} total={batch.total} />}
      </div>
      {isBusy && (
        <Button data-stop-reading onClick={onStop}>
          {t('images.progress.cancel')}
        </Button>
      )}
    </div>
  );
}
