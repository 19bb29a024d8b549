import type { ImageRole } from '@/lib/listing/image';
import { defineRule, type Fix } from '../define';

/** Product id, what the picture shows, format: `B000123456.MAIN.jpg`. */
const ID = 'B0[0-9A-Z]{8}|\\d{8}|\\d{12,14}|\\d{9}[\\dX]';
const VARIANT = 'MAIN|PT0[1-8]|SWCH|FRNT|BACK|SIDE|TOPP|BOTT|LEFT|RGHT|INSD|PAGE|FACT';
const EXTENSION = 'jpe?g|png|tiff?|gif';
const NAME = new RegExp(`^(?:${ID})\\.(?:${VARIANT})\\.(?:${EXTENSION})$`, 'i');
const ANY_ID = new RegExp(`(?<![0-9A-Z])(?:${ID})(?![0-9A-Z])`, 'i');
const ANY_VARIANT = new RegExp(`(?<![0-9A-Z])(?:${VARIANT})(?![0-9A-Z])`, 'i');
const ANY_EXTENSION = new RegExp(`\\.(?:${EXTENSION})$`, 'i');

/** Form of a file name for uploading many pictures at once. */
export default defineRule<'I-NAME'>({
  id: 'image-name',
  fields: ['image'],
  codes: {
    'I-NAME': { severity: 'error', confidence: 'medium', sources: ['image-requirements'] },
  },
  check({ image, text }, report) {
    const { raw } = text;
    if (image === undefined || image.role === 'APLUS' || raw === '' || NAME.test(raw)) return;
    report.finding(
      'I-NAME',
      { start: 0, end: raw.length },
      { fixes: () => renamed(raw, image.role) },
    );
  },
  examples: [
    { text: 'B00UXG4WR5.MAIN.jpg', image: { role: 'MAIN' }, expect: [] },
    { text: 'B00UXG4WR5.PT01.JPEG', image: { role: 'PT' }, expect: [] },
    { text: '036000291452.MAIN.tif', image: { role: 'MAIN' }, expect: [] },
    { text: '080442957X.BACK.png', image: { role: 'PT' }, expect: [] },
    {
      text: 'B00UXG4WR5 - main.jpg',
      image: { role: 'MAIN' },
      expect: [['I-NAME', 0, 21, 'error']],
      fixed: 'B00UXG4WR5.MAIN.jpg',
    },
    {
      text: 'b00uxg4wr5_pt02 (1).jpeg',
      image: { role: 'PT' },
      expect: [['I-NAME', 0, 24, 'error']],
      fixed: 'B00UXG4WR5.PT02.jpeg',
    },
    {
      text: 'B00UXG4WR5.jpg',
      image: { role: 'MAIN' },
      expect: [['I-NAME', 0, 14, 'error']],
      fixed: 'B00UXG4WR5.MAIN.jpg',
    },
    { text: '主图.jpg', image: { role: 'MAIN' }, expect: [['I-NAME', 0, 6, 'error']] },
    { text: 'B00UXG4WR5.PT09.jpg', image: { role: 'PT' }, expect: [['I-NAME', 0, 19, 'error']] },
    { text: 'B00UXG4WR5.MAIN.webp', image: { role: 'MAIN' }, expect: [['I-NAME', 0, 20, 'error']] },
    { text: '', image: { role: 'MAIN' }, expect: [] },
    { text: 'banner 1.jpg', image: { role: 'APLUS' }, expect: [] },
  ],
});

/** Only where the name holds all that is needed; which of the further pictures it is, nobody else can know. */
function renamed(name: string, role: ImageRole): Fix[] {
  const id = ANY_ID.exec(spaced(name))?.[0];
  const variant = ANY_VARIANT.exec(spaced(name))?.[0] ?? (role === 'MAIN' ? 'MAIN' : undefined);
  const extension = ANY_EXTENSION.exec(name)?.[0];
  if (id === undefined || variant === undefined || extension === undefined) return [];
  const insert = `${id}.${variant}`.toUpperCase() + extension;
  return [
    { label: 'rename', data: { name: insert }, edits: [{ start: 0, end: name.length, insert }] },
  ];
}

/** Underscores count as parts of a word elsewhere, here they part words. */
function spaced(name: string): string {
  return name.replaceAll('_', ' ');
}
