import type { reminders as template } from '../en/reminders';

export const reminders: typeof template = {
  heading: '提醒',
  help: '清单到期时怎样提醒您，只在这台电脑上显示。',
  on: '开',
  off: '关',
  notify: '到期前和到期时弹出通知',
  badge: '图标上显示今天到期的数量',
  lead: '提前多久提醒',
  quiet: '免打扰时段',
  quietHelp: '这段时间内的提醒会在结束后再弹出。',
  from: '从',
  to: '到',
};
