import { describe, expect, it } from 'vitest';
import type { ListingImage } from '@/lib/listing/image';
import { checkImages } from '@/lib/rules/check-images';
import { briefOf, type Judged } from './brief';
import { briefText } from './brief-text';
import { briefFileName } from './file-name';
import { wrap } from './wrap';

const SMALL: ListingImage = {
  role: 'MAIN',
  name: 'main.jpg',
  facts: { width: 480, height: 400, bytes: 20_000, format: 'jpeg' },
};
const GOOD: ListingImage = {
  role: 'PT',
  name: 'back.jpg',
  facts: { width: 2000, height: 2000, bytes: 900_000, format: 'jpeg' },
};

function judged(image: ListingImage, some: Partial<Judged> = {}): Judged {
  const { findings } = checkImages(
    { images: [image] },
    { on: '2026-11-21', rulesOff: ['image-name'] },
  );
  const sizes = findings.filter(({ code }) => code === 'I-SIZE');
  return { name: image.name ?? '', image, findings: sizes, answers: {}, ...some };
}

const DAY = { sku: 'TOWEL-01', date: '2026-11-29' };

describe('the brief for the designer', () => {
  it('says in both languages what is wrong, what was measured, the limit and what to do', () => {
    const told = briefText(briefOf([judged(SMALL, { answers: { props: 'no' } })], DAY));
    expect(told.split('\n')).toEqual([
      '设计修改单 / Brief for the designer',
      'SKU：TOWEL-01 / SKU: TOWEL-01',
      '日期：2026-11-29 / Date: 2026-11-29',
      '1 张图片，2 处修改 / Pictures: 1, changes: 2',
      '',
      '== 1. main.jpg (主图 / Main image) ==',
      '1. [错误 / Error] 最长边只有 480 像素，低于 500 像素会被拒绝。请向设计要原图，最好 1600 像素以上。',
      '   The longer side has 480 pixels, and below 500 the picture is refused. Ask for the original, at least 1,600 pixels.',
      '   最长边，实测：480 像素 · 480 × 400 像素；要求：1000 像素以上，最多 10000 像素',
      '   Longer side – measured: 480 px · 480 × 400 px; wanted: 1000 px or more, at most 10000 px',
      '2. [人工 / by eye] 请去掉道具和买家收不到的东西。',
      '   Take away props and everything the buyer does not get.',
      '',
    ]);
  });

  it('says of a good picture that nothing is to be changed, and what was looked at', () => {
    const told = briefText(briefOf([judged(GOOD, { answers: { nudity: 'yes' } })], DAY));
    expect(told).toContain('无需修改。 / Nothing to change.');
    expect(told).toContain('人工查看 / Looked at by eye:\n  [x] 没有裸露');
  });

  it('puts the gravest first and numbers each picture by itself', () => {
    const [finding] = judged(SMALL).findings;
    if (!finding) throw new Error('No finding');
    const hint = { ...finding, severity: 'hint' as const };
    const { pictures } = briefOf(
      [judged(SMALL, { findings: [hint, finding] }), judged(SMALL)],
      DAY,
    );
    const kinds = pictures.map(({ points }) => points.map(({ number, kind }) => [number, kind]));
    expect(kinds).toEqual([
      [
        [1, 'error'],
        [2, 'hint'],
      ],
      [[1, 'error']],
    ]);
  });

  it('says why a file could not be read, and what to do', () => {
    const { pictures } = briefOf([judged({ role: 'MAIN', problem: 'truncated' })], DAY);
    expect(pictures[0]?.points[0]?.text).toEqual({
      'zh-CN': '文件不完整。复制或下载中途断开了，请重新获取文件。',
      en: 'A part of this file is missing. The copy or download broke off. Fetch it again.',
    });
  });

  it('goes without a SKU that is not known', () => {
    expect(briefText(briefOf([judged(SMALL)], { date: '2026-11-29' }))).not.toContain('SKU');
  });
});

describe('the name of its file', () => {
  it.each([
    [{ sku: 'TOWEL-01', date: '2026-11-29' }, '设计修改单-TOWEL-01-2026-11-29.png'],
    [{ date: '2026-11-29' }, '设计修改单-2026-11-29.png'],
    [{ sku: '../a b:c*', date: '2026-11-29', part: 2 }, '设计修改单-a_b_c-2026-11-29-2.png'],
  ])('%j', (facts, name) => {
    expect(briefFileName('设计修改单', facts, 'png')).toBe(name);
  });
});

describe('wrap', () => {
  const widthOf = (piece: string) => [...piece].length;
  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['最长边只有480像素。', 6, ['最长边只有', '480像素。']],
    ['像素。', 2, ['像', '素。']],
    ['a_very_long_file_name.jpg', 10, ['a_very_lon', 'g_file_nam', 'e.jpg']],
    ['', 5, ['']],
    ['  ', 5, ['']],
  ])('%j in %d', (said, width, lines) => {
    expect(wrap(said, width, widthOf)).toEqual(lines);
  });

  it('loses nothing but spaces', () => {
    const said = '请向设计要原图 at least 1,600 pixels，最好 2000×2000；no_text_on_the_main_image.';
    for (let width = 2; width < 40; width++) {
      const lines = wrap(said, width, widthOf);
      expect(lines.join('').replace(/\s/g, '')).toBe(said.replace(/\s/g, ''));
      // A closing sign stays with the sign before it, which may take one more.
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width + 1);
    }
  });
});
