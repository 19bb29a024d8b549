import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language, Store } from '@/lib/listing/stores';
import type { Finding } from '../define';
import { check, TEST_DAY } from '../testing/check';

/** One message of tests/fixtures/messages; `words` are those that break the rule `code`. */
interface Labelled {
  language: Language;
  topic: string;
  text: string;
  kind?: 'reply' | 'proactive';
  buyerLanguage?: string;
  class: 'ok' | 'warn' | 'block';
  code?: string;
  words?: string;
}

const STORES: Readonly<Partial<Record<Language, Store>>> = {
  en: 'US',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  ja: 'JP',
};

function read(name: string): Labelled[] {
  const file = new URL(`../../../tests/fixtures/messages/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Labelled[];
}

const first = read('labelled');
/** The others were written apart from the first, in other words, when the rules were there; the third are traps. */
const messages = [...first, ...read('second'), ...read('third')];

function findingsOf({ text, language, kind = 'reply', buyerLanguage }: Labelled): Finding[] {
  const { findings, failed } = check({
    ref: { field: 'message', index: 0 },
    text,
    listing: {
      marketplace: STORES[language] ?? 'US',
      messageKind: kind,
      buyerLanguage: buyerLanguage ?? language,
      message: text,
    },
    on: TEST_DAY,
  });
  expect(failed).toEqual([]);
  return [...findings];
}

/** True where a finding of the right code and severity lies on the labelled words. */
function isFound(each: Labelled, severity: 'error' | 'warning'): boolean {
  const start = each.text.indexOf(each.words ?? '');
  const end = start + (each.words ?? '').length;
  return findingsOf(each).some(
    (finding) =>
      finding.code === each.code &&
      finding.severity === severity &&
      finding.start < end &&
      start < finding.end,
  );
}

const of = (wanted: Labelled['class']) => messages.filter((each) => each.class === wanted);
const told = (each: Labelled) => `${each.language} ${each.code ?? each.topic}: ${each.text}`;

describe('labelled messages', () => {
  it('are 50 a language, most of them clean, and 145 more', () => {
    expect(first.length).toBe(300);
    for (const language of Object.keys(STORES))
      expect(first.filter((each) => each.language === language).length).toBe(50);
    expect(first.filter((each) => each.class === 'ok').length).toBe(180);
    expect(messages.length).toBe(445);
  });

  it('that break a rule are found: 98 of 100 blocks at least', () => {
    const missed = of('block').filter((each) => !isFound(each, 'error'));
    expect(missed.length / of('block').length, missed.map(told).join('\n')).toBeLessThanOrEqual(
      0.02,
    );
  });

  it('that are to be warned of are', () => {
    expect(
      of('warn')
        .filter((each) => !isFound(each, 'warning'))
        .map(told),
    ).toEqual([]);
  });

  it('that are clean are blocked in one of 100 cases at most', () => {
    const wrong = of('ok').flatMap((each) => {
      const errors = findingsOf(each).filter(({ severity }) => severity === 'error');
      return errors.length === 0 ? [] : [`${errors.map(({ code }) => code).join()} ${told(each)}`];
    });
    expect(wrong.length / of('ok').length, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('that are clean are hardly ever warned of', () => {
    const wrong = of('ok').flatMap((each) => {
      const marks = findingsOf(each).filter(({ severity }) => severity === 'warning');
      return marks.length === 0 ? [] : [`${marks.map(({ code }) => code).join()} ${told(each)}`];
    });
    expect(wrong.length / of('ok').length, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
