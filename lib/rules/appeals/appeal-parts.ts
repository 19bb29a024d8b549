import { defineRule, type RuleInput, type Span } from '../define';
import { saying, sentenceOf } from '../shared/letter';
import parts from '../terms/appeal-parts';

type Input = RuleInput<'POA-3'>;
const PARTS = ['cause', 'action', 'prevent'] as const;
type Part = (typeof PARTS)[number];

/** Words that a part needs behind its heading. */
const LEAST = 2;

/** The three parts of a plan of action: root cause, actions taken, steps to prevent. */
export default defineRule<'POA-3'>({
  id: 'appeal-parts',
  fields: ['appeal'],
  terms: ['appeal-parts'],
  codes: { 'POA-3': { severity: 'error', confidence: 'high', sources: ['appeal-guide'] } },
  check(input, report) {
    const { trimmed, raw } = input.text;
    const missing = PARTS.filter((part) => !isThere(input, part));
    const [first] = missing;
    if (first === undefined) return;
    const isEmpty = trimmed.start === trimmed.end;
    const whole = isEmpty ? { start: 0, end: raw.length } : trimmed;
    report.finding('POA-3', whole, { variant: missing.length > 1 ? 'several' : first });
  },
  examples: [
    {
      text: 'Root cause: Our supplier shipped a used unit.\nActions: We refunded the buyer and removed the stock.',
      expect: [['POA-3', 0, 99, 'error']],
    },
    {
      text: 'Root cause: Supplier shipped a used unit.\nActions taken: Refunded the buyer, removed 14 units.\nPreventive steps: Every inbound carton is opened and checked.',
      expect: [],
    },
    {
      text: 'Root cause:\nActions taken: Refunded the buyer, removed 14 units.\nPreventive steps: Every carton is checked.',
      expect: [['POA-3', 0, 107]],
    },
    {
      text: 'The units were caused by a mixed carton. We have removed 14 units. From now on each carton is checked.',
      expect: [],
    },
    { text: 'Please reinstate our account.', expect: [['POA-3', 0, 29]] },
    {
      text: 'Ursache: Der Lieferant hat falsch gepackt.\nGetroffene Maßnahmen: 14 Stück vernichtet.\nVorbeugung: Jeder Karton wird geprüft.',
      store: 'DE',
      expect: [],
    },
    {
      text: 'Cause : le fournisseur a mal emballé.\nMesures prises : 14 unités détruites.',
      store: 'FR',
      expect: [['POA-3', 0, 75]],
    },
    {
      text: '原因：仕入先の誤出荷です。\n実施した対応：14点を廃棄しました。\n再発防止策：全箱を検品します。',
      store: 'JP',
      expect: [],
    },
    { text: '', expect: [['POA-3', 0, 0]] },
  ],
});

/** True where a word of the part stands in a sentence that says something, or above a paragraph that does. */
function isThere(input: Input, part: Part): boolean {
  return saying(input, parts, part).some((hit) => isFilled(input, hit));
}

/** A heading with nothing behind it, or only the next heading, is an empty part. */
function isFilled(input: Input, { start, end }: Span): boolean {
  const { raw } = input.text;
  const sentence = sentenceOf(raw, start);
  if (wordsIn(raw.slice(end, sentence.end)) >= LEAST) return true;
  const before = raw.slice(sentence.start, start);
  if (wordsIn(before) >= LEAST && !/[:：]/u.test(raw.slice(end, sentence.end))) return true;
  const behind = raw.slice(sentence.end, sentence.end + 200).trimStart();
  const next = raw.length - raw.slice(sentence.end).trimStart().length;
  const opens = saying(input, parts, 'cause', 'action', 'prevent').some(
    (hit) => hit.start >= next && hit.start <= next + 3 && hit.start > end,
  );
  return !opens && wordsIn(behind) >= LEAST;
}

/** Words of Latin letters, or pairs of other signs. */
function wordsIn(text: string): number {
  const words = text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0;
  return (
    words +
    Math.floor(
      (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / 2,
    )
  );
}
