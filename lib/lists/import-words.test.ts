import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet, type SheetRow, writeSheet } from '@/lib/files/sheets';
import { LOCALES, type Locale, lookup } from '@/lib/i18n';
import { STORE_CODES } from '@/lib/listing/stores';
import { type SellerWord, WORD_FIELDS } from '@/lib/rules/seller-words';
import { foldedWords } from '@/lib/rules/shared/folded-words';
import { COLUMN_WIDTHS, exportRows, templateRows } from './export-words';
import { type ImportReport, readImport, withImport } from './import-words';
import { columnOf, isEverywhere } from './names';
import { joinWords, splitWords } from './read-row';

const locales = Object.keys(LOCALES) as Locale[];

function sheet(...rows: string[]): SheetRow[] {
  return rows
    .map((line, at) => ({ row: at + 1, cells: line.split('\t') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function read(rows: readonly SheetRow[], known: readonly SellerWord[] = []): ImportReport {
  let id = 0;
  return readImport(rows, known, () => `new-${id++}`);
}

/** Rows as short lines: number, outcome, problems. */
function told({ rows }: ImportReport): string[] {
  return rows.map(({ row, outcome, problems }) =>
    [row, outcome, ...problems.map(({ column, value, text }) => `${column}=${value}:${text}`)].join(
      ' ',
    ),
  );
}

describe('a table of words', () => {
  it('in Chinese is read with all its columns', () => {
    const { rows, unknown } = read(
      sheet(
        '类型\t词语（必填）\t改为\t级别\t适用品牌\t站点\t商品类型\t字段\t备注\t负责人',
        '禁用词\t最低价｜包邮\t\t错误\tAcme\t美国站\tTOWEL\t标题、五点\t老板要求\t小王',
      ),
    );
    expect(unknown).toEqual(['负责人']);
    expect(rows[0]?.words).toEqual([
      {
        id: 'new-0',
        kind: 'forbidden',
        words: ['最低价', '包邮'],
        severity: 'error',
        brand: 'Acme',
        store: 'US',
        productType: 'TOWEL',
        fields: ['title', 'bullets'],
        note: '老板要求',
      },
    ]);
  });

  it('in English is read, whatever the order, case and signs of its headings', () => {
    const { rows } = read(
      sheet('NOTE\tReplace_With\t* Words\tKind', 'as on the box\tUSB-C\tusb c;type-c\tpreferred'),
    );
    expect(rows[0]?.words).toMatchObject([
      { kind: 'preferred', words: ['usb c', 'type-c'], instead: 'USB-C', severity: 'hint' },
    ]);
  });

  it.each([
    ['违禁词', 'forbidden'],
    ['品牌词', 'brand'],
    ['Banned words', 'forbidden'],
    ['品牌', 'brand'],
  ])('of one column headed %s is a list of that kind', (heading, kind) => {
    const report = read(sheet(heading, 'Acme', 'Borealis'));
    expect(report.headless).toBe(false);
    expect(report.rows.map(({ words }) => words[0]?.kind)).toEqual([kind, kind]);
  });

  it('without any heading is a list of forbidden words when it has one column', () => {
    const report = read(sheet('cheap', 'lowest price'));
    expect(report).toMatchObject({ headless: true, unknown: [] });
    expect(told(report)).toEqual(['1 new', '2 new']);
  });

  it('may have a title above its heading, and empty rows', () => {
    const report = read(sheet('2026 年词表', '', '词语\t备注', 'cheap\tno', '', 'grandma\t'));
    expect(told(report)).toEqual(['4 new', '6 new']);
  });

  it('without a column of words is refused as a whole', () => {
    expect(read(sheet('备注\t站点', 'x\tUS')).unusable).toBe('noHeading');
    expect(read(sheet('Name\tPrice', 'x\t3')).unusable).toBe('noHeading');
    expect(read([]).unusable).toBe('empty');
    expect(read(sheet('词语\t备注')).unusable).toBe('empty');
  });

  it('says of each bad row where and what, and takes the good ones all the same', () => {
    const report = read(
      sheet(
        '类型\t词语\t改为\t级别\t站点\t字段',
        '禁用词\tcheap\t\t\t\t',
        '禁用\t\tx\t\t\t',
        '随便\tgrandma\t\t\t\t',
        '首选词\tcolour\t\t\t\t',
        '禁用词\tgold\tgold\t\t\t',
        '禁用词\tsilver\t\t致命\t火星\t标题、颜色',
        `禁用词\t${'x'.repeat(201)}\t\t\t\t`,
        '禁用词\t\u200B\t\t\t\t',
        '品牌词\tAcme\t\t\t\t',
      ),
    );
    expect(told(report)).toEqual([
      '2 new',
      '3 wrong 词语=:noWords',
      '4 wrong 类型=随便:unknownKind',
      '5 wrong 改为=:noInstead',
      '6 wrong 改为=gold:sameInstead',
      '7 wrong 级别=致命:unknownSeverity 站点=火星:unknownStore 字段=颜色:unknownField',
      `8 wrong 词语=${'x'.repeat(201)}:tooLong`,
      '9 wrong 词语=\u200B:nothingToFind',
      '10 new',
    ]);
    expect(withImport([], report).map(({ words }) => words[0])).toEqual(['cheap', 'Acme']);
    for (const { problems } of report.rows) {
      for (const { text } of problems)
        for (const locale of locales)
          expect(lookup(locale, ['lists', 'problems', text])).toBeTruthy();
    }
  });

  it('remarks on a comma, but takes the phrase', () => {
    const report = read(sheet('词语\t备注', 'fast, free\t', '1,000 thread\t'));
    expect(told(report)).toEqual(['2 new 词语=fast, free:comma', '3 new']);
    expect(report.rows[0]?.words[0]?.words).toEqual(['fast, free']);
  });

  it('for several stores gives one word a store', () => {
    const report = read(sheet('词语\t站点', 'cheap\tUS/德国、JP', 'dear\t全部'));
    expect(report.rows.map(({ words }) => words.map(({ store }) => store))).toEqual([
      ['US', 'DE', 'JP'],
      [undefined],
    ]);
  });

  it('shows what is repeated, already there, and changed', () => {
    const known: SellerWord[] = [
      { id: 'a', kind: 'forbidden', words: ['cheap'], severity: 'warning' },
      { id: 'b', kind: 'forbidden', words: ['gold', 'golden'], severity: 'warning' },
      { id: 'c', kind: 'brand', words: ['Acme'], severity: 'warning' },
    ];
    const report = read(
      sheet(
        'Words\tNote\tKind\tStore',
        'cheap\t\t\t',
        'Golden|GOLD\tbecause\t\t',
        'ＣＨＥＡＰ\tagain\t\t',
        'ACME\t\tbrand\t',
        'cheap\t\t\tUS',
      ),
      known,
    );
    expect(told(report)).toEqual(['2 same', '3 changed', '4 repeated', '5 changed', '6 new']);
    expect(report.rows[2]?.first).toBe(2);
    const after = withImport(known, report);
    expect(after.map(({ id, words, note }) => [id, words.join('|'), note])).toEqual([
      ['a', 'cheap', undefined],
      ['b', 'Golden|GOLD', 'because'],
      ['c', 'ACME', undefined],
      [expect.stringContaining('new'), 'cheap', undefined],
    ]);
  });

  it('taken twice changes nothing the second time', () => {
    const rows = sheet('词语\t站点\t备注', 'cheap\tUS,DE\tno', 'gold\t\t');
    const once = withImport([], read(rows));
    const again = read(rows, once);
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
    expect(withImport(once, again)).toEqual(once);
  });

  it('whatever it holds, throws nothing and takes nothing that cannot be kept', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('词语', 'words', '品牌', 'store', 'US', '禁用词', 'all', '|', '; ;', '=1+1'),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (cells) => {
        const report = read(cells.map((row, at) => ({ row: at + 1, cells: row })));
        for (const { outcome, words, problems } of report.rows) {
          expect(words.length === 0).toBe(outcome === 'wrong');
          if (outcome === 'wrong') expect(problems).not.toEqual([]);
          for (const word of words) {
            expect(word.words.length).toBeGreaterThan(0);
            for (const one of word.words) expect(foldedWords(one)).not.toBe('');
          }
        }
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });

  it('of 5,000 rows is read in a moment', () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => `禁用词\tword ${at}\tUS\tnote ${at}`);
    const start = performance.now();
    const report = read(sheet('类型\t词语\t站点\t备注', ...rows));
    expect(report.rows).toHaveLength(5_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('export', () => {
  const phrase = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 15 })
    .map((text) => text.trim())
    .filter((text) => foldedWords(text) !== '' && splitWords(text).join() === text);
  const plain = fc
    .string({ minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => !isEverywhere(text));
  const word: fc.Arbitrary<SellerWord> = fc
    .record(
      {
        id: fc.uuid(),
        kind: fc.constantFrom('forbidden', 'preferred', 'brand'),
        words: fc.uniqueArray(phrase, { minLength: 1, maxLength: 3 }),
        severity: fc.constantFrom('error', 'warning', 'hint'),
        instead: phrase,
        brand: plain,
        store: fc.constantFrom(...STORE_CODES),
        productType: plain,
        fields: fc.subarray([...WORD_FIELDS], { minLength: 1 }),
        note: plain,
      },
      { requiredKeys: ['id', 'kind', 'words', 'severity', 'instead'] },
    )
    .filter(({ words, instead }) => !words.includes(instead))
    .map((one) => one as SellerWord);

  it.each(locales)('in %s is read back as it was', (locale) => {
    fc.assert(
      fc.property(word, (one) => {
        const rows = exportRows([one], locale).map((cells, at) => ({ row: at + 1, cells }));
        const [row] = read(rows, [one]).rows;
        expect(row?.outcome, JSON.stringify(rows[1])).toBe('same');
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it.each(['xlsx', 'csv'] as const)('as %s is read back, formulas and all', async (format) => {
    const words: SellerWord[] = [
      { id: '1', kind: 'forbidden', words: ['=1+1', '@sum', '-x'], severity: 'error', note: '+a' },
      { id: '2', kind: 'forbidden', words: ['a "b"', '最低价'], severity: 'hint', store: 'JP' },
      { id: '3', kind: 'preferred', words: ['usb c'], instead: 'USB-C', severity: 'warning' },
    ];
    const layout = { name: 'Words', widths: COLUMN_WIDTHS };
    const bytes = await writeSheet(exportRows(words, 'zh-CN'), format, layout);
    const report = read(await readSheet(bytes), words);
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same']);
  });

  it.each(locales)('has a template in %s that is a sound table', (locale) => {
    const rows = templateRows(locale);
    expect(rows[0]?.every((heading) => columnOf(heading) !== undefined)).toBe(true);
    const report = read(rows.map((cells, at) => ({ row: at + 1, cells })));
    expect(told(report)).toEqual(['2 new', '3 new', '4 new']);
  });
});

describe('several words in one cell', () => {
  it.each([
    ['cheap|lowest price', ['cheap', 'lowest price']],
    ['cheap；包邮、最低价，cheap', ['cheap', '包邮', '最低价']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    [' | ', []],
    ['buy one, get one', ['buy one, get one']],
  ])('%j', (cell, words) => {
    expect(splitWords(cell)).toEqual(words);
    expect(splitWords(joinWords(words))).toEqual(words);
  });
});
