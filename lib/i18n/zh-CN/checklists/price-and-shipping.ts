import type { priceAndShipping as template } from '../../en/checklists/price-and-shipping';

export const priceAndShipping: typeof template = {
  name: '多站点价格与运费模板',
  about: '每月一次；成本、汇率或承运人变动后也要做，覆盖所有站点。',
  groups: {
    price: '价格',
    shipping: '运费',
    confirm: '确认',
  },
  steps: {
    export: {
      text: '下载各站点的在售商品报告',
      hint: 'SKU、价格、促销价、最低价和最高价：一张表，附换算后的同一币种。',
    },
    cost: {
      text: '更新成本、费用和汇率',
      hint: '货值、运输、关税、佣金、FBA 费、增值税；写明汇率日期。',
    },
    floor: {
      text: '算出每个站点的最低价',
      hint: '低于最低价的 SKU 列出来，并写明原因。',
    },
    limits: {
      text: '设置最低价和最高价',
      hint: '小数点填错也不会把库存贱卖。',
    },
    ended: {
      text: '清理已结束的促销价',
      hint: '促销价都有结束日期，过期的已清除。',
    },
    'other-stores': {
      text: '对比各站点之间的价格',
      hint: '差价只来自成本和税；自有网店不低于亚马逊。',
    },
    template: {
      text: '检查每个自发货 SKU 的运费模板',
      hint: '符合重量、尺寸和危险品属性；没有误用默认模板的。',
    },
    regions: {
      text: '检查配送区域和排除地区',
      hint: '岛屿、邮政信箱和偏远地区与承运人报价一致。',
    },
    times: {
      text: '检查备货和运输时间',
      hint: '按仓库和承运人最近 30 天的实际表现填写。',
    },
    holidays: {
      text: '设置节假日',
      hint: '未来 60 天的春节、仓库停工日和当地假日。',
    },
    sample: {
      text: '试买到最后一步',
      hint: '每个站点抽三个 SKU：价格、运费和送达日期符合预期。不要下单。',
    },
    log: {
      text: '登记每次改动',
      hint: '站点、SKU、旧值、新值、人和时间；超过 {priceChange}% 的改动有第二人看过。',
    },
  },
};
