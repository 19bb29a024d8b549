import type { claims as template } from '../../en/rules/claims';

/** Texts of the rules about claims that hold in every store: names, one message and one reason a code. Keys sorted. */
export const claims: typeof template = {
  names: {
    'amazon-marks': '亚马逊标识',
    'covid-claims': '新冠相关',
    'disease-claims': '疾病宣称',
    'environment-claims': '环保宣称',
    'fda-claims': 'FDA 相关宣称',
    'guarantee-claims': '保证与退款',
    'made-in-usa-claim': '美国制造',
    'native-claims': '美洲原住民制作',
    'pesticide-claims': '农药类宣称',
    'pesticide-safety': '农药安全宣称',
    'restricted-substances': 'CBD 及其他受限成分',
    'review-claims': '索评与买家评价',
    'superlative-claims': '最高级与绝对化用语',
  },
  codes: {
    'C-AMZ.alexa': '“{words}”是亚马逊授予的徽章，未获授权请改写为“compatible with Alexa”。',
    'C-AMZ.mark': '“{words}”是亚马逊的标识或徽章，由亚马逊自动展示，请删除。',
    'C-CBD.drug': '亚马逊禁止销售含“{words}”的商品。请删除，并确认该商品能否上架。',
    'C-CBD.free': '“{words}”即使写的是不含，也可能触发亚马逊审核，建议删去。',
    'C-CBD.hemp': '“{words}”常被误认为 CBD，请写明是大麻籽成分，并备好检测报告。',
    'C-CBD.plant': '“{words}”可能触发毒品审核。若只是图案，建议换个说法。',
    'C-CBD.spectrum': '“{words}”与大麻（hemp）或提取物同时出现，等于说含有 CBD，请删除。',
    'C-COVID.claim': '“{words}”宣称对新冠病毒有作用，请删除。',
    'C-COVID.name': '“{words}”即使单独出现也会被亚马逊监控，建议删去。',
    'C-DISEASE.claim':
      '“{words}”宣称对疾病有作用。请改写商品对身体状态的帮助，例如 “joint comfort”（关节舒适）。',
    'C-DISEASE.keyword': '膳食补充剂的搜索词里出现疾病名“{words}”就算违规宣称，请删除。',
    'C-DISEASE.name': '“{words}”是疾病名称。只陈述事实没有问题，请确认没有宣称疗效。',
    'C-ENV.basis': '“{words}”旁边有认证或标准，可以写，请备好证明以供亚马逊查验。',
    'C-ENV.general': '“{words}”属于笼统的环保宣称，请改为可量化或有认证的事实，或删除。',
    'C-FDA.approved': '没有获批证明时不允许写“{words}”，请删除。',
    'C-FDA.other': '“{words}”需要证明文件，也容易被理解为获得批准。请删除，或备好文件。',
    'C-GUAR': '“{words}”不应写在文案里，请删除；保修填在专门的字段。',
    'C-MADEUSA': '文案写“{words}”，原产国却是 {country}，请改正其中一处。',
    'C-NATIVE.made': '“{words}”表示由美洲原住民制作，请备好证明，或删除。',
    'C-NATIVE.style': '“{words}”即使只指风格，也可能被理解为由原住民制作，请确认不会误导。',
    'C-PEST-SAFE': '农药不得宣称“{words}”，加上条件也不行，请删除。',
    'C-PEST.barrier': '“{words}”容易被当作农药宣称，请写明靠什么阻隔，如细密网布、密封盖。',
    'C-PEST.claim':
      '“{words}”会让亚马逊把商品认定为农药。请删除，或在 Pesticide Marking 属性中填写 EPA 编号。',
    'C-PEST.elsewhere': '“{words}”属于农药或生物杀灭剂宣称。除非商品已在当地注册，否则请删除。',
    'C-PEST.registered': '“{words}”属于农药类宣称。商品看来已注册，请备好证明文件。',
    'C-PEST.word': '“{words}”本身不违规，但曾触发亚马逊的农药审核，建议换个说法。',
    'C-REVIEW.quoted': '“{words}”借用了买家的口吻，请改写商品本身的特点。',
    'C-REVIEW.request': '“{words}”属于索要评价或引用买家评价，亚马逊会移除，请删除。',
    'C-REVIEW.stars': '“{words}”是评分星号，评分由亚马逊自动展示，请删除。',
    'C-SUPER': '“{words}”无法证明，请改为可衡量的事实，或删除。',
  },
  why: {
    'C-AMZ': 'Amazon’s Choice、Best Seller、Prime 等徽章由亚马逊授予，卖家文案中不允许出现。',
    'C-CBD':
      '亚马逊不允许销售含 CBD、THC 及清单所列药物的商品，流传的清单把它们列为文案和搜索词禁用词。美国站的大麻籽油作为食品或化妆品不受影响。',
    'C-COVID': '亚马逊的疾病页面点名冠状病毒：商品不得宣称能防护、预防或杀灭。',
    'C-DISEASE':
      '亚马逊禁止宣称治愈、治疗、缓解或预防疾病，补充剂、健康、美妆、宠物健康类商品会因此被下架。亚马逊的疾病清单没有穷尽，其余疾病是我们的理解。',
    'C-ENV': '亚马逊的违禁宣称页面引用了 FTC 绿色指南和加州法律：环保优点必须具体并有依据。',
    'C-FDA': '没有证明时，亚马逊禁止使用“FDA approved”和 FDA 标志；工厂登记不等于产品获批。',
    'C-GUAR': '保证、退款、换货类内容不应出现在商品文案中，保修有专门的字段。',
    'C-MADEUSA': '只有全部或几乎全部在美国制造的商品才能写“Made in USA”，原产国不同即自相矛盾。',
    'C-NATIVE':
      '美国《印第安艺术与工艺法》禁止把并非原住民制作的艺术品、手工艺品或首饰当作原住民制品销售。',
    'C-PEST':
      '带有抗微生物、抗菌、防霉或其他农药类宣称的商品，亚马逊一律按农药处理。在美国站没有 EPA 注册号或生产企业号会被下架，其他站点也有各自的生物杀灭剂法规。',
    'C-PEST-SAFE':
      '亚马逊页面把 safe、non-poisonous、non-injurious、harmless、non-toxic、all natural 列为农药的虚假或误导性宣称。',
    'C-REVIEW': '亚马逊的商品详情页规则禁止在文案中出现评论、引语、用户感言和索要好评的内容。',
    'C-SUPER': '亚马逊要求最高级和性能宣称能在包装上得到证明，无法证明的会被移除。',
  },
};
