import type { threads as template } from '../en/threads';

/** 买家消息与剩余回复时间。 */
export const threads: typeof template = {
  title: '待回复',
  list: '按剩余时间排列的买家消息',
  none: '还没有看到买家消息',
  noneHelp:
    '请在卖家后台打开买家消息，看过的会连同剩余时间列在这里。只保存时间和订单编号，不保存姓名和内容。',
  allDone: '没有买家在等待',
  allDoneHelp: '您打开过的消息都不需要再回复。',
  store: '站点',
  allStores: '全部站点',
  done: '已回复或已关闭（{n}）',
  state: {
    ok: '距 12 小时还剩 {time}',
    soon: '距 12 小时只剩 {time}',
    late12: '已超过 12 小时，距 24 小时还剩 {time}',
    soon24: '距 24 小时只剩 {time}',
    over24: '已超过 24 小时，超出 {time}',
    answered: '已回复',
    closed: '无需回复',
    unknown: '时间不明',
  },
  unknownHelp: '页面没有写清买家发消息的时间，请打开消息查看。',
  about: '{time}左右',
  days: '{d} 天 {h} 小时',
  hours: '{h} 小时 {m} 分',
  minutes: '{m} 分钟',
  answerBy: '请在 {time} 前回复',
  answerByStore: '请在 {time} 前回复（{store}：{there}）',
  order: '订单 {id}',
  open: '打开消息',
  answered: '我已回复',
  closed: '无需回复',
  reopen: '仍需回复',
  remove: '从列表移除',
  thanks: '买家只是道谢。如无其他问题，请在亚马逊也标记为“无需回复”。',
};
