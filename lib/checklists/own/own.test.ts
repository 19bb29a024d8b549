import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/lib/i18n';
import type { Checklist } from '../define';
import { stepsOf } from '../define';
import { CHECKLISTS } from '../registry';
import { progressOf, startRun, tick } from '../run';
import { showBuiltIn } from '../shown';
import {
  described,
  movedGroup,
  movedStep,
  nudgedStep,
  placeOf,
  retitled,
  stepOf,
  withGroup,
  withoutGroup,
  withoutStep,
  withStep,
  withSteps,
} from './edit';
import { candidatesOf, chosenLists, usualChoice } from './importing';
import { MOST_GROUPS, MOST_STEPS } from './limits';
import { copyOf, countSteps, duplicateOf, emptyOwn, type OwnChecklist, showOwn } from './own';
import { isPage, pageOf } from './page-link';
import { ownChecklist } from './schema';
import { anyLists, counter } from './testing';
import { tidied } from './tidy';
import { acknowledged, changesOf, takeOver } from './upstream';
import { cleanLine, cleanLines, isCleanLine, isCleanLines, stepsOfLines } from './words';

const locales = Object.keys(LOCALES) as Locale[];
const builtIn = (id: string): Checklist => {
  const found = CHECKLISTS.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const step = (id: string, text = id) => ({ id, text, hint: '' });
const list: OwnChecklist = {
  id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b01',
  name: 'Round',
  about: '',
  area: 'daily',
  subject: 'day',
  groups: [
    { id: 'g', title: 'G', steps: [step('a'), step('b'), step('c')] },
    { id: 'h', title: 'H', steps: [step('d')] },
    { id: 'i', title: '', steps: [] },
  ],
};
const order = ({ groups }: OwnChecklist) =>
  groups.map(({ id, steps }) => `${id}:${steps.map((one) => one.id).join('')}`).join(' ');

describe('a copy of a built-in checklist', () => {
  it.each(locales)(
    'says what the built-in says, with its pages, and can be stored: %s',
    (locale) => {
      for (const one of CHECKLISTS) {
        const copy = copyOf(one, locale, counter(), { ctr: 0.5 });
        expect(ownChecklist.parse(copy)).toEqual(copy);
        expect(tidied(copy)).toEqual(copy);
        const shown = showOwn(copy, locale);
        expect(shown.groups).toEqual(showBuiltIn(one, locale, { ctr: 0.5 }).groups);
        expect(shown).toMatchObject({ isOwn: true, area: one.area, subject: one.subject });
        expect(changesOf(copy, one, locale)).toBeUndefined();
      }
    },
  );

  it('is run like any other; a step that is removed leaves its old tick harmless', () => {
    const copy = copyOf(builtIn('out-of-stock'), 'en', counter());
    const hand = { at: '2026-11-30T08:00:00.000Z', by: '' };
    const run = tick(startRun(copy, 'run', hand), 'count', hand);
    const shorter = showOwn(withoutStep(copy, 'count'), 'en');
    expect(progressOf(shorter, run)).toMatchObject({ done: 0, total: 10 });
    expect(run.ticks.count).toBeDefined();
  });

  it('hears of what the built-in got since, and takes over new steps alone, in their place', () => {
    const now = builtIn('out-of-stock');
    const past = {
      ...now,
      groups: now.groups.map((group) => ({
        ...group,
        steps: group.steps.filter(({ id }) => id !== 'ads' && id !== 'review-threshold'),
      })),
    };
    const mine = withoutStep(
      withStep(copyOf(past, 'en', counter()), 'quantity', { text: 'Mine' }),
      'backup',
    );
    const changes = changesOf(mine, now, 'en');
    expect(changes?.added.map(({ id }) => id)).toEqual(['ads', 'review-threshold']);
    expect([changes?.removed, changes?.reworded]).toEqual([[], []]);
    const taken = takeOver(mine, now, 'en');
    expect(order(taken)).toBe(order(withoutStep(copyOf(now, 'en', counter()), 'backup')));
    expect(stepOf(taken, 'quantity')?.text).toBe('Mine');
    expect(changesOf(taken, now, 'en')).toBeUndefined();
    expect(changesOf(acknowledged(mine, now), now, 'en')).toBeUndefined();
    expect(changesOf(mine, builtIn('new-listing'), 'en')).toBeUndefined();
  });

  it('hears of steps that went or say something else', () => {
    const now = builtIn('out-of-stock');
    const copy = copyOf(now, 'en', counter());
    const { from } = copy;
    if (from === undefined) throw new Error('A copy knows where it comes from');
    const steps = [
      ...from.steps.map((one) => (one.id === 'count' ? { ...one, digest: 'other' } : one)),
      { id: 'gone', digest: 'x' },
    ];
    const older = withSteps(
      { ...copy, from: { ...from, digest: 'old', steps } },
      { group: 'facts', at: 0 },
      [step('gone')],
    ).list;
    const changes = changesOf(older, now, 'zh-CN');
    expect(changes?.removed.map(({ id }) => id)).toEqual(['gone']);
    expect(changes?.reworded.map(({ mine }) => mine.id)).toEqual(['count']);
    expect(changes?.added).toEqual([]);
  });
});

describe('editing', () => {
  it('moves a step one up or down, over the borders of groups, and no further', () => {
    expect(order(nudgedStep(list, 'b', -1))).toBe('g:bac h:d i:');
    expect(order(nudgedStep(list, 'b', 1))).toBe('g:acb h:d i:');
    expect(order(nudgedStep(list, 'c', 1))).toBe('g:ab h:cd i:');
    expect(order(nudgedStep(list, 'd', -1))).toBe('g:abcd h: i:');
    expect(order(nudgedStep(list, 'd', 1))).toBe('g:abc h: i:d');
    expect(nudgedStep(list, 'a', -1)).toBe(list);
    expect(nudgedStep(list, 'none', 1)).toBe(list);
  });

  it('moves a step to where it is dropped', () => {
    expect(order(movedStep(list, 'a', { group: 'g', at: 3 }))).toBe('g:bca h:d i:');
    expect(order(movedStep(list, 'c', { group: 'g', at: 0 }))).toBe('g:cab h:d i:');
    expect(order(movedStep(list, 'a', { group: 'i', at: 0 }))).toBe('g:bc h:d i:a');
    expect(movedStep(list, 'b', { group: 'g', at: 1 })).toBe(list);
    expect(movedStep(list, 'b', { group: 'g', at: 2 })).toBe(list);
    expect(movedStep(list, 'b', { group: 'none', at: 0 })).toBe(list);
  });

  it('never loses or doubles a step, however often they are moved', () => {
    const move = fc.record({
      step: fc.constantFrom('a', 'b', 'c', 'd'),
      group: fc.constantFrom('g', 'h', 'i'),
      at: fc.nat(4),
      by: fc.constantFrom(-1 as const, 1 as const),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const end = moves.reduce(
          (now, { step: id, group, at, by }) =>
            movedGroup(nudgedStep(movedStep(now, id, { group, at }), id, by), group, by),
          list,
        );
        const ids = end.groups.flatMap(({ steps }) => steps.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd']);
        expect(end.groups.map(({ id }) => id).toSorted()).toEqual(['g', 'h', 'i']);
      }),
      { seed: 7 },
    );
  });

  it('changes texts, headings and the head', () => {
    expect(retitled(list, 'h', 'Here').groups[1]?.title).toBe('Here');
    expect(described(list, { area: 'ads' })).toMatchObject({ area: 'ads', name: 'Round' });
    const more = withStep(list, 'a', { page: '/home', secondPerson: true });
    expect(stepOf(more, 'a')).toEqual({ ...step('a'), page: '/home', secondPerson: true });
    const less = withStep(more, 'a', { page: undefined, secondPerson: undefined });
    expect(stepOf(less, 'a')).toEqual(step('a'));
    expect(order(withoutGroup(list, 'g'))).toBe('h:d i:');
    expect(placeOf(list, 'd')).toEqual({ group: 'h', at: 0 });
  });

  it('keeps to the most a list may have, and says how many were left out', () => {
    const many = Array.from({ length: MOST_STEPS }, (_, n) => step(`s${n}`));
    const { list: full, left } = withSteps(list, { group: 'g', at: 0 }, many);
    expect([countSteps(full), left]).toEqual([MOST_STEPS, 4]);
    expect(withGroup(full, '', counter())).toBe(full);
    const newId = counter();
    let groups = list;
    for (let n = 0; n < 50; n++) groups = withGroup(groups, '', newId);
    expect(groups.groups).toHaveLength(MOST_GROUPS);
  });

  it('is shown without what says nothing yet, and by name even when it has none', () => {
    const shown = showOwn(emptyOwn(counter()), 'en');
    expect(shown.groups).toEqual([]);
    expect(shown.name).toBe('Checklist without a name');
    const one = showOwn(
      withSteps(list, { group: 'i', at: 0 }, [step('e'), step('f', '')]).list,
      'en',
    );
    expect(one.groups.at(-1)).toMatchObject({ title: 'Steps', steps: [{ id: 'e' }] });
    expect(stepsOf(one)).toHaveLength(5);
    expect(duplicateOf(list, 'en', counter())).toMatchObject({ name: 'Round (mine)' });
  });
});

describe('texts', () => {
  it('are one clean line, or some, and stay so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, most) => {
        for (const clean of [cleanLine, cleanLines]) {
          const once = clean(text, most);
          expect(clean(once, most)).toBe(once);
          expect(once.length).toBeLessThanOrEqual(most);
        }
        expect(isCleanLine(text, most)).toBe(cleanLine(text, most) === text);
        expect(isCleanLines(text, most)).toBe(cleanLines(text, most) === text);
        expect(cleanLine(text, 99)).not.toMatch(/[\n\r\t\u202e\p{Cs}]/u);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('of several lines are several steps, without the marks of a list', () => {
    const text =
      '1. Look at orders\n\n2）回复消息\n• Stock\r\n☐ 检查购物车\n③发日报\n步骤6：关机\n3 days left';
    expect(stepsOfLines(text).map((one) => one.text)).toEqual([
      'Look at orders',
      '回复消息',
      'Stock',
      '检查购物车',
      '发日报',
      '关机',
      '3 days left',
    ]);
    expect(stepsOfLines('1\tOrders\tlatest first\tA')).toEqual([
      { text: 'Orders', hint: 'latest first\nA' },
    ]);
    expect(stepsOfLines(' \n\t\n')).toEqual([]);
  });
});

describe('the page of a step', () => {
  it.each([
    ['/orders-v3?page=1', '/orders-v3?page=1'],
    ['https://sellercentral.amazon.de/orders-v3/mfn', '/orders-v3/mfn'],
    ['sellercentral.amazon.co.jp/home', '/home'],
    [' https://sellercentral-europe.amazon.com/x?a=1&mons_sel_mkid=2&ref_=z#top ', '/x?a=1#top'],
    ['https://user:pass@sellercentral.amazon.com/home', '/home'],
    ['https://sellercentral.amazon.com', '/'],
    ['', undefined],
  ])('%s is %s', (typed, page) => {
    expect(pageOf(typed)).toEqual({ page });
  });

  it.each([
    ['https://advertising.amazon.com/cm', 'host'],
    ['https://sellercentral.amazon.com.evil.example/x', 'host'],
    ['//evil.example/x', 'address'],
    ['/\\evil.example', 'address'],
    ['javascript:alert(1)', 'address'],
    ['data:text/html,x', 'address'],
    ['orders', 'address'],
    ['two words', 'address'],
    [`/${'x'.repeat(600)}`, 'long'],
  ])('%s is refused: %s', (typed, refused) => {
    expect(pageOf(typed)).toEqual({ refused });
  });

  it('always leads to the host it is opened on', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((tail) => `/${tail}`),
        ),
        (typed) => {
          const read = pageOf(typed);
          if (!('page' in read) || read.page === undefined) return;
          expect(new URL(read.page, 'https://sellercentral.amazon.sg').host).toBe(
            'sellercentral.amazon.sg',
          );
          expect(pageOf(read.page)).toEqual(read);
          expect(isPage(read.page)).toBe(true);
          expect(isPage(typed)).toBe(read.page === typed);
        },
      ),
      { seed: 7, numRuns: 1_000 },
    );
  });
});

describe('lists of a file beside hers', () => {
  const choose = (
    incoming: OwnChecklist,
    mine: OwnChecklist,
    choice: 'replace' | 'both' | 'leave',
  ) =>
    chosenLists(
      candidatesOf([incoming], [mine]).map((one) => ({ ...one, choice })),
      'en',
      counter(),
    );

  it('are new, the same, or hers to decide about; hers is never written over unasked', () => {
    const other = { ...list, id: counter()(), name: 'Other' };
    const changed = described(list, { about: 'x' });
    const candidates = candidatesOf([other, list, changed], [list]);
    expect(candidates.map(({ known, isSame }) => [known?.id, isSame])).toEqual([
      [undefined, false],
      [list.id, true],
      [list.id, false],
    ]);
    expect(candidates.map(usualChoice)).toEqual(['both', 'leave', 'both']);
  });

  it('stand beside hers under another id, take its place, or are left out', () => {
    const changed = described(list, { about: 'x' });
    const [beside] = choose(changed, list, 'both');
    expect(beside?.id).not.toBe(list.id);
    expect(choose(changed, list, 'replace')).toEqual([changed]);
    expect(choose(changed, list, 'leave')).toEqual([]);
  });

  it('of the same name take over its id and the ids of steps with the same text, none twice', () => {
    const id = counter()();
    const steps = [step('x', 'c'), step('a', 'new'), step('y', 'c')];
    const table: OwnChecklist = { ...list, id, groups: [{ id: 'z', title: '', steps }] };
    const [taken] = choose(table, list, 'replace');
    expect(taken?.id).toBe(list.id);
    const ids = taken?.groups[0]?.steps.map((one) => one.id) ?? [];
    expect(ids[0]).toBe('c');
    expect(ids[1]).not.toBe('a');
    expect(new Set(ids).size).toBe(3);
  });

  it('can be stored, whatever was chosen', () => {
    fc.assert(
      fc.property(
        anyLists,
        anyLists,
        fc.constantFrom('replace' as const, 'both' as const),
        (a, b, choice) => {
          const candidates = candidatesOf(a, b).map((one) => ({ ...one, choice }));
          const chosen = chosenLists(candidates, 'en', () => crypto.randomUUID());
          for (const one of chosen) ownChecklist.parse(one);
          expect(new Set(chosen.map(({ id }) => id)).size).toBe(a.length);
        },
      ),
      { seed: 7, numRuns: 50 },
    );
  });
});
