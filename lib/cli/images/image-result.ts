import { type Locale, text } from '@/lib/i18n';
import type { ImageFacts, ListingImage } from '@/lib/listing/image';
import type { Verdict } from '@/lib/rules/define';
import { notCheckedOf, type Result, type ResultFinding, toResultFinding } from '../listings/result';
import { type TableStyle, tableOf } from '../listings/table';
import type { Telling } from '../listings/writer';

/** An image file that has been checked. */
export interface CheckedImage {
  /** Name as given. */
  file: string;
  image: ListingImage;
  verdict: Verdict;
}

/** One image's result as users' scripts read it: names are stable. */
export interface ImageResult {
  file: string;
  field: 'image';
  role: string;
  findings: readonly ResultFinding[];
  notChecked: Result['notChecked'];
  facts: ImageFacts;
}

export const IMAGES: Telling<CheckedImage, ImageResult> = {
  toResult: ({ file, image, verdict }, locale) => ({
    file,
    field: 'image',
    role: image.role,
    findings: verdict.findings.map((finding) => toResultFinding(finding, locale)),
    notChecked: notCheckedOf(verdict, locale),
    facts: image.facts ?? {},
  }),
  toTable: imageTable,
  summary: 'cli.imagesSummary',
  summaryUnusable: 'cli.imagesUnusable',
};

/** The heading, what was measured in one line, then the findings. */
function imageTable(told: ImageResult, _item: CheckedImage, style: TableStyle): string {
  const { findings, notChecked, file, facts } = told;
  const [heading = '', ...lines] = tableOf({ file, findings, notChecked }, {}, style).split('\n');
  const measured = measuredLine(facts, style.locale);
  return [heading, ...(measured === '' ? [] : [`  ${measured}`]), ...lines].join('\n');
}

function measuredLine(facts: ImageFacts, locale: Locale): string {
  const { width, height, format, bytes, whiteShare, fill } = facts;
  const percent = (share: number): string => `${Math.floor(share * 1000) / 10} %`;
  const parts = [
    width === undefined || height === undefined ? undefined : `${width} x ${height} px`,
    format?.toUpperCase(),
    bytes === undefined ? undefined : `${(bytes / 1024 / 1024).toFixed(2)} MB`,
    whiteShare === undefined
      ? undefined
      : text(locale, 'cli.whiteBorder', { share: percent(whiteShare) }),
    fill === undefined ? undefined : text(locale, 'cli.productShare', { share: percent(fill) }),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
