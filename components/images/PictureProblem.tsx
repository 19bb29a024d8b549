import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { ImageProblem } from '@/lib/listing/image';

/** Why a picture could not be measured, and what to do. */
export function PictureProblem({
  problem,
  onAgain,
}: {
  problem: ImageProblem | undefined;
  onAgain: (() => void) | undefined;
}) {
  const { t } = useApp();
  const key = problem ?? 'failed';
  return (
    <div className="px-2.5 pb-2.5" data-problem={key}>
      <Notice
        help={t(`images.problems.${key}Help`)}
        title={t(`images.problems.${key}`)}
        tone="error"
      >
        {onAgain && <Button onClick={onAgain}>{t('common.again')}</Button>}
      </Notice>
    </div>
  );
}
