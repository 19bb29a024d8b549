import type { desk as template } from '../en/desk';

export const desk: typeof template = {
  title: '工作台',
  open: '打开工作台',
  views: '工作台的各个页面',
  settings: '设置',
  history: '执行记录',
  noRuns: '还没有开始过任何清单，请在弹窗里开始一份。',
};
