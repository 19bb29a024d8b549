import { HAS, type TextView } from '@/lib/text/view';
import type { Span } from '../define';

export type ContactKind = 'url' | 'email' | 'handle' | 'phone';

export interface Contact extends Span {
  kind: ContactKind;
  /** Where the word begins that leads to it ("Tel."), else its own start; what a repair takes out. */
  from: number;
}

/** Ends of host names that sellers write; others are too often ordinary words after a full stop. */
const HOST_END =
  /\.(?:com(?:\.[a-z]{2})?|net|org|de|fr|it|es|nl|pl|eu|co\.uk|co\.jp|shop|store)(?![\p{L}\p{N}-])/gu;
/** Endings that are English words: "this food.it is", "keep dry.store it", where a space was forgotten. */
const WORD_ENDS: ReadonlySet<string> = new Set(['.it', '.shop', '.store']);
const ADDRESS = /(?:https?:\/\/|www\.)[^\s]{2,}/g;
/** The user's own network, where routers and cameras are set up. */
const AT_HOME =
  /^https?:\/\/(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|localhost(?![\w.-]))/;
const AT = /@/g;
const PHONE =
  /(?<![\p{L}\p{N}.-])(?:\+\d[\d ()./-]{6,22}\d|\(\d{3}\) ?\d{3}-\d{4}|(?:1-)?\d{3}-\d{3}-\d{4}|0\d{1,3}-\d{3,4}-\d{4}|(?:tel|telefon|téléphone|teléfono|telefono|telefone|phone|hotline|fax|call|call us at|call us on|text|sms|whatsapp|wechat|qq)[.:： ]{1,3}\+?\d[\d ()./-]{5,22}\d)(?![\p{L}\p{N}-])/gu;
/** No phone number without so many digits in a row, a few signs between them. */
const LONG_NUMBER = /\d[\d ()./-]{5,21}\d/;
/** What leads to a phone number in no form of its own, and the number. */
const PHONE_LEAD =
  /(?<![\p{L}\p{N}])(?:call|phone|tel|tél|telephone|telefoon|toll[ -]?free|helpline|hotline|whats ?app|customer (?:care|service|support)|contact (?:us|no|number)|reach us|telefon|téléphone|teléfono|telefono|hotline|ll[aá]me(?:nos)? al|appelez|chiama(?:ci|te)? al|rufen sie)(?![\p{L}\p{N}])/gu;
const PHONE_NUMBER = /(?<![\p{L}\p{N}.,])\+?\d[\d ()/-]{6,18}\d(?![\p{L}\p{N}]|[.,]\d)/u;
/** Without such a number nothing can be led to. */
const LED_NUMBER = /\d[\d ()/-]{6,18}\d/;
/** How far behind its lead a number may stand. */
const PHONE_REACH = 48;
/** No part of a host name or mailbox is longer; walking back stops here, so that hostile text stays linear. */
const LONGEST = 64;
/** Latin letters only: Japanese and Chinese write the mailbox straight behind their words. */
const MAILBOX = /[\p{Script=Latin}\p{N}_.+-]/u;
const HANDLE = /[a-z][a-z0-9_.]{1,30}/y;
const MAIL_HOST = /[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64}){0,4}\.[a-z]{2,24}/y;

/** Addresses, mailboxes, handles and phone numbers of a text, in order, none twice. Found in the folded text. */
export function contactsIn(text: TextView): Contact[] {
  const hosts = text.has(HAS.dot | HAS.fullWidth);
  const mails = text.has(HAS.at | HAS.fullWidth);
  const phones = text.digits >= 7 && LONG_NUMBER.test(text.folded);
  if (!hosts && !mails && !phones) return [];
  const { folded } = text;
  const found: Contact[] = [];
  if (mails) for (const { index } of folded.matchAll(AT)) push(found, mailAt(folded, index));
  if (hosts) {
    for (const { index, 0: address } of folded.matchAll(ADDRESS))
      if (!AT_HOME.test(address)) push(found, addressOf(index, address));
    for (const { index, 0: end } of folded.matchAll(HOST_END))
      if (!isNewSentence(text, index, end)) push(found, hostAt(folded, index, index + end.length));
  }
  if (phones) {
    for (const { index, 0: number } of folded.matchAll(PHONE)) push(found, phoneOf(index, number));
    if (LED_NUMBER.test(folded))
      for (const { index, 0: lead } of folded.matchAll(PHONE_LEAD))
        push(found, phoneAfter(folded, index + lead.length));
  }
  return apart(found).map(({ kind, from, start, end }) => ({
    kind,
    from: text.rawSpan(from, end).start,
    ...text.rawSpan(start, end),
  }));
}

function push(found: Contact[], contact: Contact | undefined): void {
  if (contact !== undefined) found.push(contact);
}

function addressOf(start: number, address: string): Contact {
  return {
    kind: 'url',
    from: start,
    start,
    end: start + address.replace(/[.,;:!?)\]}]+$/, '').length,
  };
}

/** Names that only look like hosts. */
const SOFTWARE = /^(?:asp|vb|ado|ml|paint)\.net$/;

/** `shop.acme.com/path` around the ending that was found. */
function hostAt(folded: string, dot: number, end: number): Contact | undefined {
  let start = dot;
  while (start > 0 && dot - start < LONGEST && /[a-z0-9.-]/.test(folded.charAt(start - 1))) start--;
  const label = folded.slice(start, dot).split('.').at(-1) ?? '';
  if (label.length < 2 || !/[a-z]/.test(label) || folded.charAt(start - 1) === '@')
    return undefined;
  if (SOFTWARE.test(folded.slice(start, end))) return undefined;
  let to = end;
  if (folded.charAt(to) === '/') while (to < folded.length && !/\s/.test(folded.charAt(to))) to++;
  return { kind: 'url', from: start, start, end: to };
}

function mailAt(folded: string, at: number): Contact | undefined {
  let start = at;
  while (start > 0 && at - start < LONGEST && MAILBOX.test(folded.charAt(start - 1))) start--;
  MAIL_HOST.lastIndex = at + 1;
  const host = start < at ? MAIL_HOST.exec(folded)?.[0] : undefined;
  if (host !== undefined) return { kind: 'email', from: start, start, end: at + 1 + host.length };
  HANDLE.lastIndex = at + 1;
  const handle = start === at ? HANDLE.exec(folded)?.[0] : undefined;
  return handle === undefined
    ? undefined
    : { kind: 'handle', from: at, start: at, end: at + 1 + handle.replace(/\.$/, '').length };
}

/** Endings that begin no sentence, save in Portuguese ("resistente.Com alça"). */
const NO_WORD = /^\.(?:com|org|co\.)/u;

/** "It comes apart.It is light": a full stop without its space. */
function isNewSentence(text: TextView, dot: number, end: string): boolean {
  const { start } = text.rawSpan(dot + 1, dot + end.length);
  const word = text.raw.slice(start, start + 2);
  if (/^\p{Lu}\p{Ll}/u.test(word)) return text.language === 'pt' || !NO_WORD.test(end);
  if (text.language !== 'en' || !WORD_ENDS.has(end)) return false;
  return /^(?:\s\p{Ll}|['’]s)/u.test(text.folded.slice(dot + end.length, dot + end.length + 2));
}

/** A number of eight to twelve digits soon after "call", "toll free" and the like. */
function phoneAfter(folded: string, from: number): Contact | undefined {
  const found = PHONE_NUMBER.exec(folded.slice(from, from + PHONE_REACH));
  if (found === null) return undefined;
  const digits = found[0].replace(/\D/g, '').length;
  if (digits < 8 || digits > 12) return undefined;
  const start = from + found.index;
  return { kind: 'phone', from: start, start, end: start + found[0].length };
}

/** Eight digits at least; rows of years and sizes have none of the forms above. */
function phoneOf(from: number, number: string): Contact | undefined {
  const digits = number.replace(/\D/g, '').length;
  const start = from + Math.max(0, number.search(/[\d+(]/));
  return digits < 7 || digits > 15
    ? undefined
    : { kind: 'phone', from, start, end: from + number.length };
}

/** In order of start; of two that overlap the one that begins first, the longer of two that begin together. */
function apart(found: Contact[]): Contact[] {
  let end = -1;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((contact) => {
      if (contact.start < end) return false;
      end = contact.end;
      return true;
    });
}
