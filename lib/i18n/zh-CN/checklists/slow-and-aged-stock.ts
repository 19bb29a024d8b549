import type { slowAndAgedStock as template } from '../../en/checklists/slow-and-aged-stock';

export const slowAndAgedStock: typeof template = {
  name: '滞销与库龄处理',
  about: '每月两次，要赶在 15 日亚马逊统计库龄之前。',
  groups: {
    find: '找出',
    why: '原因',
    act: '处理',
    check: '复查',
  },
  steps: {
    ages: {
      text: '按库龄列出：{ageWarning}、181、271、365 天',
      hint: '美国站第 181 天起收超龄库存附加费，其他站点以费用页面为准。{ageWarning} 天起就要行动。',
    },
    cost: {
      text: '写上每个 SKU 的月仓储费和即将产生的附加费',
      hint: '按费用排序，最贵的在前。',
    },
    stranded: {
      text: '清空无在售信息的库存',
      hint: '每个 SKU 已重新上架，或在页面显示的自动移除日期前已建移除订单（按原因 30 至 180 天）。',
    },
    page: {
      text: '以买家眼光看商品页面',
      hint: '价格、图片、评论、推荐报价、配送时效：逐个 SKU 写下原因。',
    },
    suppressed: {
      text: '确认商品真的可以购买',
      hint: '在售、未被禁止显示、有主图、分类正确。',
    },
    price: {
      text: '为每个 SKU 选一种出路',
      hint: '降价、优惠券、秒杀、广告、捆绑或移除，并有负责人批准的最低价。',
    },
    coupon: {
      text: '设置优惠券或折扣',
      hint: '开始、结束、预算和最低价由第二个人复核；不与其他促销叠加。',
    },
    removal: {
      text: '其余的创建移除订单',
      hint: '比较退回和弃置的费用后决定；地址和数量核对两遍。不可售库存在收到通知后有 30 天处理，美国站的默认设置可能立即弃置。',
    },
    ads: {
      text: '调整广告',
      hint: '要移除的不再投放；要清仓的少量投放。',
    },
    'after-two-weeks': {
      text: '14 天后：对比销量和库龄',
      hint: '有动销就继续，没有就换下一种办法。清单上每一项都有日期。',
    },
    lesson: {
      text: '写下以后采购要改的地方',
      hint: '首单过大、颜色、季节：给采购写一行。',
    },
  },
};
