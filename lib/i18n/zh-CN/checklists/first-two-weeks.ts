import type { firstTwoWeeks as template } from '../../en/checklists/first-two-weeks';

export const firstTwoWeeks: typeof template = {
  name: '新同事前两周',
  about: '从入职第一天到能独立负责一个站点。',
  groups: {
    'day-one': '第一天',
    'week-one': '第一周',
    'week-two': '第二周',
    alone: '独立',
  },
  steps: {
    access: {
      text: '开通自己的子账号和两步验证',
      hint: '不共用登录；只有工作所需的权限。',
    },
    rules: {
      text: '读懂三条会封号的红线',
      hint: '不用好处换评、不开第二个账号、不把买家信息带出亚马逊。能说出原因。',
    },
    tour: {
      text: '跟着师傅走一遍后台',
      hint: '能自己找到订单、买家消息、库存、账户状况和问题日志。',
    },
    tools: {
      text: '装好运营副驾和禁用词表',
      hint: '语言、站点和禁用词已设置；试过一次修改，并用 Ctrl+Z 撤回。',
    },
    'watch-opening': {
      text: '看两次每日巡检，再自己做一次',
      hint: '师傅没有发现遗漏。',
    },
    'five-replies': {
      text: '用模板写五条回复',
      hint: '语言正确、无空缺、不承诺日期；发送前师傅已看过。',
    },
    'one-draft': {
      text: '写一个商品草稿',
      hint: '没有错误和警告，先不提交。',
    },
    numbers: {
      text: '讲清一个商品的数据',
      hint: '会话次数、转化率、ACOS、可售天数、退货率：什么意思，在哪里看。',
    },
    'own-listing': {
      text: '独立提交一个新品',
      hint: '按“新品上架”清单，有人复核；一天后在售。',
    },
    shipment: {
      text: '和师傅一起创建一个货件',
      hint: '自己量过、称过箱子，记得住限制。',
    },
    'ad-report': {
      text: '写一份广告周报',
      hint: '数字正确，三处调整都有理由，没有归档任何广告。',
    },
    notice: {
      text: '拆解一条旧的政策通知',
      hint: '能说出要求了什么、错在哪里、提交了什么。',
    },
    'three-days': {
      text: '连续三天独立巡检',
      hint: '全部 24 小时内回复，无逾期，报告准时。',
    },
    talk: {
      text: '与师傅复盘',
      hint: '写下已掌握的、还不熟的和下一步要学的。',
    },
  },
};
