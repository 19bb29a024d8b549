import { hashDistance } from '@/lib/images/hash';
import type { ListingImage } from '@/lib/listing/image';
import { GALLERY, SAME_PICTURE } from '../data/image-limits';
import { defineRule, type Reporter } from '../define';

const LIST = { start: 0, end: 0 };
const HASH = { one: 'f0e1d2c3b4a59687', close: 'f0e1d2c3b4a59684', other: '0123456789abcdef' };

type Report = Reporter<'I-COUNT'>;

/** The gallery as a whole: a main image, enough further ones, none twice. */
export default defineRule<'I-COUNT'>({
  id: 'image-count',
  fields: ['image'],
  reads: ['images'],
  codes: {
    'I-COUNT': {
      severity: 'error',
      confidence: 'high',
      sources: ['title-suppression-digest', 'main-image-cn'],
      exempt: ['media'],
    },
  },
  check({ listing, index }, report) {
    if (index !== 0) return;
    const gallery = (listing.images ?? []).filter(({ role }) => role !== 'APLUS');
    if (gallery.length === 0) return;
    if (!gallery.some(({ role }) => role === 'MAIN')) report.finding('I-COUNT', LIST);
    checkNumber(gallery.length, report);
    checkTwins(gallery, report);
  },
  examples: [
    { text: 'a.jpg', listing: { images: gallery(6) }, expect: [] },
    { text: 'a.jpg', listing: { images: gallery(9) }, expect: [] },
    { text: 'a.jpg', listing: { images: gallery(5) }, expect: [['I-COUNT', 0, 0, 'hint']] },
    { text: 'a.jpg', listing: { images: gallery(10) }, expect: [['I-COUNT', 0, 0, 'hint']] },
    {
      text: 'a.jpg',
      listing: { images: gallery(7).slice(1) },
      expect: [['I-COUNT', 0, 0, 'error']],
    },
    {
      text: 'a.jpg',
      listing: { images: hashed(HASH.one, HASH.close) },
      expect: [['I-COUNT', 0, 0, 'hint']],
    },
    { text: 'a.jpg', listing: { images: hashed(HASH.one, HASH.other) }, expect: [] },
    {
      text: 'a.jpg',
      listing: { images: gallery(2), productType: 'media:book' },
      expect: [],
    },
    { text: 'banner.jpg', image: { role: 'APLUS' }, expect: [] },
  ],
});

function checkNumber(count: number, report: Report): void {
  const { advised, most } = GALLERY;
  if (count < advised)
    report.finding('I-COUNT', LIST, {
      severity: 'hint',
      variant: 'few',
      data: { count, limit: advised },
    });
  else if (count > most)
    report.finding('I-COUNT', LIST, {
      severity: 'hint',
      variant: 'many',
      data: { count, limit: most },
    });
}

/** The first two pictures that look the same; more of them would say nothing new. */
function checkTwins(gallery: readonly ListingImage[], report: Report): void {
  for (const [second, { facts }] of gallery.entries()) {
    const hash = facts?.hash;
    if (hash === undefined) continue;
    const first = gallery
      .slice(0, second)
      .findIndex((one) => one.facts?.hash !== undefined && isSame(one.facts.hash, hash));
    if (first < 0) continue;
    const data = { first: first + 1, second: second + 1 };
    report.finding('I-COUNT', LIST, { severity: 'hint', variant: 'twins', data });
    return;
  }
}

function isSame(one: string, other: string): boolean {
  return hashDistance(one, other) <= SAME_PICTURE;
}

function gallery(count: number): ListingImage[] {
  return Array.from({ length: count }, (_, at) => ({ role: at === 0 ? 'MAIN' : 'PT' }));
}

function hashed(...hashes: readonly string[]): ListingImage[] {
  return gallery(6).map((image, at) => {
    const hash = hashes[at];
    return hash === undefined ? image : { ...image, facts: { hash } };
  });
}
