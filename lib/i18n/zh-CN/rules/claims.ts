import type { claims as template } from '../../en/rules/claims';

/** Texts of the rules about claims that hold in every store: names, one message and one reason a code. Keys sorted. */
export const claims: typeof template = {
  names: {
    'review-claims': '索评与买家评价',
  },
  codes: {
    'C-REVIEW.quoted': '“{words}”借用了买家的口吻，请改为描述商品本身。',
    'C-REVIEW.request': '“{words}”属于索要评价或引用买家评价，亚马逊会移除，请删除。',
    'C-REVIEW.stars': '“{words}”是评分星号，评分由亚马逊自动展示，请删除。',
  },
  why: {
    'C-REVIEW': '亚马逊商品详情页规则禁止在文案中出现评价、引语、买家证言以及索要好评的内容。',
  },
};
