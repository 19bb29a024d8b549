import { ORDER_WORDS } from '../data/order-words';
import { defineRule } from '../define';
import { isQuoted } from '../shared/letter';

const ORDER_ID = /(?<![\p{N}-])\d{3}-\d{7}-\d{7}(?![\p{N}-])/gu;

/** The order's id: missing in a message that the seller begins, or that of another order. */
export default defineRule<'M-ORDERID'>({
  id: 'message-order-id',
  fields: ['message'],
  reads: ['orderId', 'messageKind'],
  codes: {
    'M-ORDERID': { severity: 'warning', confidence: 'high', sources: ['message-update', 'ours'] },
  },
  check({ text, listing, language }, report) {
    const { raw, trimmed } = text;
    if (trimmed.start === trimmed.end) return;
    const own = listing.orderId?.trim() ?? '';
    const ids = [...text.folded.matchAll(ORDER_ID)].map(({ index, 0: id }) => ({
      id,
      ...text.rawSpan(index, index + id.length),
    }));
    if (ids.length === 0 && listing.messageKind !== 'reply') {
      const words = `${ORDER_WORDS[language] ?? 'Order'} ${own}`;
      const at = { start: raw.length, end: raw.length };
      report.finding('M-ORDERID', trimmed, {
        fixes:
          own === ''
            ? []
            : [{ label: 'append', data: { words }, edits: [{ ...at, insert: `\n\n${words}` }] }],
      });
    }
    if (own === '' || ids.some(({ id }) => id === own)) return;
    for (const { id, start, end } of ids) {
      if (isQuoted(raw, start)) continue;
      report.finding(
        'M-ORDERID',
        { start, end },
        {
          variant: 'other',
          severity: 'hint',
          data: { words: id, by: own },
          fixes: [
            {
              label: 'replace',
              data: { words: id, by: own },
              edits: [{ start, end, insert: own }],
            },
          ],
        },
      );
    }
  },
  examples: [
    { text: 'The blue lamp is out of stock.', expect: [['M-ORDERID', 0, 30, 'warning']] },
    {
      text: 'The blue lamp is out of stock.',
      listing: { orderId: '111-1234567-1234567' },
      expect: [['M-ORDERID', 0, 30]],
      fixed: 'The blue lamp is out of stock.\n\nOrder 111-1234567-1234567',
    },
    { text: 'The blue lamp is out of stock.', listing: { messageKind: 'reply' }, expect: [] },
    { text: 'About order 111-1234567-1234567: white or a refund?', expect: [] },
    { text: ' ', expect: [] },
    {
      text: 'About order 111-1234567-1234567: white?',
      listing: { messageKind: 'reply', orderId: '222-1234567-1234567' },
      expect: [['M-ORDERID', 12, 31, 'hint']],
      fixed: 'About order 222-1234567-1234567: white?',
    },
    {
      text: 'Die Lampe ist ausverkauft.',
      store: 'DE',
      listing: { orderId: '302-1234567-1234567', messageKind: 'proactive' },
      expect: [['M-ORDERID', 0, 26]],
      fixed: 'Die Lampe ist ausverkauft.\n\nBestellung 302-1234567-1234567',
    },
  ],
});
