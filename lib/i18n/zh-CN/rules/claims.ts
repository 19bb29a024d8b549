import type { claims as template } from '../../en/rules/claims';

/** Texts of the rules about claims that hold in every store: names, one message and one reason a code. Keys sorted. */
export const claims: typeof template = {
  names: {
    'disease-claims': '疾病宣称',
    'pesticide-claims': '农药类宣称',
    'review-claims': '索评与买家评价',
  },
  codes: {
    'C-DISEASE.claim': '“{words}”宣称对疾病有作用。请改写为结构或功能性描述，如“呵护关节舒适”。',
    'C-DISEASE.keyword': '膳食补充剂的搜索词里出现疾病名“{words}”就算违规宣称，请删除。',
    'C-DISEASE.name': '“{words}”是疾病名称。只陈述事实没有问题，请确认没有宣称疗效。',
    'C-PEST.barrier': '“{words}”容易被当作农药宣称，请写明靠什么阻隔，如细密网布、密封盖。',
    'C-PEST.claim':
      '“{words}”会让亚马逊把商品认定为农药。请删除，或在 Pesticide Marking 属性中填写 EPA 编号。',
    'C-PEST.elsewhere': '“{words}”属于农药或生物杀灭剂宣称，未在当地注册的商品请删除。',
    'C-PEST.registered': '“{words}”属于农药类宣称。商品视为已注册，请备好证明文件。',
    'C-PEST.word': '“{words}”本身不违规，但曾触发亚马逊的农药审核，建议换个说法。',
    'C-REVIEW.quoted': '“{words}”借用了买家的口吻，请改为描述商品本身。',
    'C-REVIEW.request': '“{words}”属于索要评价或引用买家评价，亚马逊会移除，请删除。',
    'C-REVIEW.stars': '“{words}”是评分星号，评分由亚马逊自动展示，请删除。',
  },
  why: {
    'C-DISEASE':
      '亚马逊禁止宣称治愈、治疗、缓解或预防疾病，补充剂、健康、美妆、宠物健康类商品会因此被下架。官方清单并不完整，其余疾病为我们的补充。',
    'C-PEST':
      '带有抗微生物、抗菌、防霉或其他农药类宣称的商品，亚马逊一律按农药处理。在美国站没有 EPA 注册号或生产企业号会被下架，其他站点也有各自的生物杀灭剂法规。',
    'C-REVIEW': '亚马逊商品详情页规则禁止在文案中出现评价、引语、买家证言以及索要好评的内容。',
  },
};
