import { describe, expect, it } from 'vitest';
import type { ImageFacts, ListingImage } from '@/lib/listing/image';
import { checkImages } from '@/lib/rules/check-images';
import type { Made, Specimen } from '@/tests/images/specimen';
import { allSpecimens } from '@/tests/images/specimens';
import { readImage } from './read-image';

const ON = '2026-11-21';
const EXACT = [
  'width',
  'height',
  'format',
  'animated',
  'colorModel',
  'hasAlpha',
  'orientation',
  'dpi',
  'iccProfile',
] as const;

const specimens = allSpecimens();

/** The words are the drawing's own: here it is judged where they lie, not whether they are found. */
function read({ bytes, texts }: Made) {
  return readImage(bytes, () => Promise.resolve(texts ?? []));
}

function pick(facts: ImageFacts, truth: ImageFacts): Partial<ImageFacts> {
  return Object.fromEntries(
    EXACT.filter((key) => truth[key] !== undefined).map((key) => [key, facts[key]]),
  );
}

function errorsOf({ name }: Specimen, reading: Pick<ListingImage, 'facts' | 'problem'>): string[] {
  const image: ListingImage = { role: 'MAIN', name, ...reading };
  const { findings, failed } = checkImages(
    { images: [image] },
    { on: ON, store: 'US', rulesOff: ['image-count'] },
  );
  expect(failed).toEqual([]);
  return [
    ...new Set(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)),
  ].sort();
}

describe('pictures drawn with known truth', () => {
  it('are 150 at least', () => {
    expect(specimens.length).toBeGreaterThanOrEqual(150);
    expect(new Set(specimens.map(({ id }) => id)).size).toBe(specimens.length);
  });

  it.each(specimens.map((one) => [one.id, one] as const))('%s', async (_id, one) => {
    const made = await one.make();
    const reading = await read(made);
    const { facts = {} } = reading;
    expect(pick(facts, made.truth)).toEqual(pick(made.truth, made.truth));
    expect(errorsOf(one, reading)).toEqual(one.faults.toSorted());
    expectMeasured(facts, made.truth);
    expect(facts.overlays?.map(({ kind }) => kind) ?? []).toEqual(one.marks ?? []);
    expect(facts.texts?.map(({ onProduct }) => onProduct) ?? []).toEqual(
      made.texts?.map(({ onProduct }) => onProduct) ?? [],
    );
  });
});

function expectMeasured(facts: ImageFacts, truth: ImageFacts): void {
  const { whiteShare, fill, borderTouch, upscaled } = truth;
  if (upscaled !== undefined) expect(facts.upscaled ?? false).toBe(upscaled);
  if (whiteShare !== undefined)
    expect(Math.abs((facts.whiteShare ?? -1) - whiteShare), 'white share').toBeLessThanOrEqual(
      0.005,
    );
  if (fill !== undefined)
    expect(Math.abs((facts.fill ?? -1) - fill), 'fill').toBeLessThanOrEqual(0.01);
  if (borderTouch !== undefined) expect(facts.borderTouch).toEqual(borderTouch);
}
