import type { Token } from '@/lib/text/view';
import { defineRule, type Fix, type Reporter, type RuleInput, type TextEdit } from '../define';
import { isInside } from '../shared/brand';
import { isAllShouted, shoutedWords } from '../shared/capitals';
import { capitalised } from '../shared/letter-case';

/** The lead-in of a bullet: what stands before its colon. */
const LEAD = /^\s{0,4}([^:：\n]{4,60})[:：]/u;

/** Bullets in capitals. A lead-in in capitals is tolerated, where all have one. */
export default defineRule<'B-CAPS'>({
  id: 'bullet-capitals',
  fields: ['bullets'],
  reads: ['brand', 'bullets'],
  codes: {
    'B-CAPS': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['title-suppression-digest', 'ours'],
    },
  },
  check(input, report) {
    const { text } = input;
    if (input.index === 0) checkLeads(input, report);
    if (text.upper <= text.lower) return;
    const shouted = shoutedWords(input);
    if (!isShouting(text.raw, shouted) || !isAllShouted(input, shouted)) return;
    report.finding(
      'B-CAPS',
      { start: 0, end: text.raw.length },
      { fixes: () => sentenceCase(input, shouted) },
    );
  },
  examples: [
    {
      text: 'STRONG STEEL FRAME HOLDS UP TO 200 POUNDS OF WEIGHT',
      expect: [['B-CAPS', 0, 51, 'warning']],
      fixed: 'Strong steel frame holds up to 200 pounds of weight',
    },
    {
      text: 'EASY CLEAN: WIPE WITH A CLOTH AND USB READY',
      expect: [['B-CAPS', 0, 43, 'warning']],
      fixed: 'Easy clean: Wipe with a cloth and USB ready',
    },
    {
      text: 'ACME FRAME HOLDS ALL YOU NEED',
      listing: { brand: 'Acme' },
      expect: [['B-CAPS', 0, 29]],
      fixed: 'ACME frame holds all you need',
    },
    { text: 'STABILER RAHMEN AUS STAHL', store: 'DE', expect: [['B-CAPS', 0, 25]] },
    {
      text: 'IŞIK AYARI KOLAY',
      store: 'TR',
      expect: [['B-CAPS', 0, 16]],
      fixed: 'Işık ayarı kolay',
    },
    {
      text: 'CADRE SOLIDE EN ACIER',
      store: 'FR',
      expect: [['B-CAPS', 0, 21]],
      fixed: 'Cadre solide en acier',
    },
    { text: 'EASY CLEAN: Wipe with a cloth', expect: [] },
    {
      text: 'EASY CLEAN: Wipe with a cloth',
      listing: { bullets: ['', 'SOFT TOUCH: Warm', 'LONG LIFE: Steel'] },
      expect: [],
    },
    {
      text: 'EASY CLEAN: Wipe with a cloth',
      listing: { bullets: ['', 'Soft touch: Warm', 'LONG LIFE: Steel'] },
      expect: [['B-CAPS', 0, 0, 'hint']],
    },
    {
      text: 'Easy clean: Wipe with a cloth',
      listing: { bullets: ['', 'Soft touch: Warm', 'Long life: Steel'] },
      expect: [],
    },
    {
      text: 'USB HDMI: Plug in and play',
      listing: { bullets: ['', 'Soft touch: Warm'] },
      expect: [],
    },
    { text: 'USB HDMI LED IPX7', expect: [] },
    { text: '1 GB RAM + 8 GB ROM', expect: [] },
    { text: 'CABLE LENGTH: 1.2 Metres', expect: [] },
    { text: 'PRODUCT DIMENSION: 37 x 37 x 49 CM', expect: [] },
    { text: 'Strong STEEL frame', expect: [] },
    { text: 'コンパクト USB ケーブル LED', store: 'JP', expect: [] },
    { text: 'TBD', expect: [] },
    { text: 'NIKE AIR', listing: { brand: 'Nike Air' }, expect: [] },
  ],
});

/** Two long words at least, one of them behind the lead-in: short ones are acronyms. */
function isShouting(raw: string, shouted: readonly Token[]): boolean {
  const long = shouted.filter(({ start, end }) => end - start >= 4);
  const lead = LEAD.exec(raw.slice(0, 66))?.[0].length ?? 0;
  return long.length >= 2 && long.some(({ start }) => start >= lead);
}

/** A set of bullets, some with a lead-in in capitals and some without. */
function checkLeads({ listing }: RuleInput, report: Reporter<'B-CAPS'>): void {
  const leads = (listing.bullets ?? []).flatMap(
    (bullet) => LEAD.exec(bullet.slice(0, 66))?.[1] ?? [],
  );
  const loud = leads.filter(isLoud).length;
  const quiet = leads.filter((lead) => /\p{Ll}{3}/u.test(lead)).length;
  if (loud > 0 && quiet > 0)
    report.finding(
      'B-CAPS',
      { start: 0, end: 0 },
      { severity: 'hint', variant: 'leads', data: { loud, quiet } },
    );
}

/** Two words or one long one, all in capitals; acronyms are short. */
function isLoud(lead: string): boolean {
  return /\p{Lu}{5}/u.test(lead) && !/\p{Ll}/u.test(lead);
}

/** Small letters, save at the beginning and after the colon of the header. German nouns are not told apart: no repair. */
function sentenceCase({ text, language, brandSpans }: RuleInput, shouted: readonly Token[]): Fix[] {
  if (language === 'de') return [];
  const loud = new Set(shouted);
  const edits: TextEdit[] = [];
  let first = true;
  for (const token of text.tokens) {
    const { start, end } = token;
    const raw = text.raw.slice(start, end);
    const afterColon = /[:：.!?]\s{0,3}$/u.test(text.raw.slice(Math.max(0, start - 4), start));
    const isPlain = loud.has(token) || (raw.length < 3 && /^\p{Lu}+$/u.test(raw));
    if (isPlain && !isInside(brandSpans, start, end)) {
      const small = raw.toLocaleLowerCase(language);
      const insert = first || afterColon ? capitalised(raw, language) : small;
      if (insert !== raw && !(raw === 'I' && language === 'en')) edits.push({ start, end, insert });
    }
    first = false;
  }
  return [{ label: 'sentenceCase', edits }];
}
