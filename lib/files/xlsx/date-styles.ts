import { attributeOf, XmlScanner } from './xml';

export interface DateStyles {
  /** True when the style of that number (`s` of a cell) shows a number as a date. */
  isDate(style: number): boolean;
}

/** Numbers of Excel's own formats that are dates or times, first and last. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Which styles of a workbook are dates. */
export function readDateStyles(xml: string): DateStyles {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  const isDateFormat = (id: number): boolean =>
    own.get(id) ?? BUILT_IN.some(([first, last]) => id >= first && id <= last);
  const scanner = new XmlScanner({
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'numFmt') {
        const code = attributeOf(attributes, 'formatCode') ?? '';
        own.set(Number(attributeOf(attributes, 'numFmtId')), isDateCode(code));
      } else if (name === 'xf' && inCellStyles) {
        styles.push(isDateFormat(Number(attributeOf(attributes, 'numFmtId') ?? 0)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text: () => undefined,
  });
  scanner.feed(xml);
  return { isDate: (style) => styles[style] === true };
}

/** Texts in quotes, colours and countries in brackets mean nothing here. */
function isDateCode(code: string): boolean {
  return /[ymdhs]/i.test(
    code.replace(/"[^"]{0,80}"|\[[^[\]]{0,80}\]|\\./g, '').replace(/general/i, ''),
  );
}

const DAY_MS = 86_400_000;

/** The day (ISO) of Excel's serial number, or undefined when it is none. */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  // Day 60 is a 29 February 1900 that never was; dates of listings are all behind it.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(epoch + Math.floor(serial) * DAY_MS);
  const year = date.getUTCFullYear();
  return year >= 1900 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
