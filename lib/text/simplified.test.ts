import { describe, expect, it } from 'vitest';
import { isOnlyChinese } from './simplified';

const of = (text: string): string =>
  [...text].filter((sign) => isOnlyChinese(sign.codePointAt(0) ?? 0)).join('');

describe('isOnlyChinese', () => {
  it('knows simplified forms', () => {
    expect(of('电车门红绿质轻软热净纯丝锅纸护肤线键频显颜铁银龙马鱼')).toBe(
      '电车门红绿质轻软热净纯丝锅纸护肤线键频显颜铁银龙马鱼',
    );
  });

  it('leaves alone what Japanese writes, also in names, kampo and old spellings', () => {
    expect(
      of('電車門紅緑質軽国学会来点当体万与画声医台区双参号虫旧髙﨑剝塡頰川芎黄芩麴珈琲餅渡邊濱齋'),
    ).toBe('');
    expect(of('Cotton タオル ふわふわ 한국')).toBe('');
  });
});
