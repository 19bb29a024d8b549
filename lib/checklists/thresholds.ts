import type { TextData } from '@/lib/i18n';
import type { Area } from './define';

/** Said behind a value; the words are `settings.thresholds.units.<unit>`. */
export type Unit = 'percent' | 'days' | 'times' | 'number';

interface Threshold {
  /** What the trade usually takes. */
  usual: number;
  unit: Unit;
  /** Where in her work it counts. */
  area: Area;
  least: number;
  most: number;
}

/**
 * The numbers in built-in checklists that a shop may set for itself. `{ctr}` in the texts of a checklist is this
 * value in her language. What Amazon prescribes is no threshold and stands in the texts as it is.
 */
export const THRESHOLDS = {
  ctr: { usual: 0.3, unit: 'percent', area: 'ads', least: 0.01, most: 20 },
  impressions: { usual: 1_000, unit: 'number', area: 'ads', least: 1, most: 1_000_000 },
  acos: { usual: 35, unit: 'percent', area: 'ads', least: 1, most: 500 },
  minClicks: { usual: 8, unit: 'number', area: 'ads', least: 1, most: 10_000 },
  noOrderClicks: { usual: 15, unit: 'number', area: 'ads', least: 1, most: 10_000 },
  goodOrders: { usual: 2, unit: 'number', area: 'ads', least: 1, most: 1_000 },
  bidStep: { usual: 20, unit: 'percent', area: 'ads', least: 1, most: 100 },
  returnFactor: { usual: 2, unit: 'times', area: 'ads', least: 1, most: 20 },
  supplyAlert: { usual: 14, unit: 'days', area: 'stock', least: 1, most: 365 },
  lowSupply: { usual: 28, unit: 'days', area: 'stock', least: 1, most: 365 },
  overstock: { usual: 90, unit: 'days', area: 'stock', least: 1, most: 730 },
  safetyDays: { usual: 14, unit: 'days', area: 'stock', least: 0, most: 365 },
  ipi: { usual: 400, unit: 'number', area: 'stock', least: 0, most: 1_000 },
  forecastError: { usual: 30, unit: 'percent', area: 'stock', least: 1, most: 500 },
  ageWarning: { usual: 150, unit: 'days', area: 'stock', least: 1, most: 180 },
  stalledDays: { usual: 14, unit: 'days', area: 'stock', least: 1, most: 180 },
  complaints: { usual: 3, unit: 'number', area: 'buyers', least: 1, most: 1_000 },
  complaintDays: { usual: 30, unit: 'days', area: 'buyers', least: 1, most: 365 },
  dealDiscount: { usual: 20, unit: 'percent', area: 'offers', least: 1, most: 90 },
  belowLowest: { usual: 5, unit: 'percent', area: 'offers', least: 0, most: 90 },
  budgetFactor: { usual: 2, unit: 'times', area: 'offers', least: 1, most: 20 },
  priceChange: { usual: 10, unit: 'percent', area: 'offers', least: 1, most: 100 },
  requestDays: { usual: 7, unit: 'days', area: 'account', least: 1, most: 180 },
  renewalDays: { usual: 60, unit: 'days', area: 'account', least: 1, most: 365 },
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdName = keyof typeof THRESHOLDS;
export const THRESHOLD_NAMES = Object.keys(THRESHOLDS) as ThresholdName[];

/** What she has set, by name; a threshold that is not there has its usual value. */
export type ChosenThresholds = Readonly<Record<string, number>>;

/** The value that counts: hers, unless it is none that could be meant. */
export function thresholdOf(name: ThresholdName, chosen: ChosenThresholds): number {
  const own = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
  return own !== undefined && isAllowed(name, own) ? own : THRESHOLDS[name].usual;
}

/** All values as they stand in a text of that language. */
export function thresholdTexts(chosen: ChosenThresholds, locale: string): TextData {
  const write = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return Object.fromEntries(
    THRESHOLD_NAMES.map((name) => [name, write.format(thresholdOf(name, chosen))]),
  );
}

/** What she typed (`0,3`, `３５ %`, `1,000`) as a value, or undefined where it is none that can be taken. */
export function parseThreshold(name: ThresholdName, typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s%×]/g, '');
  // A comma before exactly three digits parts thousands, as long as no point follows another meaning.
  const digits = plain.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  if (!/^\d{1,7}(?:\.\d{1,2})?$/.test(digits)) return undefined;
  const value = Number(digits);
  return isAllowed(name, value) ? value : undefined;
}

/** Names of the thresholds that a text of a checklist shows. */
export function thresholdsIn(text: string): ThresholdName[] {
  return THRESHOLD_NAMES.filter((name) => text.includes(`{${name}}`));
}

function isAllowed(name: ThresholdName, value: number): boolean {
  const { least, most } = THRESHOLDS[name];
  return Number.isFinite(value) && value >= least && value <= most;
}
