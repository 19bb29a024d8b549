import { language, params, threads } from '../lib/model.js';

/** Where the stores of the practice pages count their hours; elsewhere it is Greenwich. */
const ZONES = {
  US: 'America/Los_Angeles',
  UK: 'Europe/London',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  IT: 'Europe/Rome',
  ES: 'Europe/Madrid',
  JP: 'Asia/Tokyo',
};
const LOCALES = { en: 'en-US', zh: 'zh-CN', de: 'de-DE', ja: 'ja-JP' };
const HOUR = 3_600_000;
const zone = () => ZONES[params().get('store') ?? 'US'] ?? 'UTC';
const asIfUtc = (date) => Date.parse(`${date.replace(' ', 'T')}:00Z`);

/** The latest message of all threads as the data have it. */
const LATEST = Math.max(
  ...threads.flatMap(({ messages }) => messages.map(({ date }) => asIfUtc(date))),
);

/** How far a clock in the store's zone is ahead of UTC. */
function offset(at) {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone(),
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}

/** The instant of a message: as the data say, or with `ago=3` so that the latest of all was three hours ago. */
export function instantOf(message) {
  if (message.at !== undefined) return message.at;
  const ago = params().get('ago');
  const shown = asIfUtc(message.date);
  if (ago === null) return shown - offset(shown);
  return Date.now() - Number(ago) * HOUR - (LATEST - shown);
}

/** Hours left to answer a thread's last message; undefined where nobody waits. */
export function hoursLeft(thread) {
  const last = thread.messages.at(-1);
  if (!thread.needed || !last) return undefined;
  return (instantOf(last) + 24 * HOUR - Date.now()) / HOUR;
}

/** A time as `times=plain|local|relative|attribute` has it, in the store's zone and the page's language. */
export function written(at) {
  const style = params().get('times') ?? 'plain';
  if (style === 'local')
    return new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: zone(),
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(at);
  if (style === 'relative')
    return new Intl.RelativeTimeFormat(LOCALES[language]).format(
      -Math.floor((Date.now() - at) / HOUR),
      'hour',
    );
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone(),
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at);
}

/** `datetime` of a time element, where the page has such attributes. */
export const attributeOf = (at) =>
  params().get('times') === 'attribute' ? new Date(at).toISOString() : undefined;
