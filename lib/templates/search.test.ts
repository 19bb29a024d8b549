import { describe, expect, it } from 'vitest';
import { readingsOf } from '@/lib/search/pinyin';
import type { OwnTemplate } from './own';
import { TEMPLATES } from './registry';
import { createTemplateSearch } from './search';
import { bodyLanguage, showBuiltIn, showOwn } from './shown';

const own: OwnTemplate = {
  id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b01',
  name: '催单安抚',
  topic: 'delivery',
  words: 'patience 快递',
  shortcut: 'tkb',
  bodies: { de: 'Bitte haben Sie etwas Geduld.' },
  meaning: '请买家再等等',
};
const search = createTemplateSearch([
  ...TEMPLATES.map((template) => showBuiltIn(template, 'zh-CN')),
  showOwn(own),
]);
const readings = readingsOf;

describe('searching templates', () => {
  it.each([
    ['tk', 'refund-issued'],
    ['TH', 'return-request'],
    ['vat', 'vat-invoice'],
    ['tkb', own.id],
    ['催单', own.id],
    ['cuidananfu', own.id],
    ['cdaf', own.id],
    ['geduld', own.id],
    ['refund', 'refund-issued'],
  ])('%s finds %s first', (query, id) => {
    expect(search(query, { readings })[0]).toBe(id);
  });

  it('gives a shortcut that begins so before what words find', () => {
    expect(search('tk', { readings }).slice(0, 2)).toEqual(['refund-issued', own.id]);
  });

  it('gives each once, and nothing for what is nowhere', () => {
    const ids = search('tk', { readings });
    expect(ids).toEqual([...new Set(ids)]);
    expect(search('xyzzy', { readings })).toEqual([]);
  });

  it('gives all for nothing, what the buyer seems to ask first', () => {
    const lastBuyerText = 'The glass arrived broken.';
    expect(search('', { lastBuyerText })[0]).toBe('damaged-item');
    expect(search('')).toHaveLength(TEMPLATES.length + 1);
  });
});

describe('a shown template', () => {
  it('is written in the language wished for, or in one that there is', () => {
    expect(bodyLanguage({ bodies: { de: 'a', fr: 'b' } }, 'fr')).toBe('fr');
    expect(bodyLanguage({ bodies: { de: 'a', en: 'b' } }, 'ja')).toBe('en');
    expect(bodyLanguage({ bodies: { de: 'a' } }, 'ja')).toBe('de');
  });

  it('says in the list what her note says, or the message', () => {
    expect(showOwn(own).when).toBe('请买家再等等');
    const { meaning: _note, ...without } = own;
    expect(showOwn(without).when).toBe('Bitte haben Sie etwas Geduld.');
    expect(showOwn({ ...own, meaning: 'x\n'.repeat(100) }).when.length).toBeLessThan(100);
  });
});
