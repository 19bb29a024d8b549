import { HAS, type TextView, type Token } from '@/lib/text/view';
import { defineRule, type Fix, type RuleInput, type Span, type TextEdit } from '../define';
import { isInside } from '../shared/brand';
import { capitalised, isAcronym, isPlainWord } from '../shared/letter-case';

/** What parts paragraphs. */
const PARTS = /\n|<\/?br\s{0,9}\/?>/gi;
/** Fewer words or letters are a heading or a name. */
const LEAST_WORDS = 5;
const LEAST_LETTERS = 24;
/** No paragraph is in capitals without a word like this. */
const SHOUTED = /\p{Lu}{3}/u;
const ASCII_SHOUTED = /[A-Z]{3}/;
const shouts = (text: TextView): RegExp => (text.has(HAS.nonAscii) ? SHOUTED : ASCII_SHOUTED);
const SENTENCE_END = /[.!?:。]\s{0,9}$/u;

/** Whole paragraphs in capitals. */
export default defineRule<'D-CAPS'>({
  id: 'description-capitals',
  fields: ['description'],
  reads: ['brand'],
  codes: {
    'D-CAPS': { severity: 'hint', confidence: 'medium', sources: ['public-notes', 'ours'] },
  },
  check(input, report) {
    const { text } = input;
    if (text.upper < LEAST_LETTERS || !shouts(text).test(text.raw)) return;
    for (const span of paragraphs(text)) {
      const words = text.tokens.filter(({ start, end }) => span.start <= start && end <= span.end);
      if (!isShouted(text, span, words)) continue;
      report.finding('D-CAPS', span, { fixes: () => inSentences(input, words) });
    }
  },
  examples: [
    {
      text: 'OUR SOLID OAK TABLE SEATS SIX PEOPLE. IT IS OILED BY HAND.',
      expect: [['D-CAPS', 0, 58, 'hint']],
      fixed: 'Our solid oak table seats six people. It is oiled by hand.',
    },
    {
      text: 'Solid oak table.\nOUR TABLE SEATS SIX PEOPLE WITH EASE\nOiled by hand.',
      expect: [['D-CAPS', 17, 53]],
      fixed: 'Solid oak table.\nOur table seats six people with ease\nOiled by hand.',
    },
    {
      text: 'Oak.<br>OUR TABLE SEATS SIX PEOPLE WITH EASE<br>Oiled.',
      expect: [['D-CAPS', 8, 44]],
      fixed: 'Oak.<br>Our table seats six people with ease<br>Oiled.',
    },
    {
      text: 'THE ACME LAMP HAS A USB PORT AND A LONG CABLE',
      listing: { brand: 'Acme' },
      expect: [['D-CAPS', 0, 45]],
      fixed: 'The ACME lamp has a USB port and a long cable',
    },
    { text: 'UNSER TISCH AUS EICHE HAT PLATZ FÜR SECHS', store: 'DE', expect: [['D-CAPS', 0, 41]] },
    {
      text: 'NOTRE TABLE EN CHÊNE ACCUEILLE SIX PERSONNES',
      store: 'FR',
      expect: [['D-CAPS', 0, 44]],
      fixed: 'Notre table en chêne accueille six personnes',
    },
    {
      text: 'IŞIKLI LAMBA ÇALIŞMA MASASI İÇİN UYGUN',
      store: 'TR',
      expect: [['D-CAPS', 0, 38]],
      fixed: 'Işıklı lamba çalışma masası için uygun',
    },
    { text: 'SPECIFICATIONS AND DIMENSIONS\nSolid oak table, seats six.', expect: [] },
    { text: 'Our table has LED, USB, HDMI, VGA and WLAN ports', expect: [] },
    { text: 'PACKAGE INCLUDES: 1 x table, 4 x legs, 8 x screws', expect: [] },
    { text: 'Solid oak table, seats six.', expect: [] },
    { text: 'USB HDMI VGA LED WLAN DVD RGB LCD NFC GPS', expect: [] },
    { text: 'ステンレス製の水筒', store: 'JP', expect: [] },
    { text: '', expect: [] },
  ],
});

function paragraphs({ raw }: TextView): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const text = raw.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    if (text.trim() !== '') spans.push({ start: from, end: from + text.trim().length });
  };
  for (const { index, 0: part } of raw.matchAll(PARTS)) {
    push(index);
    start = index + part.length;
  }
  push(raw.length);
  return spans;
}

/** Capitals only, and enough words among them that are none of an acronym. */
function isShouted({ raw }: TextView, { start, end }: Span, words: readonly Token[]): boolean {
  const paragraph = raw.slice(start, end);
  if (/\p{Ll}/u.test(paragraph)) return false;
  const plain = words.filter((word) => isPlainWord(word) && !isAcronym(word));
  const letters = plain.reduce((sum, { folded }) => sum + folded.length, 0);
  return plain.length >= LEAST_WORDS && letters >= LEAST_LETTERS;
}

/** Sentence case; not in German, whose nouns nobody could tell. */
function inSentences({ text, language, brandSpans }: RuleInput, words: readonly Token[]): Fix[] {
  if (language === 'de') return [];
  const edits: TextEdit[] = [];
  words.forEach((word, at) => {
    const { start, end } = word;
    if (!isPlainWord(word) || isAcronym(word) || isInside(brandSpans, start, end)) return;
    const raw = text.raw.slice(start, end);
    const begins = at === 0 || SENTENCE_END.test(text.raw.slice(words[at - 1]?.end ?? 0, start));
    const insert = begins ? capitalised(raw, language) : raw.toLocaleLowerCase(language);
    if (insert !== raw) edits.push({ start, end, insert });
  });
  return edits.length === 0 ? [] : [{ label: 'sentenceCase', edits }];
}
