import type { aplus as template } from '../../en/rules/aplus';

/** Texts of the rules about A+ text: names, one message and one reason a code. Keys sorted. */
export const aplus: typeof template = {
  names: {
    'aplus-environment': 'A+ 页面中的环保宣称',
    'aplus-style': 'A+ 页面的文字风格',
    'aplus-words': 'A+ 页面会拒绝的词',
  },
  codes: {
    'A-ENV': 'A+ 页面不能写“{words}”。请删除，或写明材料。',
    'A-ENV.proof': 'A+ 页面写“{words}”必须有证明。请在旁边写明认证机构和年份。',
    'A-STYLE.caps': '“{words}”全大写，请只大写首字母。',
    'A-STYLE.comma': '“{words}”的最后一项前缺少逗号，请加上。',
    'A-STYLE.html': 'HTML 代码“{words}”在 A+ 页面会原样显示，请删除。',
    'A-STYLE.number': '10 以下的数字请写成单词：“{words}”改为“{by}”。',
    'A-STYLE.paragraph': '这一段有 {count} 句。请不超过 {limit} 句，从这里另起一段。',
    'A-WORD.action': '“{words}”在催促购买，A+ 页面会因此被拒，请删除。',
    'A-WORD.award': '“{words}”是两年以前的奖项，A+ 页面会因此被拒，请删除。',
    'A-WORD.code': '“{words}”把买家引向别处，A+ 页面会因此被拒，请删除。',
    'A-WORD.compare': '“{words}”在与他人比较。A+ 页面只能比较自己的商品。',
    'A-WORD.contact': '“{words}”是联系方式或链接，A+ 页面会因此被拒，请删除。',
    'A-WORD.dealer': '“{words}”涉及卖家身份，A+ 页面会因此被拒，请删除。',
    'A-WORD.guarantee': '“{words}”涉及保修、退货或配送，A+ 页面会因此被拒，请删除。',
    'A-WORD.holiday': 'A+ 页面不接受“{words}”等节日名称，请删除。',
    'A-WORD.mark': '“{words}”单独出现。请像包装上那样紧跟在品牌后面，或删除。',
    'A-WORD.money': '“{words}”涉及价格或促销，A+ 页面会因此被拒，请删除。',
    'A-WORD.quotes': 'A+ 页面最多四处引语，这里已超出，请删除。',
    'A-WORD.rank': '“{words}”是排名用语，A+ 页面会因此被拒，请删除。',
    'A-WORD.time': '“{words}”有时效性，A+ 页面会因此被拒，请删除。',
    'A-WORD.voice': '“{words}”是买家评价，A+ 页面会因此被拒，请删除。',
  },
  why: {
    'A-ENV':
      'A+ 页面含 eco-friendly、biodegradable 或 compostable 会被拒。recyclable 和 ecological 需要写明认证机构和年份。',
    'A-STYLE':
      '亚马逊对 A+ 页面的建议：每段三句以内，小数字写成单词，最后一项前加逗号，不用全大写和 HTML。',
    'A-WORD':
      'A+ 页面含这些词时审核会被拒，整个页面都要重新提交。英语词来自亚马逊，其他语言由我们翻译。',
  },
};
