import type { lists as template } from '../../en/rules/lists';

/** Texts of the rules about the seller’s own lists: names, one message and one reason a code. Keys sorted. */
export const lists: typeof template = {
  names: {
    'seller-words': '自有词表',
  },
  codes: {
    'Z-LIST.brand': '您的词表规定此品牌写作“{by}”，请修改“{words}”。',
    'Z-LIST.brandNote': '您的词表规定此品牌写作“{by}”，请修改“{words}”。备注：{note}',
    'Z-LIST.forbidden': '“{words}”在您的禁用词表里，请删除或替换。',
    'Z-LIST.forbiddenNote': '“{words}”在您的禁用词表里，请删除或替换。备注：{note}',
    'Z-LIST.preferred': '您的词表建议用“{by}”，请替换“{words}”。',
    'Z-LIST.preferredNote': '您的词表建议用“{by}”，请替换“{words}”。备注：{note}',
    'Z-LIST.terms': '“{words}”是您词表里的品牌。搜索词里请不要写品牌名。',
  },
  why: {
    'Z-LIST': '依据是您在侧边栏维护的词表，并非亚马逊的规定。如已不适用，请在词表里修改。',
  },
};
