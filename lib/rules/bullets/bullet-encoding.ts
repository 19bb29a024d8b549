import { findMojibake, type Mojibake } from '@/lib/text/mojibake';
import { HAS } from '@/lib/text/view';
import { BULLET_POLICY_SINCE } from '../data/scopes';
import { SIGN_WORDS } from '../data/sign-words';
import { defineRule, type Fix, type RuleInput } from '../define';
import { isInside } from '../shared/brand';
import { withTidyAll } from '../shared/hygiene/tidy';
import { withoutSign } from '../shared/sign-edits';

const RUN = /([°ºª])\1*/g;

/** Garbled text (â€™, Ã¼), ordinal signs, and the sign of degrees: what Amazon's list means by "o" and "â". */
export default defineRule<'B-CHAR-O'>({
  id: 'bullet-encoding',
  fields: ['bullets'],
  reads: ['brand'],
  codes: {
    'B-CHAR-O': {
      severity: 'error',
      confidence: 'medium',
      sources: ['listing-policy-2026', 'title-suppression-digest', 'bullet-signs-2024', 'ours'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check(input, report) {
    const { text, brandSpans } = input;
    if (!text.has(HAS.accented | HAS.highAscii)) return;
    const { raw } = text;
    const garbled = text.has(HAS.accented) ? findMojibake(raw) : [];
    for (const run of garbled) {
      const words = raw.slice(run.start, run.end);
      const by = run.repaired.trim();
      report.finding('B-CHAR-O', run, {
        ...(by === '' ? { variant: 'lost', data: { words } } : { data: { words, by } }),
        fixes: () => withTidyAll(input, repairs(raw, run)),
      });
    }
    if (!text.has(HAS.highAscii)) return;
    for (const { index: start, 0: signs, 1: sign = '' } of raw.matchAll(RUN)) {
      const end = start + signs.length;
      if (isInside(garbled, start, end) || isInside(brandSpans, start, end)) continue;
      const degrees = sign === '°';
      report.finding(
        'B-CHAR-O',
        { start, end },
        {
          data: { sign },
          variant: degrees ? 'degrees' : 'ordinal',
          severity: degrees ? 'hint' : 'error',
          fixes: () => inWords(input, sign, start, end),
        },
      );
    }
  },
  examples: [
    {
      text: 'Soft touch: Donâ€™t worry about scratches',
      expect: [['B-CHAR-O', 15, 18, 'error']],
      fixed: "Soft touch: Don't worry about scratches",
    },
    {
      text: 'Küchenhelfer: FÃ¼r die ganze KÃ¼che',
      store: 'DE',
      expect: [
        ['B-CHAR-O', 15, 17, 'error'],
        ['B-CHAR-O', 30, 32, 'error'],
      ],
      fixed: 'Küchenhelfer: Für die ganze Küche',
    },
    {
      text: 'Lampe: Pour le cafÃ© et la crÃ¨me',
      store: 'FR',
      expect: [
        ['B-CHAR-O', 18, 20],
        ['B-CHAR-O', 29, 31],
      ],
      fixed: 'Lampe: Pour le café et la crème',
    },
    {
      text: 'Işık: Ä±ÅŸÄ±k ayarı kolay',
      store: 'TR',
      expect: [['B-CHAR-O', 6, 12]],
      fixed: 'Işık: ışık ayarı kolay',
    },
    { text: 'Łódź: Å‚Ã³dka dla dzieci', store: 'PL', expect: [['B-CHAR-O', 6, 10]] },
    {
      text: 'Soft: 100%Â cotton for daily use',
      expect: [['B-CHAR-O', 10, 12]],
      fixed: 'Soft: 100% cotton for daily use',
    },
    {
      text: 'Audio: Dolbyâ„¢ sound inside',
      expect: [['B-CHAR-O', 12, 15]],
      fixed: 'Audio: Dolby sound inside',
    },
    {
      text: 'Gift: Loved by kids ðŸŽ and parents',
      expect: [['B-CHAR-O', 20, 23]],
    },
    {
      text: 'Oven safe: Withstands heat up to 450 °F',
      expect: [['B-CHAR-O', 37, 38, 'hint']],
      fixed: 'Oven safe: Withstands heat up to 450 degrees F',
    },
    {
      text: 'Rotation: Turns 360° at a touch',
      expect: [['B-CHAR-O', 19, 20, 'hint']],
      fixed: 'Rotation: Turns 360 degrees at a touch',
    },
    {
      text: 'Ofenfest: Bis 230°C geeignet',
      store: 'DE',
      expect: [['B-CHAR-O', 17, 18, 'hint']],
      fixed: 'Ofenfest: Bis 230 Grad C geeignet',
    },
    {
      text: 'Vela: Perfume nº 5 para casa',
      store: 'ES',
      expect: [['B-CHAR-O', 15, 16, 'error']],
      fixed: 'Vela: Perfume no. 5 para casa',
    },
    {
      text: 'Prensa: 1ª prensagem a frio',
      store: 'BR',
      expect: [['B-CHAR-O', 9, 10, 'error']],
      fixed: 'Prensa: 1a prensagem a frio',
    },
    {
      text: 'Pot: Holds 90ºC water',
      expect: [['B-CHAR-O', 13, 14, 'error']],
      fixed: 'Pot: Holds 90 degrees C water',
    },
    { text: 'Crème finish: Warm tone for café style rooms', expect: [] },
    { text: 'Moule: Pâte dorée, câble fin, château', store: 'FR', expect: [] },
    { text: 'Lâmpada: NÃO esquenta, com maçã e irmã', store: 'BR', expect: [] },
    { text: 'Kâğıt: Yüzey pürüzsüz, ışık geçirmez', store: 'TR', expect: [] },
    { text: 'Küche: Größe für «\u00a0thé\u00a0» und Maß“', store: 'DE', expect: [] },
    { text: 'o and O: Only plain letters, no trick at all', expect: [] },
    { text: 'Fun: Nº5 scent for all', listing: { brand: 'Nº5' }, expect: [] },
    { text: 'Pot: Holds 90ºC water', on: '2024-08-14', expect: [] },
  ],
});

/** The character that was meant; where bullets may not hold it either, none at all. */
function repairs(raw: string, { start, end, repaired }: Mojibake): Fix[] {
  const words = raw.slice(start, end);
  const gone: Fix = { label: 'delete', data: { words }, edits: [withoutSign(raw, start, end)] };
  if (repaired === '') return [gone];
  const by = repaired.trim() === '' ? '␣' : repaired;
  return [
    { label: 'replace', data: { words, by }, edits: [{ start, end, insert: repaired }] },
    gone,
  ];
}

function inWords({ text, language }: RuleInput, sign: string, start: number, end: number): Fix[] {
  const { raw } = text;
  const words = raw.slice(start, end);
  const before = raw.charAt(start - 1);
  if (/[CF]/.test(raw.charAt(end)) || (sign === '°' && /[\d ]/.test(before))) {
    const by = SIGN_WORDS[language].degrees;
    const left = before === ' ' || start === 0 ? '' : ' ';
    const right = /[\p{L}\d]/u.test(raw.charAt(end)) ? ' ' : '';
    return [
      { label: 'replace', data: { words, by }, edits: [{ start, end, insert: left + by + right }] },
    ];
  }
  if (sign === '°')
    return [{ label: 'delete', data: { words }, edits: [withoutSign(raw, start, end)] }];
  const by = /n/i.test(before) ? 'o.' : sign === 'º' ? 'o' : 'a';
  return [{ label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] }];
}
