import { viewOf } from '@/lib/text/view';
import { LIMITS } from '../data/limits';
import { defineRule } from '../define';

/** Each sign counts one, and white space is a space. */
const PLAIN = /^[\x20-\x7e]*$/;
const LIMIT = LIMITS.bulletsTogether;
/** 250 characters. */
const QUARTER = 'Keeps its shape; '.repeat(15).slice(0, 249).trim().padEnd(250, 'y');

/** All bullets together: not more than 1,000 characters, as Amazon's staff advise. */
export default defineRule<'B-SUM'>({
  id: 'bullets-sum',
  fields: ['bullets'],
  reads: ['bullets'],
  codes: {
    'B-SUM': {
      severity: 'hint',
      confidence: 'low',
      sources: ['prohibited-de', 'title-suppression-digest'],
    },
  },
  check({ index, listing, store, language }, report) {
    if (index > 0 || listing.bullets === undefined) return;
    const units = listing.bullets.reduce((sum, bullet) => sum + bullet.length, 0);
    if (units <= LIMIT) return;
    const length = listing.bullets.reduce(
      (sum, bullet) => sum + (PLAIN.test(bullet) ? bullet.trim() : viewOf(bullet, language)).length,
      0,
    );
    if (length <= LIMIT) return;
    const isGerman = store === 'DE';
    report.finding(
      'B-SUM',
      { start: 0, end: 0 },
      {
        data: { length, limit: LIMIT, over: length - LIMIT },
        ...(isGerman ? { severity: 'warning', variant: 'de' } : {}),
      },
    );
  },
  examples: [
    { text: QUARTER, listing: { bullets: ['', QUARTER, QUARTER, QUARTER] }, expect: [] },
    {
      text: `${QUARTER}y`,
      listing: { bullets: ['', QUARTER, QUARTER, QUARTER] },
      expect: [['B-SUM', 0, 0, 'hint']],
    },
    {
      text: `${QUARTER}y`,
      store: 'DE',
      listing: { bullets: ['', QUARTER, QUARTER, QUARTER] },
      expect: [['B-SUM', 0, 0, 'warning']],
    },
    {
      text: `${QUARTER}y`,
      store: 'FR',
      listing: { bullets: ['', QUARTER, QUARTER, QUARTER] },
      expect: [['B-SUM', 0, 0, 'hint']],
    },
    {
      text: `${QUARTER}  `,
      store: 'DE',
      listing: { bullets: ['', QUARTER, QUARTER, QUARTER] },
      expect: [],
    },
    {
      text: '𠮷'.repeat(250),
      store: 'JP',
      listing: { bullets: ['', QUARTER, QUARTER, QUARTER] },
      expect: [],
    },
    {
      text: 'u\u0308'.repeat(250),
      store: 'DE',
      listing: { bullets: ['', QUARTER, QUARTER, QUARTER] },
      expect: [],
    },
    { text: QUARTER, expect: [] },
    { text: '', expect: [] },
    {
      text: '',
      store: 'DE',
      listing: { bullets: ['', QUARTER, QUARTER, QUARTER, QUARTER, 'One more'] },
      expect: [['B-SUM', 0, 0, 'warning']],
    },
  ],
});
