import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnusableFile } from '@/lib/files/problem';
import { readSheet, type SheetFormat, writeSheet } from '@/lib/files/sheets';
import type { Locale } from '@/lib/i18n';
import { LARGEST_FILE } from './incoming';
import { readJson, toJson } from './json';
import { MOST_STEPS } from './limits';
import { countSteps, type OwnChecklist } from './own';
import { fileNameOf, readFile } from './read-file';
import { readTable } from './read-table';
import { ownChecklist } from './schema';
import { templateTable, toTable } from './table';
import { anyLists, counter } from './testing';

const SEED = { seed: 20261130 };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => readJson(bytesOf(JSON.stringify(value)), counter());
const file = (checklists: unknown) => json({ clerkside: 'checklists', version: 1, checklists });
const rows = (...cells: string[][]) =>
  readTable(
    cells.map((row, at) => ({ row: at + 1, cells: row })),
    'My table',
    counter(),
  );
const texts = (list: OwnChecklist | undefined) =>
  list?.groups.map(({ title, steps }) => [title, ...steps.map(({ text }) => text)]);
const list = {
  id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b01',
  name: 'Round',
  about: '',
  area: 'daily',
  subject: 'day',
  groups: [{ id: 'g', title: 'G', steps: [{ id: 's', text: 'One', hint: '' }] }],
};

/** Without ids, which a table does not hold. */
function content(lists: readonly OwnChecklist[]): unknown {
  return lists.map(({ id: _id, from: _from, groups, ...head }) => ({
    ...head,
    groups: groups.map(({ title, steps }) => ({
      title,
      steps: steps.map(({ id: _step, ...step }) => step),
    })),
  }));
}

describe('lists as JSON', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const read = readJson(bytesOf(toJson(lists)), counter());
        expect(read).toEqual({ lists, problems: [], unknown: [] });
        for (const one of lists) ownChecklist.parse(one);
      }),
      SEED,
    );
  });

  it('are read from any bytes, and from any JSON, without a throw; what comes out can be stored', () => {
    const anyFile = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json().map(bytesOf),
      fc
        .tuple(fc.anything(), fc.anything(), fc.anything())
        .map(([a, b, c]) => ({ ...list, name: a, groups: [{ title: b, steps: [c, list, b] }] }))
        .map((one) =>
          bytesOf(safeJson({ clerkside: 'checklists', version: 1, checklists: [one] })),
        ),
    );
    fc.assert(
      fc.property(anyFile, (bytes) => {
        for (const one of readJson(bytes, counter()).lists) ownChecklist.parse(one);
      }),
      { ...SEED, numRuns: 500 },
    );
  });

  it('lose no step that says something when one character of the file is another', () => {
    const text = toJson([list as OwnChecklist]);
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, sign) => {
          const { lists, problems, unusable } = readJson(
            bytesOf(text.slice(0, at) + sign + text.slice(at + 1)),
            counter(),
          );
          const taken = lists.reduce((sum, one) => sum + countSteps(one), 0);
          expect(taken + problems.length + (unusable ? 1 : 0)).toBeGreaterThan(0);
        },
      ),
      { ...SEED, numRuns: 500 },
    );
  });

  it.each([
    ['tooLarge', new Uint8Array(LARGEST_FILE + 1)],
    ['notJson', bytesOf('{"clerkside": "checklists", "version": 1, "checkl')],
    ['notJson', bytesOf('['.repeat(200_000))],
    ['otherFile', bytesOf('[]')],
    ['otherFile', bytesOf('{"clerkside": "backup", "version": 1, "checklists": []}')],
    ['newer', bytesOf('{"clerkside": "checklists", "version": 2, "checklists": []}')],
    ['empty', bytesOf('{"clerkside": "checklists", "version": 1, "checklists": []}')],
    ['tooManyLists', bytesOf(toJson(Array.from({ length: 501 }, () => list as OwnChecklist)))],
  ] as const)('say %s where nothing can be used', (unusable, bytes) => {
    expect(readJson(bytes, counter())).toMatchObject({ lists: [], unusable });
  });

  it('bring no id that would look ticked, none twice, and no address of elsewhere', () => {
    const step = (id: string, page?: string) => ({ id, text: id, hint: '', page });
    const steps = [
      step('constructor'),
      step('__proto__'),
      step('a'),
      step('a'),
      step('b', 'javascript:alert(1)'),
      step('c', '//evil.example/x'),
    ];
    const { lists, problems } = file([{ ...list, groups: [{ id: 'g', title: '', steps }] }, list]);
    const ids = lists[0]?.groups[0]?.steps.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(6);
    expect(ids.filter((id) => id in {})).toEqual([]);
    expect(lists[0]?.groups[0]?.steps.filter(({ page }) => page)).toEqual([]);
    expect(lists[0]?.id).not.toBe(lists[1]?.id);
    expect(problems.map(({ at, text }) => `${at} ${text}`)).toEqual([
      'checklists[0].groups[0].steps[3].id idTwice',
      'checklists[0].groups[0].steps[4].page pageAddress',
      'checklists[0].groups[0].steps[5].page pageAddress',
      'checklists[1].id idTwice',
    ]);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it('keep the good steps beside bad ones, and say what is left out', () => {
    const many = Array.from({ length: MOST_STEPS + 2 }, (_, n) => ({ id: `s${n}`, text: `${n}` }));
    const { lists, problems } = file([
      7,
      { ...list, area: 'moon', groups: [{ title: 'x'.repeat(150), steps: [null, ...many] }, 'no'] },
    ]);
    expect(lists).toHaveLength(1);
    expect(lists[0]).toMatchObject({ area: 'daily', name: 'Round' });
    expect(lists[0] && countSteps(lists[0])).toBe(MOST_STEPS);
    expect(problems.map(({ text }) => text)).toEqual([
      'noList',
      'unknownArea',
      'cut',
      'noStep',
      'tooManySteps',
      'tooManySteps',
      'noList',
    ]);
  });
});

describe('lists as a table', () => {
  const roundTrip = async (lists: OwnChecklist[], format: SheetFormat, locale: Locale) => {
    const bytes = await writeSheet(toTable(lists, locale), format, { name: 'x' });
    return readTable(await readSheet(bytes), 'file', counter());
  };

  it.each([
    ['xlsx', 'en'],
    ['xlsx', 'zh-CN'],
    ['csv', 'en'],
    ['csv', 'zh-CN'],
  ] as const)('come back as they were: %s, %s', async (format, locale) => {
    await fc.assert(
      fc.asyncProperty(anyLists, async (lists) => {
        const read = await roundTrip(lists, format, locale);
        expect(read.problems).toEqual([]);
        expect(content(read.lists)).toEqual(content(lists));
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  it('never hold a formula', async () => {
    const hostile = [
      { ...list, groups: [{ ...list.groups[0], steps: [{ id: 's', text: '=1+1', hint: '@x' }] }] },
    ];
    const bytes = await writeSheet(toTable(hostile as OwnChecklist[], 'en'), 'csv', { name: 'x' });
    expect(new TextDecoder().decode(bytes)).toContain(",'=1+1,'@x,");
  });

  it('give names of their own to lists and groups that are alike', async () => {
    const twice = [list, list].map((one) => ({
      ...one,
      groups: [...one.groups, { ...one.groups[0], steps: one.groups[0]?.steps }],
    })) as OwnChecklist[];
    const { lists } = await roundTrip(twice, 'xlsx', 'en');
    expect(lists.map(({ name }) => name)).toEqual(['Round', 'Round (2)']);
    expect(texts(lists[1])).toEqual([
      ['G', 'One'],
      ['G (2)', 'One'],
    ]);
  });

  it('begin with a template that reads without a word of complaint', () => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const { lists, problems, unknown } = rows(...templateTable(locale));
      expect([problems, unknown]).toEqual([[], []]);
      expect(lists.map(countSteps)).toEqual([3]);
    }
  });

  it('are read as people write them: titles above, cells left empty, columns of their own', () => {
    const { lists, problems, unknown } = rows(
      ['运营 SOP', '', '', '', ''],
      ['SOP名称', '阶段', '检查项（必填）', '说明', '负责人'],
      ['开工', '订单', '看待发货', '先急后缓', '小王'],
      ['', '', '回消息', '', ''],
      ['', '商品', '看购物车', '', ''],
      ['收工', '', '发日报', '', ''],
      ['开工', '订单', '看退货', '', ''],
    );
    expect(lists.map(({ name }) => name)).toEqual(['开工', '收工']);
    expect(texts(lists[0])).toEqual([
      ['订单', '看待发货', '回消息', '看退货'],
      ['商品', '看购物车'],
    ]);
    expect(texts(lists[1])).toEqual([['', '发日报']]);
    expect([problems, unknown]).toEqual([[], ['负责人']]);
  });

  it('of one column are one list, named like the file', () => {
    const { lists } = rows(['Look at orders'], ['Answer messages']);
    expect(lists.map(({ name }) => name)).toEqual(['My table']);
    expect(texts(lists[0])).toEqual([['', 'Look at orders', 'Answer messages']]);
  });

  it('tell row by row what was not understood', () => {
    const { lists, problems } = rows(
      ['Checklist', 'Step', 'How', 'Page', 'Second person', 'Area', 'Concerns'],
      [
        'A',
        'one',
        '',
        'https://sellercentral.amazon.de/orders-v3?mons_sel_mkid=1',
        '✓',
        'Werbung',
        'x',
      ],
      ['', '', 'only how', '', '', '', ''],
      ['', 'two', '', 'https://example.com/x', 'maybe', '广告与数据', '订单'],
      ['', 'x'.repeat(600), '', 'not an address', '否', '', ''],
    );
    expect(lists[0]?.groups[0]?.steps[0]).toMatchObject({ page: '/orders-v3', secondPerson: true });
    expect(lists[0]).toMatchObject({ area: 'ads', subject: 'order' });
    expect(problems.map(({ at, text, isLost }) => [at, text, isLost])).toEqual([
      ['2', 'unknownArea', false],
      ['2', 'unknownSubject', false],
      ['3', 'noStep', true],
      ['4', 'pageHost', false],
      ['4', 'unknownYes', false],
      ['5', 'cut', false],
      ['5', 'pageAddress', false],
    ]);
  });

  it('lose no row: each is a step or has a problem, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constant(''),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constant('x'.repeat(700)),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 30 }),
        (body) => {
          const heading = ['Checklist', 'Group', 'Step', 'How', 'Page', 'Second person', 'Area'];
          const read = rows(heading, ...body);
          const taken = read.lists.reduce((sum, one) => sum + countSteps(one), 0);
          const lost = read.problems.filter(({ isLost }) => isLost).length;
          const filled = body.filter((row) => row.some((one) => one.trim() !== '')).length;
          expect(taken + lost).toBe(filled);
          for (const one of read.lists) ownChecklist.parse(one);
        },
      ),
      { ...SEED, numRuns: 200 },
    );
  });

  it.each([
    [
      'noHeading',
      [
        ['Name', 'Price'],
        ['a', '1'],
      ],
    ],
    ['empty', [['Step', 'How']]],
  ] as const)('say %s where nothing can be used', (unusable, cells) => {
    expect(rows(...cells.map((row) => [...row]))).toMatchObject({ lists: [], unusable });
  });
});

describe('a file', () => {
  it('is told by its content, and never brings the reader down', async () => {
    // A table in GBK, as Excel in Chinese writes CSV.
    const gbk = Buffer.from(
      'x+W1pSyyvdboLNT1w7TX9grDv8jVv6q5pCyy6b+0vfHM7NKqt6K79bXEtqm1pSywtNfuze23orv1yrG85MXF0PIKw7/I1b+quaQsu9i4tMv509DC8rzSz/vPoiy2/squy8TQocqx0tTE2go=',
      'base64',
    );
    const read = await readFile(gbk, '开工.csv', counter());
    expect(read.lists.map(({ name }) => name)).toEqual(['每日开工']);
    expect(texts(read.lists[0])).toEqual([['', '查看今天要发货的订单', '回复所有买家消息']]);
    expect(
      (await readFile(bytesOf(toJson([list as OwnChecklist])), 'x.txt', counter())).lists,
    ).toEqual([list]);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        try {
          for (const one of (await readFile(bytes, 'x', counter())).lists) ownChecklist.parse(one);
        } catch (error) {
          expect(error).toBeInstanceOf(UnusableFile);
        }
      }),
      { ...SEED, numRuns: 300 },
    );
  });

  it.each([
    ['Morning / round: "US" ', 'Morning round US-2026-11-30.json'],
    ['../../etc', 'etc-2026-11-30.json'],
    ['每日开工', '每日开工-2026-11-30.json'],
    ['???', 'checklist-2026-11-30.json'],
  ])('of %s is named %s', (name, wanted) => {
    expect(fileNameOf(name, '2026-11-30', 'json')).toBe(wanted);
  });
});

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '{}';
  }
}
