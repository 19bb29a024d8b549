import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/lib/i18n';
import { isAskedFor, literalsOfCode } from './support/literals';

/** Texts of the items of a registry, whose own tests look after them, and of what the system says. */
const ASKED_BY_DATA = [
  /^rules\./,
  /^surfaces\.names\./,
  /^checklists\.lists\./,
  /^templates\.lists\./,
  /^cli\.reason_E[A-Z]+$/,
  /^catalogue\.(changes|families|groups|notes)\./,
];

const locales = Object.keys(LOCALES) as Locale[];

/** Names in examples stay what they are in every language. */
const NAMES = /^templates\.examples\./;

/** Every text by its path. A dot within a key (`T-LEN.over`) is part of the key. */
function leaves(node: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, [...path, key]));
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([whole]) => whole).sort();
const english = new Map(leaves(LOCALES.en));

describe.each(locales)('texts in %s', (locale) => {
  const texts = leaves(LOCALES[locale]);

  it('are the texts there are in English', () => {
    expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  it('are not empty and have no space around them', () => {
    expect(texts.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('have the placeholders of the English text', () => {
    const differ = texts.filter(([path, text]) => {
      const wanted = placeholders(english.get(path) ?? '');
      return placeholders(text).join() !== wanted.join();
    });
    expect(differ).toEqual([]);
  });
});

describe('texts', () => {
  it('are all asked for by the code', () => {
    const literals = literalsOfCode();
    const dead = [...english.keys()].filter(
      (path) => !ASKED_BY_DATA.some((area) => area.test(path)) && !isAskedFor(path, literals),
    );
    expect(dead, 'remove texts that nobody asks for').toEqual([]);
  });

  it('in Chinese are Chinese', () => {
    const latinOnly = leaves(LOCALES['zh-CN']).filter(
      ([path, text]) =>
        !NAMES.test(path) && !/\p{Script=Han}/u.test(text) && text === english.get(path),
    );
    const words = latinOnly.filter(([, text]) =>
      /[a-z]{3,}.* .*[a-z]{3,}/i.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(words, 'translate these').toEqual([]);
  });
});
