import { CARRIER_HOSTS } from '../data/carrier-hosts';
import { defineRule, type Span } from '../define';
import { contactsIn } from '../shared/contact';
import { isQuoted, withoutSentence } from '../shared/letter';

/** Where an address ends in languages that write on without a space. */
const ASCII = /^[\x21-\x7e]{1,2000}/u;
/** What ends the sentence around an address, not the address. */
const TRAILING = /[.,;:!?)\]}]{1,9}$/u;
const HOST = /^(?:https?:\/\/)?([a-z0-9.-]{1,253})/iu;
const AMAZON = /(?:^|\.)amazon\.(?:[a-z]{2,3}|co\.(?:uk|jp|za)|com\.(?:mx|br|tr|au|be))$/u;
const PRODUCT = /\/(?:dp|gp\/product|stores|shops|s)(?:[/?]|$)|[?&](?:me|seller|m)=/u;

/** Links, save secure ones to Amazon and to the carrier's tracking. */
export default defineRule<'M-LINK'>({
  id: 'message-links',
  fields: ['message'],
  codes: {
    'M-LINK': {
      severity: 'error',
      confidence: 'high',
      sources: ['message-guide', 'message-digest', 'message-links'],
    },
  },
  check({ text }, report) {
    const { raw } = text;
    for (const { start, end } of linksIn(contactsIn(text), raw)) {
      const words = raw.slice(start, end);
      const verdict = isQuoted(raw, start) ? undefined : verdictOf(words);
      if (verdict === undefined) continue;
      report.finding(
        'M-LINK',
        { start, end },
        {
          variant: verdict,
          ...(verdict === 'product' ? { severity: 'hint' } : {}),
          data: { words },
          fixes: () => [
            ...(verdict === 'insecure' ? [secure(start)] : []),
            ...withoutSentence(raw, start),
            { label: 'delete', data: { words }, edits: [{ start, end, insert: '' }] },
          ],
        },
      );
    }
  },
  examples: [
    {
      text: 'Order 111-1234567-1234567: see http://acme.com/manual or mail help@acme.com',
      expect: [['M-LINK', 31, 53, 'error']],
    },
    {
      text: 'The lid screws on. A video is at www.youtube.com/watch?v=a1b2c3.',
      expect: [['M-LINK', 33, 63]],
      fixed: 'The lid screws on.',
    },
    { text: 'Choose Track package on https://www.amazon.com/gp/css/order-history.', expect: [] },
    { text: 'Scans: https://www.royalmail.com/track-your-item#/KX123456789GB', expect: [] },
    { text: 'Please do not click on links in that email.', expect: [] },
    { text: '> see http://acme.com\nThank you, I have seen it.', expect: [] },
    {
      text: 'Track it at http://www.ups.com/track?id=1 please.',
      expect: [['M-LINK', 12, 41, 'error']],
      fixed: 'Track it at https://www.ups.com/track?id=1 please.',
    },
    {
      text: 'This one fits: https://www.amazon.com/dp/B0CXXXXXX1',
      expect: [['M-LINK', 15, 51, 'hint']],
    },
    { text: 'Open https://amazon.com.evil.shop/login', expect: [['M-LINK', 5, 39]] },
    {
      text: '説明書 https://akarui-lamp.jp/partsをご覧ください。',
      store: 'JP',
      expect: [['M-LINK', 4, 32]],
    },
  ],
});

function linksIn(contacts: ReturnType<typeof contactsIn>, raw: string): Span[] {
  return contacts.flatMap(({ kind, start, end }): Span[] => {
    if (kind !== 'url') return [];
    const address = ASCII.exec(raw.slice(start, end))?.[0].replace(TRAILING, '') ?? '';
    return [{ start, end: address === '' ? end : start + address.length }];
  });
}

/** What is wrong with an address; undefined when Amazon allows it. */
function verdictOf(address: string): 'external' | 'insecure' | 'product' | undefined {
  const host =
    HOST.exec(address)?.[1]
      ?.toLowerCase()
      .replace(/^www\./u, '') ?? '';
  const isCarrier = CARRIER_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
  if (!AMAZON.test(host) && !isCarrier) return 'external';
  if (/^http:/iu.test(address)) return 'insecure';
  return !isCarrier && PRODUCT.test(address) ? 'product' : undefined;
}

function secure(start: number) {
  return {
    label: 'replace',
    data: { words: 'http', by: 'https' },
    edits: [{ start, end: start + 4, insert: 'https' }],
  };
}
