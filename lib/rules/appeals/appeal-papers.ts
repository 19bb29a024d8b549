import { defineRule } from '../define';
import { saying } from '../shared/letter';
import documents from '../terms/appeal-documents';
import notices from '../terms/appeal-notices';

/** Kinds of documents, one of which a notice asks for. */
const WANTED = {
  authentic: ['invoice'],
  property: ['licence', 'retraction', 'invoice'],
  restricted: ['test', 'edit'],
  safety: ['test'],
  papers: ['papers'],
  page: ['edit'],
  reviews: ['list'],
  shipping: ['carrier'],
  related: ['link'],
} as const;

/** Documents that the notice asks for and the appeal does not speak of. */
export default defineRule<'POA-DOC'>({
  id: 'appeal-papers',
  fields: ['appeal'],
  terms: ['appeal-documents', 'appeal-notices'],
  codes: {
    'POA-DOC': {
      severity: 'hint',
      confidence: 'medium',
      sources: ['appeal-guide', 'appeal-documents', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const [notice, wanted] of Object.entries(WANTED) as [
      keyof typeof WANTED,
      (typeof WANTED)[keyof typeof WANTED],
    ][]) {
      const [told] = saying(input, notices, notice);
      if (told === undefined || saying(input, documents, ...wanted).length > 0) continue;
      const { start, end } = told;
      const data = { words: raw.slice(start, end) };
      report.finding('POA-DOC', { start, end }, { variant: notice, data });
    }
  },
  examples: [
    { text: 'The notice says inauthentic.', expect: [['POA-DOC', 16, 27, 'hint']] },
    { text: 'The notice says inauthentic. The invoices are attached.', expect: [] },
    { text: 'It is about intellectual property.', expect: [['POA-DOC', 12, 33]] },
    { text: 'It is about intellectual property; the licence is attached.', expect: [] },
    { text: 'A safety complaint came in.', expect: [['POA-DOC', 2, 18]] },
    { text: 'It was taken for a pesticide.', expect: [['POA-DOC', 19, 28]] },
    { text: 'Account verification failed.', expect: [['POA-DOC', 0, 20]] },
    { text: 'It names the detail page rules.', expect: [['POA-DOC', 13, 30]] },
    { text: 'It names review manipulation.', expect: [['POA-DOC', 9, 28]] },
    { text: 'The late shipment rate rose.', expect: [['POA-DOC', 4, 22]] },
    { text: 'It names a related account.', expect: [['POA-DOC', 11, 26]] },
    { text: 'A carton was mixed up.', expect: [] },
  ],
});
