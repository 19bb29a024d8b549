import type { surfaces as template } from '../en/surfaces';

/** 与页面输入框有关的说明：为什么没有改动。 */
export const surfaces: typeof template = {
  names: {
    'listing-editor': '商品信息编辑页',
    'order-detail': '订单详情',
    'order-list': '订单列表',
    'buyer-messages': '买家消息',
    'aplus-editor': 'A+ 页面编辑',
    'image-manager': '图片管理',
  },
  write: {
    composing: '输入法还没有上屏，请先选好字词再试。',
    gone: '页面上已找不到这个输入框，请重新打开后再试。',
    readonly: '亚马逊锁定了这个输入框，内容没有改动。',
    disabled: '这个输入框目前不可用，内容没有改动。',
    stale: '内容刚才变了，请再看一遍检查结果，然后再应用。',
    tooLong: '超过了这个输入框允许的长度。请先缩短内容；没有截掉任何文字。',
    newline: '这个输入框只能填一行，请先去掉换行。',
    refused: '页面撤回了这次修改，请手动修改。',
    changed: '页面把这次修改变成了别的内容，请核对一下；按 Ctrl+Z 可以撤回。',
  },
};
