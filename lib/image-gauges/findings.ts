import type { Severity } from '@/lib/rules/define';
import { GAUGE_IDS, type GaugeId } from './gauge';

/** The part of a finding that tells which measurement it speaks of. */
export interface GaugeFinding {
  code: string;
  severity: Severity;
  /** `<code>` or `<code>.<variant>`. */
  message: string;
}

/** Which codes a gauge stands for; where a code speaks of several measurements its variants tell them apart. */
const CODES: Readonly<Record<GaugeId, readonly string[]>> = {
  side: ['I-SIZE', 'A-MOD'],
  bytes: ['I-SIZE.heavy', 'A-FILE.heavy'],
  format: ['I-FMT', 'A-FILE'],
  white: ['I-MAIN-WHITE'],
  fill: ['I-MAIN-FILL'],
  touch: ['I-MAIN-FILL.cut'],
  sharp: ['I-BLUR'],
  words: ['I-MAIN-TEXT', 'I-AMZ', 'I-MAIN-PKG'],
};
const VARIANTS: ReadonlySet<string> = new Set(
  Object.values(CODES)
    .flat()
    .filter((code) => code.includes('.')),
);

/** The findings that a gauge shows. */
export function findingsOfGauge<F extends GaugeFinding>(id: GaugeId, findings: readonly F[]): F[] {
  return findings.filter(({ code, message }) =>
    CODES[id].some((mine) =>
      mine.includes('.') ? mine === message : mine === code && !VARIANTS.has(message),
    ),
  );
}

/** The gauge that a finding speaks of, where there is one. */
export function gaugeOfFinding(finding: GaugeFinding): GaugeId | undefined {
  return GAUGE_IDS.find((id) => findingsOfGauge(id, [finding]).length > 0);
}
