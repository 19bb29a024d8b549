import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { type Brief, briefOf } from '@/lib/image-brief/brief';
import { briefText } from '@/lib/image-brief/brief-text';
import { briefFileName } from '@/lib/image-brief/file-name';
import { drawnBrief } from './drawn-brief';
import type { JudgedPicture } from './use-judged';

interface BriefActionsProps {
  /** The pictures it is about, as they were judged. */
  judged: readonly JudgedPicture[];
  sku: string | undefined;
}

type Outcome = 'busy' | 'copied' | 'failed' | { saved: string };

/** The brief for the designer: as a picture, as text, or copied. */
export function BriefActions({ judged, sku }: BriefActionsProps) {
  const { t, services } = useApp();
  const [outcome, setOutcome] = useState<Outcome>();
  const [single] = judged.length === 1 ? judged : [];
  const day = services.now().slice(0, 10);

  const doing = (work: (brief: Brief) => Promise<Outcome>): void => {
    setOutcome('busy');
    work(briefOf(judged, { sku, date: day })).then(setOutcome, (error: unknown) => {
      services.diagnostics.report(error, { module: 'images', id: 'brief' });
      setOutcome('failed');
    });
  };
  const named = (ending: 'png' | 'txt', part?: number): string =>
    briefFileName(t('images.brief.file'), { sku, date: day, part }, ending);
  const save = async (ending: 'png' | 'txt', blobs: readonly Blob[]): Promise<Outcome> => {
    for (const [at, blob] of blobs.entries()) {
      const name = named(ending, blobs.length > 1 ? at + 1 : undefined);
      services.saveFile(name, new Uint8Array(await blob.arrayBuffer()));
    }
    return { saved: named(ending) };
  };

  /** Which picture a button is about, for those who do not see where it stands. */
  const about = (key: 'picture' | 'text' | 'copy'): { 'aria-label'?: string } =>
    single ? { 'aria-label': `${t(`images.brief.${key}`)}: ${single.name}` } : {};
  const isBusy = outcome === 'busy';
  return (
    <section className="flex flex-col gap-1.5" data-brief={single ? 'one' : 'all'}>
      <h4 className="font-semibold">{t(single ? 'images.brief.one' : 'images.brief.all')}</h4>
      <p className="text-xs text-muted">{t('images.brief.help')}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          {...about('picture')}
          data-save-picture
          disabled={isBusy}
          kind="primary"
          onClick={() =>
            doing(async (brief) =>
              save('png', await drawnBrief(brief, judged, services.images.preview)),
            )
          }
        >
          {t('images.brief.picture')}
        </Button>
        <Button
          {...about('text')}
          data-save-text
          disabled={isBusy}
          onClick={() => doing((brief) => save('txt', [new Blob([`\ufeff${briefText(brief)}`])]))}
        >
          {t('images.brief.text')}
        </Button>
        <Button
          {...about('copy')}
          data-copy
          disabled={isBusy}
          onClick={() =>
            doing(async (brief) => {
              await services.copy(briefText(brief));
              return 'copied';
            })
          }
        >
          {t('images.brief.copy')}
        </Button>
      </div>
      <Outcome outcome={outcome} />
    </section>
  );
}

function Outcome({ outcome }: { outcome: Outcome | undefined }) {
  const { t } = useApp();
  if (outcome === 'failed')
    return <Notice help={t('common.failedHelp')} live title={t('common.failed')} tone="error" />;
  const said =
    outcome === undefined
      ? ''
      : outcome === 'busy'
        ? t('common.loading')
        : outcome === 'copied'
          ? t('common.copied')
          : t('images.brief.saved', { file: outcome.saved });
  return (
    <p aria-live="polite" className="text-muted empty:hidden" data-outcome>
      {said}
    </p>
  );
}
