import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

describe('readOptions', () => {
  it('reads everything', () => {
    expect(
      readOptions([
        'a.json',
        '-',
        '--format=json',
        '--out',
        'b',
        '--on',
        '2026-07-26',
        '--marketplace',
        'DE',
        '--language',
        'zh-CN',
      ]),
    ).toEqual({
      options: {
        files: ['a.json', '-'],
        format: 'json',
        out: 'b',
        on: '2026-07-26',
        marketplace: 'DE',
        language: 'zh-CN',
      },
    });
  });

  it.each([
    [[], 'noFiles'],
    [['-', '-'], 'stdinTwice'],
    [['a', '--format', 'xlsx'], 'xlsxNeedsOut'],
    [['a', '--format', 'yaml'], 'badChoice'],
    [['a', '--on', '2026-02-30'], 'badDay'],
    [['a', '--on', 'today'], 'badDay'],
    [['a', '--marketplace', 'USA'], 'badChoice'],
    [['a', '--language', 'fr'], 'badChoice'],
    [['a', '--what'], 'badOption'],
    [['a', '--out'], 'badOption'],
    [['a', '--language', 'toString'], 'badChoice'],
  ] as const)('%j: %s', (args, text) => {
    expect(readOptions(args)).toMatchObject({ problem: { text } });
  });

  it('names the option that it does not know', () => {
    expect(readOptions(['a', '--what=1'])).toMatchObject({
      problem: { data: { option: '--what' } },
    });
    expect(readOptions(['a', '--on'])).toMatchObject({ problem: { data: { option: '--on' } } });
  });
});
