import type { Language } from '@/lib/listing/stores';
import type { TextView } from '@/lib/text/view';
import { NOT_MEDIA, SHORT_TITLE_STORES, SHORT_TITLES_SINCE } from '../data/scopes';
import { ABBREVIATIONS, FINITE } from '../data/sentences';
import { defineRule, type Fix } from '../define';

/** So many characters without a comma are no list of phrases any more. */
const LONGEST_PHRASE = 60;
const COMMA = /[,、，،;；]/;
/** Only so much is searched for a sentence: highlights hold 125 characters. */
const SEARCHED = 400;

type Shape = 'stop' | 'comma' | 'sentence';

/** Item highlights are phrases with commas between them, not sentences. */
export default defineRule<'H-FORMAT'>({
  id: 'highlights-format',
  fields: ['highlights'],
  codes: {
    'H-FORMAT': {
      severity: 'hint',
      confidence: 'high',
      sources: ['modular-titles', 'title-policy-2026'],
      since: SHORT_TITLES_SINCE,
      stores: SHORT_TITLE_STORES,
      exempt: NOT_MEDIA,
    },
  },
  check({ text, language }, report) {
    const shape = shapeOf(text, language);
    if (shape === undefined) return;
    report.finding(
      'H-FORMAT',
      { start: 0, end: text.raw.length },
      {
        variant: shape,
        fixes: () => (shape === 'stop' ? stopFix(text) : []),
      },
    );
  },
  examples: [
    {
      text: 'These joggers are the most comfortable you will ever wear.',
      field: 'highlights',
      expect: [['H-FORMAT', 0, 58, 'hint']],
    },
    {
      text: 'Breathable cotton, quick dry, odor control.',
      field: 'highlights',
      expect: [['H-FORMAT', 0, 43]],
      fixed: 'Breathable cotton, quick dry, odor control',
    },
    { text: 'Soft, warm, light!', field: 'highlights', expect: [['H-FORMAT', 0, 18]] },
    {
      text: 'Breathable cotton with quick dry fabric and two side pockets for gym',
      field: 'highlights',
      expect: [['H-FORMAT', 0, 68]],
    },
    {
      text: 'You will love the fit, soft cotton',
      field: 'highlights',
      expect: [['H-FORMAT', 0, 34]],
    },
    { text: 'USB-C, PPS Support, Cable not included', field: 'highlights', expect: [] },
    { text: 'BPA-free, holds 12 oz.', field: 'highlights', expect: [] },
    { text: '軽量、保温、洗いやすい', field: 'highlights', store: 'JP', expect: [] },
    {
      text: '軽量で洗いやすいです。',
      field: 'highlights',
      store: 'JP',
      expect: [['H-FORMAT', 0, 11]],
    },
    { text: '', field: 'highlights', expect: [] },
    { text: 'These are fine.', field: 'highlights', store: 'AE', expect: [] },
  ],
});

function shapeOf(text: TextView, language: Language): Shape | undefined {
  const { start, end } = text.trimmed;
  if (start === end) return undefined;
  const shown = text.raw.slice(start, Math.min(end, start + SEARCHED));
  if (FINITE[language]?.test(shown)) return 'sentence';
  if (endsSentence(text)) return COMMA.test(shown) ? 'stop' : 'sentence';
  return end - start > LONGEST_PHRASE && !COMMA.test(shown) ? 'comma' : undefined;
}

function endsSentence({ raw, trimmed, tokens }: TextView): boolean {
  const last = raw.charAt(trimmed.end - 1);
  if (!'.!?。！？'.includes(last)) return false;
  const word = tokens.at(-1)?.folded ?? '';
  return last !== '.' || !ABBREVIATIONS.has(word);
}

/** The full stop alone goes; a sentence is left to its author. */
function stopFix({ raw, trimmed }: TextView): Fix[] {
  let start = trimmed.end;
  while (start > 0 && '.!?。！？ '.includes(raw.charAt(start - 1))) start--;
  const words = raw.slice(start, trimmed.end);
  return [{ label: 'delete', data: { words }, edits: [{ start, end: trimmed.end, insert: '' }] }];
}
