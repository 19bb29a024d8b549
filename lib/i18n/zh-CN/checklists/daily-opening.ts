import type { dailyOpening as template } from '../../en/checklists/daily-opening';

export const dailyOpening: typeof template = {
  name: '每日开工巡检',
  about: '每天早上，逐个站点：拖到明天就会变糟的事。',
  groups: {
    health: '账户',
    orders: '订单',
    buyers: '买家',
    listings: '商品',
    close: '交接',
  },
  steps: {
    'account-health': {
      text: '查看账户状况，没有新的红色项',
      hint: '记下订单缺陷率（低于 1%）、迟发率（低于 4%）、取消率（低于 2.5%）和有效追踪率（高于 95%）。有新违规就开始“政策通知与商品下架”清单。',
    },
    notifications: {
      text: '打开每一条新的业绩通知',
      hint: '每条都读到最后，记下截止日期，并告知负责人。',
    },
    cases: {
      text: '查看进行中的问题日志',
      hint: '等我方回复的问题今天都已回复，记下问题编号和下次跟进日期。',
    },
    'ship-today': {
      text: '列出今天必须发货的订单，最急的在前',
      hint: '按最晚发货时间排序。每单都已打面单，或写明原因和负责人，才算完成。',
    },
    'late-orders': {
      text: '先处理迟发和即将被取消的订单',
      hint: '先发货并确认发货，再用“配送延迟”模板告知买家。只确认承运人真正收走的包裹。',
    },
    'cancel-requests': {
      text: '处理买家取消请求',
      hint: '未发出的按“买家取消”取消；已发出的告诉买家如何退货。',
    },
    messages: {
      text: '回复所有待回复的买家消息',
      hint: '从最早的开始，全部在 24 小时内，周末也算。不需要回复的点“无需回复”。',
    },
    returns: {
      text: '处理新的退货请求',
      hint: '每一条都已批准，或写明原因并已向买家提问。',
    },
    claims: {
      text: '查看新的 A-to-z 索赔',
      hint: '记下每条的截止日期，并备齐材料：物流轨迹、消息、照片。',
    },
    inactive: {
      text: '查看新变为不可售或被禁止显示的商品',
      hint: '与昨天的数量对比。每个新增的都有原因和下一步。',
    },
    'featured-offer': {
      text: '检查十个主力款的推荐报价（黄金购物车）',
      hint: '丢失的：对比价格、运费和跟卖卖家，写下原因。',
    },
    stock: {
      text: '检查主力款库存',
      hint: '可售天数低于 {supplyAlert} 天的进入补货表；已为零的开始“断货处理”清单。',
    },
    report: {
      text: '发送晨报',
      hint: '新增、已解决、等待中：每个站点三行，写上订单编号和问题编号。',
    },
  },
};
