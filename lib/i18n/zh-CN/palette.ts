import type { palette as template } from '../en/palette';

export const palette: typeof template = {
  list: '回复模板',
  option: '{name}，第 {number} 个，共 {total} 个',
  keys: '↑ ↓ 选择 · Enter 填入 · Esc 关闭',
  keysLater: '请再输入一个字母',
  otherLanguage: '买家的语言是{buyer}，这条回复是{reply}。',
  silent: '运营副驾没有响应。请继续输入，或刷新页面。',
  deleted: '这条模板已被删除，请另选一条。',
  ask: '请填写：{name}',
  askKeys: 'Enter 下一项 · Esc 关闭',
  askLongKeys: 'Enter 下一项 · Shift+Enter 换行 · Esc 关闭',
  askElsewhere: '此页面不允许在这里输入，请到侧边栏填写。',
  insert: '填入',
  back: '返回',
  inserted: '“{name}”已填入消息框，按 Ctrl+Z 可撤销。请先阅读，再由您自己发送。',
  stale: '文字已有变化，请重新输入 ; 和字母。',
};
