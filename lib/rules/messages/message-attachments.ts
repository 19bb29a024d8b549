import { defineRule } from '../define';
import { saying, sentenceOf, within, withoutSentence } from '../shared/letter';
import ways from '../terms/message-ways';

/**
 * Attachments other than instructions, warranty papers and invoices. The files themselves are not in the text: what
 * it calls them is judged, and where it only says that something is attached nobody can tell.
 */
export default defineRule<'M-ATT'>({
  id: 'message-attachments',
  fields: ['message'],
  terms: ['message-ways'],
  codes: {
    'M-ATT': {
      severity: 'warning',
      confidence: 'high',
      sources: ['message-digest', 'message-attachments', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    const attached = saying(input, ways, 'attach');
    if (attached.length === 0) return;
    const leaflets = saying(input, ways, 'leaflet');
    const told = new Set(attached.flatMap(({ start }) => within(leaflets, sentenceOf(raw, start))));
    if (told.size === 0) report.cannotTell('attachment-unseen');
    for (const { start, end } of told) {
      report.finding(
        'M-ATT',
        { start, end },
        { data: { words: raw.slice(start, end) }, fixes: () => withoutSentence(raw, start) },
      );
    }
  },
  examples: [
    {
      text: 'The lid is on its way. Our catalog is attached.',
      expect: [['M-ATT', 27, 34, 'warning']],
      fixed: 'The lid is on its way.',
    },
    { text: 'The instructions are attached.', expect: [], cannotTell: 'attachment-unseen' },
    { text: 'Does the catalog number match the one on the box?', expect: [] },
    { text: 'The lid is on its way.', expect: [] },
    { text: 'Unser Katalog ist im Anhang.', store: 'DE', expect: [['M-ATT', 6, 13]] },
    { text: 'Notre catalogue est en pièce jointe.', store: 'FR', expect: [['M-ATT', 6, 15]] },
    { text: 'カタログを添付いたします。', store: 'JP', expect: [['M-ATT', 0, 4]] },
  ],
});
