import type { dealSignUp as template } from '../../en/checklists/deal-sign-up';

export const dealSignUp: typeof template = {
  name: '促销与大促报名',
  about: '秒杀、7 天促销、Prime Day、黑色星期五：报名截止前。',
  groups: {
    eligible: '资格',
    price: '价格',
    stock: '库存',
    run: '活动前、中、后',
  },
  steps: {
    dates: {
      text: '记下报名和活动日期',
      hint: '按站点时区：提交截止、修改截止、开始、结束、最晚入仓日期。',
    },
    account: {
      text: '检查账户资格',
      hint: '专业卖家，每月至少五个反馈，总评 3.5 星以上；大促活动要求 4 星。',
    },
    product: {
      text: '检查商品资格',
      hint: '全新，3 星以上（大促 3.5 星），有销售历史，所有地区都有 Prime 配送。不能是受限商品：酒类、成人、电子烟、医疗、婴儿配方奶粉都不行。',
    },
    variations: {
      text: '按要求加入足够的变体',
      hint: '大部分变体都要参加；无库存或评分低的要注明。',
    },
    'reference-price': {
      text: '检查参考价',
      hint: '近期真实成交过的原价或划线价；没有就不会展示促销。',
    },
    'lowest-30': {
      text: '查最近 30 天的最低价',
      hint: '包含优惠券和以往促销。促销价不得高于它；大促须至少降价 {dealDiscount}%，并比它再低 {belowLowest}%。',
    },
    profit: {
      text: '算单件利润',
      hint: '促销价减成本、佣金、促销费和广告费。低于零须负责人同意。',
    },
    'no-stacking': {
      text: '关掉会叠加的优惠',
      hint: '同期的优惠券、促销价、Prime 折扣和企业价都已关闭，或确实要叠加。',
    },
    units: {
      text: '安排数量',
      hint: '促销数量加日常销量；只算截止日前已入仓的。',
    },
    submit: {
      text: '提交前请人复核',
      hint: 'ASIN、价格、数量和日期由第二个人念一遍再提交。',
    },
    'week-before': {
      text: '活动前一周：仍为已批准，价格未变',
      hint: '没有“需要处理”；结束前谁也不改价格和主要文案。',
    },
    ads: {
      text: '提高预算，结束后恢复',
      hint: '当天预算提到 {budgetFactor} 倍；记下原值，结束后恢复。',
    },
    'on-the-day': {
      text: '当天看三次页面',
      hint: '有促销标识，价格正确，库存充足。',
    },
    result: {
      text: '结束后记录结果',
      hint: '销量、销售额、费用、利润、前后排名；值不值得再做。',
    },
  },
};
