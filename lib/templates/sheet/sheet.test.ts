import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet, type SheetRow, writeSheet } from '@/lib/files/sheets';
import { LOCALES, type Locale, lookup } from '@/lib/i18n';
import { TEMPLATE_LANGUAGES, TOPICS } from '../define';
import type { OwnTemplate } from '../own';
import { jsonRows } from './json-rows';
import { languageOf } from './names';
import { readTemplates, type TemplateReport } from './read';
import { COLUMN_WIDTHS, templateJson, templateRows } from './write';

const locales = Object.keys(LOCALES) as Locale[];
const TAKEN = new Set(['tk']);

function sheet(...rows: string[]): SheetRow[] {
  return rows.map((line, at) => ({ row: at + 1, cells: line.split('\t') }));
}
function read(rows: readonly SheetRow[], known: readonly OwnTemplate[] = []): TemplateReport {
  let id = 0;
  return readTemplates(rows, known, TAKEN, () => `new-${id++}`);
}
const told = ({ rows }: TemplateReport) =>
  rows.map(({ row, outcome, problems }) =>
    [row, outcome, ...problems.map(({ column, text }) => `${column}:${text}`)].join(' '),
  );

const known: OwnTemplate = {
  id: 'a',
  name: '海关',
  topic: 'delivery',
  words: 'customs',
  shortcut: 'hg',
  bodies: { en: 'It is at customs.' },
};

describe('a table of templates', () => {
  it('in Chinese makes one template of the rows of one name', () => {
    const report = read(
      sheet(
        '名称\t主题\t快捷码\t其他关键词\t语言\t消息正文\t我的备注\t负责人',
        '海关\t物流\tHG\tcustoms\t英语\tHello {{ buyer_name }}\t卡海关\t小王',
        '海关\t\t\t\tde-DE\tGuten Tag {{ buyer_name }}\t\t',
      ),
    );
    expect(told(report)).toEqual(['2 new', '3 new']);
    expect(report.unknown).toEqual(['负责人']);
    expect(report.templates).toEqual([
      {
        id: 'new-0',
        name: '海关',
        topic: 'delivery',
        words: 'customs',
        shortcut: 'hg',
        bodies: { en: 'Hello {{ buyer_name }}', de: 'Guten Tag {{ buyer_name }}' },
        meaning: '卡海关',
      },
    ]);
  });

  it('says of each bad row where and what, and takes the good ones all the same', () => {
    const report = read(
      sheet(
        'Name\tTopic\tShortcut\tLanguage\tMessage',
        'A\t\t\tEN\tHello',
        'A\t\t\tEN\tAgain',
        '\t\t\tEN\tHello',
        'B\tnowhere\t\tNL\t',
        'C\t\ta b\tEN\tx {{ nobody }}',
        'D\tRefund\ttk\t\tHello',
      ),
    );
    expect(told(report)).toEqual([
      '2 new',
      '3 wrong Language:languageTwice',
      '4 wrong Name:noName',
      '5 wrong Language:unknownLanguage Topic:unknownTopic Message:noBody',
      '6 wrong Shortcut:badShortcut Message:badBody',
      '7 new Shortcut:takenShortcut',
    ]);
    expect(report.rows[4]?.problems[1]?.body).toMatchObject({ kind: 'unknownVariable', line: 1 });
    expect(report.templates.map(({ name, topic, shortcut }) => [name, topic, shortcut])).toEqual([
      ['A', 'questions', undefined],
      ['D', 'returns', undefined],
    ]);
    for (const { problems } of report.rows)
      for (const { text } of problems)
        for (const locale of locales)
          expect(lookup(locale, ['ownTemplates', 'problems', text])).toBeTruthy();
  });

  it('changes those that there are by name, and leaves what it does not name', () => {
    const report = read(
      sheet('Name\tLanguage\tMessage', '海关\tFR\tBonjour', '海关\tEN\tIt is at customs.'),
      [known],
    );
    expect(told(report)).toEqual(['2 changed', '3 same']);
    expect(report.templates).toEqual([{ ...known, bodies: { ...known.bodies, fr: 'Bonjour' } }]);
  });

  it('without headings is refused as a whole', () => {
    expect(read(sheet('Name\tPrice', 'x\t3')).unusable).toBe('noHeading');
    expect(read([]).unusable).toBe('empty');
    expect(read(sheet('Name\tMessage')).unusable).toBe('empty');
  });

  it('whatever it holds, throws nothing and takes nothing that cannot be filled', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('Name', 'Message', '名称', '正文', 'EN', 'de', '{{ item }}', '{% if', 'tk'),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (cells) => {
        const all = [['Name', 'Message', 'Language', 'Shortcut'], ...cells];
        const report = read(all.map((row, at) => ({ row: at + 1, cells: row })));
        for (const { bodies, name } of report.templates) {
          expect(name).not.toBe('');
          expect(Object.keys(bodies)).not.toEqual([]);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it.each([
    ['EN', 'en'],
    ['de_DE', 'de'],
    ['日文', 'ja'],
    ['Español', 'es'],
    ['nl', undefined],
  ])('knows the language %s', (name, language) => {
    expect(languageOf(name)).toBe(language);
  });
});

describe('what is written is read again', () => {
  const text = fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })
    .map((one) => `x${one.replace(/[{}%]/g, '').trim()}`);
  const template = fc.record(
    {
      id: fc.uuid(),
      name: text,
      topic: fc.constantFrom(...TOPICS),
      words: text,
      shortcut: fc.stringMatching(/^[a-z]{3,8}$/),
      bodies: fc
        .dictionary(fc.constantFrom(...TEMPLATE_LANGUAGES), text, { minKeys: 1 })
        .map((bodies) => bodies as OwnTemplate['bodies']),
      meaning: text,
    },
    { requiredKeys: ['id', 'name', 'topic', 'words', 'bodies'] },
  ) as fc.Arbitrary<OwnTemplate>;
  const templates = fc.uniqueArray(template, {
    maxLength: 5,
    selector: ({ name, shortcut }) => `${name.toLowerCase()} ${shortcut ?? name}`,
  });
  const plain = (all: readonly OwnTemplate[]) => all.map(({ id: _id, ...rest }) => rest);
  const fits = (all: readonly OwnTemplate[]) =>
    new Set(all.map(({ name }) => name.toLowerCase().replace(/\s+/g, ' '))).size === all.length &&
    new Set(all.map(({ shortcut }, at) => shortcut ?? at)).size === all.length;

  it.each(locales)('as xlsx, headings in %s', async (locale) => {
    await fc.assert(
      fc.asyncProperty(templates.filter(fits), async (all) => {
        const bytes = await writeSheet(templateRows(all, locale), 'xlsx', {
          name: 'x',
          widths: COLUMN_WIDTHS,
        });
        const report = read(await readSheet(bytes));
        expect(plain(report.templates)).toEqual(plain(all));
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it('as JSON', () => {
    fc.assert(
      fc.property(templates.filter(fits), (all) => {
        expect(plain(read(jsonRows(templateJson(all)) ?? []).templates)).toEqual(plain(all));
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it.each(['', '{', '[1,2', '"x"', '{"templates":3}', 'null'])('%s is no list', (json) => {
    expect(jsonRows(json)).toBeUndefined();
  });

  it('JSON of something else has rows that cannot be used', () => {
    expect(told(read(jsonRows('[1,{"name":3},{"name":"x","bodies":{"en":5}}]') ?? []))).toEqual([
      '4 wrong body:noBody',
    ]);
  });
});
