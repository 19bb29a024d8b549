import { defineRule } from '../define';
import { comparisonsIn } from '../shared/comparison';
import { sentenceDeletion } from '../shared/sentence';

/** Comparison with other brands or products. Materials may be compared. */
export default defineRule<'B-COMPARE'>({
  id: 'bullet-comparison',
  fields: ['bullets'],
  reads: ['brand'],
  terms: ['comparison', 'brands'],
  codes: {
    'B-COMPARE': {
      severity: 'warning',
      confidence: 'high',
      sources: ['listing-policy-2026', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end } of comparisonsIn(input)) {
      report.finding(
        'B-COMPARE',
        { start, end },
        {
          data: { words: raw.slice(start, end) },
          fixes: () => {
            const fix = sentenceDeletion(raw, { start, end });
            return fix === undefined ? [] : [fix];
          },
        },
      );
    }
  },
  examples: [
    {
      text: 'Better value: Unlike other brands, ours lasts',
      expect: [['B-COMPARE', 14, 33, 'warning']],
    },
    {
      text: 'Holds heat. Unlike other brands, ours lasts. Wipes clean',
      expect: [['B-COMPARE', 12, 31]],
      fixed: 'Holds heat. Wipes clean',
    },
    { text: 'Quality: Better than Dyson and quieter', expect: [['B-COMPARE', 9, 26]] },
    { text: 'Quality: Better than Yeti tumblers', expect: [['B-COMPARE', 9, 25]] },
    { text: 'Quality: Compare to name brands', expect: [['B-COMPARE', 9, 31]] },
    { text: 'Quality: Outperforms leading brands', expect: [['B-COMPARE', 9, 35]] },
    { text: 'Range: Better than Bluetooth, compared to Wi-Fi', expect: [] },
    { text: 'Much Better Than Rinsing Dishes', expect: [] },
    { text: 'Quality: Compare to Nike shoes', expect: [['B-COMPARE', 9, 24]] },
    { text: 'Quality: Lasts longer than other products', expect: [['B-COMPARE', 22, 41]] },
    { text: 'Quality: Unlike most cheap brands', expect: [['B-COMPARE', 9, 33]] },
    { text: 'Quality: Unlike other towels, ours stay soft', expect: [['B-COMPARE', 9, 28]] },
    { text: 'Quality: Our competitors use thinner steel', expect: [['B-COMPARE', 9, 24]] },
    { text: 'Quality: Compared with other brands', expect: [['B-COMPARE', 9, 35]] },
    {
      text: 'Qualität: Besser als andere Marken',
      store: 'DE',
      expect: [['B-COMPARE', 10, 34, 'warning']],
    },
    {
      text: 'Qualité : Contrairement aux autres marques',
      store: 'FR',
      expect: [['B-COMPARE', 10, 42]],
    },
    { text: 'Qualità: A differenza di altre marche', store: 'IT', expect: [['B-COMPARE', 9, 37]] },
    { text: 'Calidad: A diferencia de otras marcas', store: 'ES', expect: [['B-COMPARE', 9, 37]] },
    {
      text: 'Qualidade: Ao contrário de outras marcas',
      store: 'BR',
      expect: [['B-COMPARE', 11, 40]],
    },
    { text: 'Kwaliteit: Beter dan andere merken', store: 'NL', expect: [['B-COMPARE', 11, 34]] },
    { text: 'Kvalitet: Bättre än andra märken', store: 'SE', expect: [['B-COMPARE', 10, 32]] },
    { text: 'Jakość: W porównaniu z innymi markami', store: 'PL', expect: [['B-COMPARE', 8, 37]] },
    { text: 'Kalite: Diğer markaların aksine', store: 'TR', expect: [['B-COMPARE', 8, 31]] },
    { text: '品質：他社製品と比べて軽い', store: 'JP', expect: [['B-COMPARE', 3, 11]] },
    { text: 'Soft: Unlike cotton, linen dries fast', expect: [] },
    { text: 'Soft: Unlike other fabrics, linen dries fast', expect: [] },
    { text: 'Soft: Warmer than other materials, better than wool', expect: [] },
    { text: 'Fit: For phones smaller than iPhone 15', expect: [] },
    { text: 'Fits: Works with other brands of vacuum', expect: [] },
    { text: 'Fits: Made for TVs of all leading brands', expect: [] },
    { text: 'Fun: Better than ever, more than just a mug', expect: [] },
    { text: 'Ours: Better than Acme mugs of old', listing: { brand: 'Acme' }, expect: [] },
    { text: 'Pie: Better than apple pie', expect: [] },
    { text: 'Kind: Unlike other people, we test twice', expect: [] },
  ],
});
