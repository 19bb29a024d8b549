import type { restockReview as template } from '../../en/checklists/restock-review';

export const restockReview: typeof template = {
  name: '补货复盘',
  about: '每周一次：补什么、补多少、什么时候发。',
  groups: {
    numbers: '数据',
    decide: '决定',
    order: '下单',
  },
  steps: {
    export: {
      text: '导出补货建议',
      hint: '每个站点一个文件，文件名写上日期。',
    },
    sales: {
      text: '补上 7、30、90 天销量',
      hint: '剔除促销周和断货周，这些数据会误导。',
    },
    inbound: {
      text: '加上在途数量',
      hint: '已发、接收中、生产中：逐个 SKU 写明数量和日期。',
    },
    'under-28-days': {
      text: '标出可售天数低于 {lowSupply} 天的 SKU',
      hint: '美国站：30 天和 90 天的历史可售天数都低于 28 天时，会收低量库存费。',
    },
    formula: {
      text: '算出每个 SKU 的补货量',
      hint: '日均销量 ×（生产 + 运输 + 接收天数）+ 安全库存 − 库存 − 在途。',
    },
    event: {
      text: '加上即将到来的大促',
      hint: '旺季和促销已算入，并写明最晚入仓日期。',
    },
    capacity: {
      text: '与库容限制和 IPI 对比',
      hint: 'IPI 目标 {ipi} 以上。放不下的按重要性排序。',
    },
    overstock: {
      text: '剔除已经过量的',
      hint: '可售天数超过 {overstock} 天的不补：开始“滞销与库龄处理”清单。',
    },
    approve: {
      text: '让负责人确认清单',
      hint: '数量、成本、运输方式和到货日期都有书面确认。',
    },
    place: {
      text: '下单并记录日期',
      hint: '每张采购单：单号、交货日期、发货日期、跟进人。',
    },
    'next-look': {
      text: '复核上周的预测',
      hint: '十个主力款的预测对比实际，偏差超过 {forecastError}% 的要说明原因。',
    },
  },
};
