import { useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Notice } from '@/components/ui/Notice';
import { DropZone } from './DropZone';
import { PictureCard } from './PictureCard';
import { isChecking } from './pictures';
import { ReadingProgress } from './ReadingProgress';
import { Summary } from './Summary';
import { useImages } from './use-images';
import { useIncoming } from './use-incoming';
import { useJudged, useOpenListing } from './use-judged';

/** Pictures before they are uploaded: measured, judged, and what to mend as a brief for the designer. */
export function ImagesView() {
  const { t } = useApp();
  const view = useRef<HTMLDivElement>(null);
  const images = useImages();
  const { pictures } = images;
  const listing = useOpenListing();
  // Empty: as the page in front says.
  const [kind, setKind] = useState('');
  const productType = kind === '' ? listing.productType : kind;
  const { isOver, take } = useIncoming(view, images.add);
  const judgement = useJudged(pictures.list, {
    ...(listing.store !== undefined && { store: listing.store }),
    ...(productType !== undefined && { productType }),
  });
  const isEmpty = pictures.list.length === 0;
  // As the rules count them: A+ content is no part of the gallery.
  const gallery = pictures.list.filter(({ role, reading }) => role !== 'APLUS' && reading);

  return (
    <div className="flex flex-col gap-3 pb-3" data-images ref={view}>
      <DropZone isOver={isOver} isSmall={!isEmpty} onFiles={take} />
      <ReadingProgress onStop={images.stop} pictures={pictures} />
      {isEmpty && pictures.stopped === 0 && <p className="text-muted">{t('images.empty')}</p>}
      {!isEmpty && (
        <>
          <Summary
            isChecking={isChecking(pictures)}
            judgement={judgement}
            kind={kind}
            listing={listing}
            onClear={images.clear}
            onKind={setKind}
            pictures={pictures.list}
          />
          <ul aria-label={t('images.summary.list')} className="flex flex-col gap-2">
            {pictures.list.map((picture) => (
              <PictureCard
                families={judgement.families}
                images={images}
                judged={judgement.byId.get(picture.id)}
                key={picture.id}
                number={gallery.indexOf(picture) + 1}
                picture={picture}
                sku={listing.sku}
              />
            ))}
          </ul>
        </>
      )}
      {pictures.stopped > 0 && (
        <Notice
          help={t('images.progress.stoppedHelp')}
          icon="half"
          title={t('images.progress.stopped', { n: pictures.stopped })}
        />
      )}
    </div>
  );
}
