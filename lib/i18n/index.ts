import { en } from './en';
import { zhCN } from './zh-CN';

/** Locales of the product, each one folder; English is the template that the others are typed against. */
export const LOCALES = { en, 'zh-CN': zhCN } as const;
export type Locale = keyof typeof LOCALES;
export type Texts = typeof en;

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string];
/** Every text by its path, e.g. `popup.title`. */
export type TextKey = Leaves<Texts>;

export type TextData = Readonly<Record<string, string | number>>;

/**
 * The text at `path` in `locale`, with `{placeholders}` filled from `data`.
 * @throws when the path leads to no text: a missing text is a bug that tests must see.
 */
export function text(locale: Locale, path: TextKey, data?: TextData): string {
  const found = lookup(locale, path.split('.'));
  if (found === undefined) throw new Error(`No text "${path}" in ${locale}`);
  return fill(found, data);
}

/** The text at a path of parts that may themselves hold dots (catalogue codes with variants), or undefined. */
export function lookup(locale: Locale, parts: readonly string[]): string | undefined {
  let node: unknown = LOCALES[locale];
  for (const part of parts) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  return typeof node === 'string' ? node : undefined;
}

/** Fills `{name}` from `data`; an unknown name stays visible, so that it is noticed. */
export function fill(template: string, data: TextData = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : String(value);
  });
}

/** The locale for a browser language: any Chinese gives Chinese, everything else English. */
export function localeFor(browserLanguage: string): Locale {
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';
}
