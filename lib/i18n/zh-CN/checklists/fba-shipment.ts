import type { fbaShipment as template } from '../../en/checklists/fba-shipment';

export const fbaShipment: typeof template = {
  name: 'FBA 货件',
  about: '从创建货件到亚马逊仓库收完最后一件。',
  groups: {
    plan: '计划',
    pack: '装箱',
    send: '发货',
    receive: '接收',
  },
  steps: {
    quantities: {
      text: '确定 SKU 和数量',
      hint: '按 SKU 核对需求、库容限制和最低数量，并与仓库实物核对。',
    },
    eligible: {
      text: '确认每个 SKU 都可以发',
      hint: '已转为亚马逊配送，不是无在售信息库存，没有待提交的合规资料，危险品信息已填写。',
    },
    expiry: {
      text: '检查有效期和批次',
      hint: '有有效期的商品：剩余期限足够，单件和外箱都印有日期。',
    },
    labels: {
      text: '给每件商品贴标',
      hint: 'FNSKU 贴在平整面，试扫一次；其他条码全部遮盖。',
    },
    prep: {
      text: '按要求做好预处理',
      hint: '带窒息警告的塑料袋、气泡膜、「套装」标签：按「发送至亚马逊」中的提示。',
    },
    'box-size': {
      text: '测量每个箱子：任何一边不超过 63.5 厘米（25 英寸）',
      hint: '只有单件大件商品可以超过。珠宝或钟表箱最重 18 千克（40 磅）。',
    },
    'box-weight': {
      text: '称重每个箱子：最重 22.68 千克（50 磅），欧洲 23 千克',
      hint: '更重的单件：超过 50 磅贴「Team Lift」，超过 100 磅贴「Mech Lift」。日本和欧洲 15 千克起贴超重标签。',
    },
    'one-shipment': {
      text: '一箱只放一个货件编号的商品',
      hint: '箱内实物与箱内物品信息逐件一致，并由第二个人复核。',
    },
    'box-content': {
      text: '填写箱内物品、重量和尺寸',
      hint: '填实测数字，不沿用上次的。',
    },
    carrier: {
      text: '选择运输方式和发货日期',
      hint: '确认前先比较入库配置服务费和分仓方案，确认之后再改要付费。',
    },
    'box-labels': {
      text: '打印并贴外箱标签',
      hint: '每箱一张，不压边；托盘四面各一张。',
    },
    tracking: {
      text: '填写追踪编号并标记为已发货',
      hint: '每箱都有编号。发票和装箱单按货件编号存档。',
    },
    follow: {
      text: '跟进到接收完成',
      hint: '每周查看：已送达、已登记、正在接收。14 天没有变化就开问题日志。',
    },
    reconcile: {
      text: '核对数量',
      hint: '逐个 SKU 对比已发和已收。有差异时，在页面显示的期限内带发票和签收证明申请调查。',
    },
  },
};
