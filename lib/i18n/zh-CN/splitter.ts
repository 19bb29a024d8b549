import type { splitter as template } from '../en/splitter';
/** Texts of the splitter: where words of a long title go, and why. */
export const splitter: typeof template = {
  to: {
    title: '标题',
    highlights: '商品亮点',
    dropped: '舍去',
  },
  reasons: {
    'already-there': '已经写过',
    'brand-first': '品牌放在最前',
    dangling: '所属的词已移走',
    essential: '买家据此选择',
    fits: '保留',
    'no-room': '放不下',
    rule: '标题不允许',
    'too-long': '超过字段长度',
  },
};
