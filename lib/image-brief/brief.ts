import { type Locale, type TextData, type TextKey, text } from '@/lib/i18n';
import { findingMessage } from '@/lib/i18n/finding-text';
import { gaugeOfFinding } from '@/lib/image-gauges/findings';
import type { GaugeText } from '@/lib/image-gauges/gauge';
import { gaugesOf } from '@/lib/image-gauges/gauges';
import type { ListingImage } from '@/lib/listing/image';
import type { Finding, Severity } from '@/lib/rules/define';
import { QUESTIONS, type QuestionId } from '@/lib/rules/image-questions';

/** A text in both languages: the brief goes from an assistant to a designer, who may read either. */
export type Both = Readonly<Record<Locale, string>>;

export type Answer = 'yes' | 'no';
/** What she answered of what cannot be measured; what is absent is not answered. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

/** One picture as it was judged. */
export interface Judged {
  /** Name of the file, or what stands for it. */
  name: string;
  image: ListingImage;
  findings: readonly Finding[];
  answers: Answers;
}

/** One thing to mend. */
export interface BriefPoint {
  number: number;
  /** A finding's severity, or `byEye` for an answer of hers. */
  kind: Severity | 'byEye';
  mark: Both;
  /** What is wrong and what to do. */
  text: Both;
  /** Measured value and limit, where there is one. */
  measured?: Both;
}

export interface PictureBrief {
  name: string;
  role: Both;
  points: readonly BriefPoint[];
  /** What somebody looked at and found in order. */
  seen: readonly Both[];
}

export interface Brief {
  title: Both;
  /** SKU where it is known, day, and how many pictures and points. */
  facts: readonly Both[];
  pictures: readonly PictureBrief[];
}

export interface BriefFacts {
  sku?: string | undefined;
  /** Day (ISO) of the brief. */
  date: string;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** The brief for a designer (设计修改单): per picture what is wrong, the measured value, the limit, what to do. */
export function briefOf(pictures: readonly Judged[], { sku, date }: BriefFacts): Brief {
  const briefs = pictures.map(pictureBrief);
  const points = briefs.reduce((sum, brief) => sum + brief.points.length, 0);
  return {
    title: both('images.brief.title'),
    facts: [
      ...(sku ? [both('images.brief.sku', { sku })] : []),
      both('images.brief.date', { date }),
      both('images.brief.count', { pictures: pictures.length, points }),
    ],
    pictures: briefs,
  };
}

function pictureBrief({ name, image, findings, answers }: Judged): PictureBrief {
  const sorted = ORDER.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const answered = QUESTIONS.filter(({ id }) => answers[id] === 'no');
  const points: Omit<BriefPoint, 'number'>[] = [
    ...unreadPoint(image, findings),
    ...sorted.map((finding) => pointOf(image, finding)),
    ...answered.map(({ id }) => ({
      kind: 'byEye' as const,
      mark: both('images.brief.byEye'),
      text: both(`images.questions.${id}.mend`),
    })),
  ];
  return {
    name,
    role: both(`images.roles.${image.role}`),
    points: points.map((point, at) => ({ number: at + 1, ...point })),
    seen: QUESTIONS.filter(({ id }) => answers[id] === 'yes').map(({ id }) =>
      both(`images.questions.${id}.ask`),
    ),
  };
}

/** A file that could not be read is a point of its own, unless a rule already says so. */
function unreadPoint(
  { problem }: ListingImage,
  findings: readonly Finding[],
): Omit<BriefPoint, 'number'>[] {
  if (problem === undefined || findings.length > 0) return [];
  const title = both(`images.problems.${problem}`);
  const help = both(`images.problems.${problem}Help`);
  return [
    {
      kind: 'error',
      mark: both('common.severity.error'),
      text: mapBoth((locale) => `${title[locale]}${locale === 'en' ? '. ' : '。'}${help[locale]}`),
    },
  ];
}

function pointOf(image: ListingImage, finding: Finding): Omit<BriefPoint, 'number'> {
  const id = gaugeOfFinding(finding);
  const gauge = gaugesOf(image).find((one) => one.id === id);
  const point = {
    kind: finding.severity,
    mark: both(`common.severity.${finding.severity}`),
    text: mapBoth((locale) => findingMessage(locale, finding)),
  };
  if (gauge === undefined || gauge.value.length === 0) return point;
  const measured = mapBoth((locale) => {
    const say = (texts: readonly GaugeText[]): string =>
      texts.map(({ key, data }) => text(locale, `gauges.${key}`, data)).join(' · ');
    const value = text(locale, 'images.brief.measured', { value: say(gauge.value) });
    const limit = text(locale, 'images.brief.limit', { limit: say([gauge.limit]) });
    return `${say([gauge.name])}${locale === 'en' ? ' – ' : '，'}${value}${locale === 'en' ? '; ' : '；'}${limit}`;
  });
  return { ...point, measured };
}

function both(key: TextKey, data?: TextData): Both {
  return mapBoth((locale) => text(locale, key, data));
}

function mapBoth(say: (locale: Locale) => string): Both {
  return { 'zh-CN': say('zh-CN'), en: say('en') };
}
