import { report } from '@/lib/diagnostics';
import type { ListingImage } from '@/lib/listing/image';
import { checkImages } from '@/lib/rules/check-images';
import type { Finding } from '@/lib/rules/define';
import { ruleByCode } from '@/lib/rules/registry';
import { gaugeViews } from './gauge-views';
import type { HostReply, HostRequest, JudgedPlace } from './messages';

/** Judged for files alone: in the page Amazon names the pictures itself. */
const ONLY_FILES = 'I-NAME';

/** What the rules say of a gallery, place by place, and its measurements in words. */
export function judge(request: Extract<HostRequest, { kind: 'judge' }>): HostReply {
  const { id, gallery, store, productType, on, rulesOff, severities, locale } = request;
  const images: ListingImage[] = [];
  for (const { index, ...image } of gallery) images[index] = image;
  // A place without a picture is none of the gallery's; the rules go by the order of those that are there.
  const places = [...images.keys()].filter((index) => images[index] !== undefined);
  const naming = ruleByCode(ONLY_FILES)?.id;
  const verdict = checkImages(
    {
      images: places.flatMap((index) => images[index] ?? []),
      ...(store === undefined ? {} : { marketplace: store }),
      ...(productType === undefined ? {} : { productType }),
    },
    { on, severities, rulesOff: naming === undefined ? rulesOff : [...rulesOff, naming] },
  );
  for (const { rule, error } of verdict.failed) report(error, { module: 'rules', id: rule });
  const judged = places.map((index, at): JudgedPlace => {
    const image = images[index];
    const findings = verdict.findings.filter((finding) => finding.index === at);
    return {
      index,
      findings: findings.map((finding) => plain(finding, index)),
      notChecked: verdict.notChecked
        .filter((one) => one.index === at)
        .map((one) => ({ ...one, index })),
      gauges: image ? gaugeViews(image, findings, locale) : [],
    };
  });
  return { kind: 'judged', id, places: judged };
}

/** A finding fit for a message. It is about the picture as a whole: nothing can be put right by editing its name. */
function plain(finding: Finding, index: number): Finding {
  const { code, rule, field, severity, also, message, data, sources, since } = finding;
  return {
    code,
    rule,
    field,
    index,
    severity,
    also: [...also],
    message,
    data: { ...data },
    sources: [...sources],
    since,
    start: 0,
    end: 0,
    fixes: [],
  };
}
