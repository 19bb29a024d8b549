import { useApp } from '@/components/app/AppProvider';
import { SEVERITIES, SeverityMark, SeverityTally } from '@/components/findings/SeverityMark';
import { Icon } from '@/components/ui/Icon';
import type { ProductFamily } from '@/lib/listing/product-types';
import { PictureControls } from './PictureControls';
import { PictureDetails } from './PictureDetails';
import { PictureProblem } from './PictureProblem';
import type { Picture } from './pictures';
import { Thumbnail } from './Thumbnail';
import type { Images } from './use-images';
import type { JudgedPicture } from './use-judged';
import { usePreview } from './use-preview';

interface PictureCardProps {
  picture: Picture;
  judged: JudgedPicture | undefined;
  /** Its place in the gallery, from 1; 0 where it has none. */
  number: number;
  families: ReadonlySet<ProductFamily>;
  sku: string | undefined;
  images: Images;
}

/** One picture of the list: what it is for, how it stands, and opened, all about it. */
export function PictureCard(props: PictureCardProps) {
  const { picture, judged, number, families, sku, images } = props;
  const { id, name, isOpen, state, reading } = picture;
  const hasProblem = state === 'failed' || reading?.problem !== undefined;
  const preview = usePreview(picture, isOpen);
  return (
    <li
      className="overflow-hidden rounded-md border border-line bg-surface"
      data-picture={name}
      data-state={state}
    >
      <h3>
        <button
          aria-expanded={isOpen}
          className="flex w-full items-center gap-2 px-2.5 py-2 text-start hover:bg-accent-soft focus-visible:-outline-offset-2"
          data-toggle
          onClick={() => images.change({ kind: 'toggled', id })}
          type="button"
        >
          <Thumbnail preview={preview} />
          <span className="flex min-w-0 flex-1 flex-col gap-0.5">
            <span className="line-clamp-2 font-semibold" title={name}>
              {number > 0 && `${number}. `}
              {name}
            </span>
            <Standing judged={judged} picture={picture} />
          </span>
          <Icon className={isOpen ? 'rotate-90' : ''} name="arrow" />
        </button>
      </h3>
      <PictureControls images={images} picture={picture} />
      {hasProblem && (
        <PictureProblem
          onAgain={state === 'failed' ? () => images.again(picture) : undefined}
          problem={reading?.problem}
        />
      )}
      {isOpen && judged && (
        <PictureDetails
          families={families}
          images={images}
          judged={judged}
          picture={picture}
          preview={preview}
          sku={sku}
        />
      )}
    </li>
  );
}

/** How it stands, in one line: waiting, being checked, what was found. */
function Standing({ picture, judged }: Pick<PictureCardProps, 'picture' | 'judged'>) {
  const { t } = useApp();
  const { state, reading } = picture;
  if (state === 'waiting' || state === 'reading') {
    const key = state === 'waiting' ? 'images.picture.waiting' : 'images.picture.reading';
    return <span className="text-xs text-muted">{t(key)}</span>;
  }
  // Why, and what to do, stands below.
  if (judged === undefined || reading?.problem) return <SeverityMark severity="error" />;
  if (judged.findings.length === 0) {
    return (
      <span className="inline-flex items-center gap-1 text-xs font-semibold text-good">
        <Icon name="seen" size={14} />
        {t('gauges.verdicts.good')}
      </span>
    );
  }
  return (
    <span className="flex flex-wrap gap-x-2">
      {SEVERITIES.map((severity) => {
        const count = judged.findings.filter((finding) => finding.severity === severity).length;
        return count > 0 && <SeverityTally count={count} key={severity} severity={severity} />;
      })}
    </span>
  );
}
