import { HALVES } from './time-words';

/** Times of day: half of the day before, hour, minute, half behind. The surest first. */
export const CLOCKS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:(${HALVES})\s?)?(?<![\d:])(\d{1,2})(?::|\s?h\s?)(\d{2})(?::\d{2})?(?![\d:])(?:\s?(am|pm)\b)?`,
  ),
  new RegExp(String.raw`(?:(${HALVES})\s?)?(?<!\d)(\d{1,2})[時时点點]\s?(?:(\d{1,2})分)?`),
  /()(?<!\d)(\d{1,2})()\s?(am|pm)\b/,
];
