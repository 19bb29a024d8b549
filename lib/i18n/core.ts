/** Locales of the product; English is the template that the others are typed against. */
export type Locale = 'en' | 'zh-CN';

export type TextData = Readonly<Record<string, string | number>>;

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];
/** Every text of `T` by its path, e.g. `popup.title`. */
export type PathOf<T> = Leaves<T>;

/** Finds and fills the texts of some areas. */
export interface Translator<T> {
  /**
   * The text at `path` in `locale`, with `{placeholders}` filled from `data`.
   * @throws when the path leads to no text: a missing text is a bug that tests must see.
   */
  text(locale: Locale, path: PathOf<T>, data?: TextData): string;
  /** The text at a path of parts that may themselves hold dots (catalogue codes with variants), or undefined. */
  lookup(locale: Locale, parts: readonly string[]): string | undefined;
}

/** A translator over the areas given, in the locales that are there when it is asked. */
export function createTranslator<T>(areas: Readonly<Partial<Record<Locale, T>>>): Translator<T> {
  function lookup(locale: Locale, parts: readonly string[]): string | undefined {
    let node: unknown = areas[locale];
    for (const part of parts) {
      if (typeof node !== 'object' || node === null) return undefined;
      node = (node as Record<string, unknown>)[part];
    }
    return typeof node === 'string' ? node : undefined;
  }
  return {
    lookup,
    text(locale, path, data) {
      const found = lookup(locale, path.split('.'));
      if (found === undefined) throw new Error(`No text "${path}" in ${locale}`);
      return fill(found, data);
    },
  };
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
