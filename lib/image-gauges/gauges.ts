import type { ListingImage } from '@/lib/listing/image';
import type { Severity } from '@/lib/rules/define';
import { findingsOfGauge, type GaugeFinding } from './findings';
import { GAUGE_IDS, type Gauge, type GaugeId, type GaugeVerdict } from './gauge';
import { MEASURES } from './measures';

/** A main image is judged by all of it; the others have no background and no fill to keep to. */
const ONLY_MAIN: ReadonlySet<GaugeId> = new Set(['white', 'fill', 'touch', 'words']);
const GRAVITY: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * The measurements of a picture beside the limits that hold for its role. Empty where the file could not be read.
 * @param findings what the rules said of this picture; with them no gauge contradicts what is listed below it: a
 * limit that is broken without a finding (its rule is off, the product is exempt) is shown as not judged. Without
 * them the gauges judge by the limits alone.
 */
export function gaugesOf(image: ListingImage, findings?: readonly GaugeFinding[]): Gauge[] {
  const { facts, role, problem } = image;
  if (facts === undefined || problem !== undefined) return [];
  return GAUGE_IDS.filter((id) => role === 'MAIN' || !ONLY_MAIN.has(id)).map((id) => {
    const { verdict, ...measured } = MEASURES[id](image, facts);
    return { id, ...measured, verdict: agreed(id, verdict, findings) };
  });
}

function agreed(
  id: GaugeId,
  byLimit: GaugeVerdict,
  findings: readonly GaugeFinding[] | undefined,
): GaugeVerdict {
  if (findings === undefined || byLimit === 'unknown') return byLimit;
  const said = findingsOfGauge(id, findings).map(({ severity }) => severity);
  const gravest = GRAVITY.find((severity) => said.includes(severity));
  if (gravest !== undefined) return gravest;
  return byLimit === 'good' ? 'good' : 'unjudged';
}
