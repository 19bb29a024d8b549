import { type Locale, text } from '@/lib/i18n';
import { gaugesOf } from '@/lib/image-gauges/gauges';
import type { ListingImage } from '@/lib/listing/image';
import type { Finding } from '@/lib/rules/define';
import type { GaugeView } from './messages';

/** The measurements of a picture in the words of a language: the page itself carries none of these texts. */
export function gaugeViews(
  image: ListingImage,
  findings: readonly Finding[],
  locale: Locale,
): GaugeView[] {
  return gaugesOf(image, findings).map(({ id, name, value, limit, verdict, bar }) => {
    const said = ({ key, data }: typeof name): string => text(locale, `gauges.${key}`, data);
    return {
      id,
      name: said(name),
      value: value.map(said).join(' · '),
      limit: said(limit),
      verdict,
      ...(bar === undefined ? {} : { bar }),
    };
  });
}
