import { useApp } from '@/components/app/AppProvider';
import { Fold } from '@/components/ui/Fold';
import { reasonText, ruleName } from '@/lib/i18n/finding-text';
import { gaugesOf } from '@/lib/image-gauges/gauges';
import type { ProductFamily } from '@/lib/listing/product-types';
import { BriefActions } from './BriefActions';
import { EvidencePicture } from './EvidencePicture';
import { Findings } from './Findings';
import { GaugeList } from './GaugeList';
import type { Picture } from './pictures';
import { Questions } from './Questions';
import type { Images } from './use-images';
import type { JudgedPicture } from './use-judged';
import type { Preview } from './use-preview';

interface PictureDetailsProps {
  picture: Picture;
  judged: JudgedPicture;
  preview: Preview;
  families: ReadonlySet<ProductFamily>;
  sku: string | undefined;
  images: Images;
}

/** All about one picture: the evidence, the measurements, what is wrong, what only eyes can tell, the brief. */
export function PictureDetails(props: PictureDetailsProps) {
  const { picture, judged, preview, families, sku, images } = props;
  const { image, findings, notChecked } = judged;
  const gauges = gaugesOf(image, findings);
  return (
    <div className="flex flex-col gap-4 border-t border-line p-2.5" data-details>
      {image.facts && <EvidencePicture judged={judged} preview={preview} />}
      {gauges.length > 0 && <GaugeList gauges={gauges} />}
      <Findings
        // Why it could not be read stands above.
        findings={findings.filter(({ message }) => message !== `I-FMT.${image.problem}`)}
        hasProblem={image.problem !== undefined}
      />
      {notChecked.length > 0 && <NotCheckedFold judged={judged} />}
      {image.problem === undefined && (
        <Questions
          answers={picture.answers}
          families={families}
          onAnswer={(question, answer) =>
            images.change({ kind: 'answered', id: picture.id, question, answer })
          }
          role={picture.role}
        />
      )}
      <BriefActions judged={[judged]} sku={sku} />
    </div>
  );
}

function NotCheckedFold({ judged: { notChecked } }: { judged: JudgedPicture }) {
  const { t, locale } = useApp();
  return (
    <Fold summary={t('images.picture.notChecked', { n: notChecked.length })}>
      <ul className="flex flex-col gap-1.5">
        {notChecked.map(({ rule, reason }) => (
          <li key={`${rule}${reason}`}>
            <span className="font-medium">{ruleName(locale, rule)}</span>
            <span className="block text-muted">{reasonText(locale, reason)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
