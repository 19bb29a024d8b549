import type { popup as template } from '../en/popup';

export const popup: typeof template = {
  aboutRule: '关于规则 {code}',
  unknownStore: '站点未知',
  openPanel: '侧边栏',
  openPanelHint: '回复模板、待回复、商品信息、图片和词表',
  toChecklists: '去检查清单',
  settings: '设置',
  counts: '{error} 个错误，{warning} 个警告，{hint} 条建议',
  clean: '没有违反已知规则',
  cleanHelp: '能检查的字段都没有问题。',
  ignored: '您已忽略 {n} 条',
  allowed: '已注明理由放行 {n} 条',
  notChecked: '无法检查（{n}）',
  missing: '页面上没有：{fields}',
  notShown: '文字已经改动，列表已更新。',
  partialHelp: '结果只针对看到的字段，其余字段可能在表单的其他标签页里。',
  blindHelp: '这本该是认识的页面，但亚马逊可能改版了。页面上不做任何标记，请人工检查。',
  unsupportedHelp: '运营副驾检查商品编辑页和买家消息。打开其中一个页面，这里就会显示结果。',
  absentHelp:
    '请打开卖家后台的页面。如果现在就是后台页面，请刷新一次：它在安装运营副驾之前就已打开。',
  pageFailed: '页面没有回应',
  pageFailedHelp: '请刷新页面。注意：未保存的内容只有在亚马逊保留时才不会丢失。',
};
