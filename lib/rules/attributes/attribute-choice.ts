import { defineRule, type Fix } from '../define';
import { foldedWords } from '../shared/folded-words';

const SIZES = ['Small', 'Medium', 'Large'];
const COLOURS = ['Weiß', 'Schwarz', 'Grün'];

/** What is chosen from, looked up quickly: one list serves all rows of a file. */
interface Choices {
  exact: ReadonlySet<string>;
  /** Values by their folded spelling. */
  folded: ReadonlyMap<string, string>;
}

const remembered = new WeakMap<readonly string[], Choices>();

/** A value that the attribute's drop-down list does not hold. */
export default defineRule<'X-DROPDOWN'>({
  id: 'attribute-choice',
  fields: ['attributes'],
  reads: ['attributes'],
  codes: {
    'X-DROPDOWN': { severity: 'error', confidence: 'high', sources: ['error-codes-2026'] },
  },
  check({ text, listing, index }, report) {
    const attribute = listing.attributes?.[index];
    const allowed = attribute?.allowed;
    const { start, end } = text.trimmed;
    if (attribute === undefined || allowed === undefined || allowed.length === 0 || start === end)
      return;
    const choices = choicesOf(allowed);
    const words = text.raw.slice(start, end);
    if (choices.exact.has(words)) return;
    const by = choices.folded.get(foldedWords(words));
    report.finding(
      'X-DROPDOWN',
      { start, end },
      {
        ...(by === undefined ? {} : { severity: 'hint', variant: 'spelling' }),
        data: { words, name: attribute.name, by: by ?? '', some: allowed.slice(0, 3).join(', ') },
        fixes: by === undefined ? [] : [replacement(words, by, start, end)],
      },
    );
  },
  examples: [
    { text: 'Medium', field: 'attributes', listing: choice('size_name', SIZES), expect: [] },
    {
      text: 'Mid',
      field: 'attributes',
      listing: choice('size_name', SIZES),
      expect: [['X-DROPDOWN', 0, 3, 'error']],
    },
    { text: ' Medium ', field: 'attributes', listing: choice('size_name', SIZES), expect: [] },
    {
      text: 'medium',
      field: 'attributes',
      listing: choice('size_name', SIZES),
      expect: [['X-DROPDOWN', 0, 6, 'hint']],
      fixed: 'Medium',
    },
    {
      text: 'Ｍedium',
      field: 'attributes',
      listing: choice('size_name', SIZES),
      expect: [['X-DROPDOWN', 0, 6, 'hint']],
      fixed: 'Medium',
    },
    {
      text: 'Medium, Large',
      field: 'attributes',
      listing: choice('size_name', SIZES),
      expect: [['X-DROPDOWN', 0, 13, 'error']],
    },
    {
      text: 'Weiss',
      field: 'attributes',
      store: 'DE',
      listing: choice('color_map', COLOURS),
      expect: [['X-DROPDOWN', 0, 5, 'error']],
    },
    {
      text: 'Weiß',
      field: 'attributes',
      store: 'DE',
      listing: choice('color_map', COLOURS),
      expect: [],
    },
    {
      text: 'Gru\u0308n',
      field: 'attributes',
      store: 'DE',
      listing: choice('color_map', COLOURS),
      expect: [['X-DROPDOWN', 0, 5, 'hint']],
      fixed: 'Grün',
    },
    {
      text: 'Enfant',
      field: 'attributes',
      store: 'FR',
      listing: choice('parentage', ['Parent', 'Enfant']),
      expect: [],
    },
    {
      text: 'child',
      field: 'attributes',
      store: 'FR',
      listing: choice('parentage', ['Parent', 'Enfant']),
      expect: [['X-DROPDOWN', 0, 5]],
    },
    { text: '', field: 'attributes', listing: choice('size_name', SIZES), expect: [] },
    { text: 'anything', field: 'attributes', listing: choice('size_name', []), expect: [] },
    {
      text: 'anything',
      field: 'attributes',
      listing: { attributes: [{ name: 'size_name', value: '' }] },
      expect: [],
    },
  ],
});

function choicesOf(allowed: readonly string[]): Choices {
  const known = remembered.get(allowed);
  if (known !== undefined) return known;
  const values = allowed.map((value) => value.trim());
  const choices = {
    exact: new Set(values),
    folded: new Map(values.map((value) => [foldedWords(value), value])),
  };
  remembered.set(allowed, choices);
  return choices;
}

function replacement(words: string, by: string, start: number, end: number): Fix {
  return { label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] };
}

function choice(name: string, allowed: readonly string[]) {
  return { attributes: [{ name, value: '', allowed }] };
}
