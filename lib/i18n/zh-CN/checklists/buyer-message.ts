import type { buyerMessage as template } from '../../en/checklists/buyer-message';

export const buyerMessage: typeof template = {
  name: '买家消息',
  about: '买家就某个订单发来消息、等待回复时。',
  groups: {
    read: '阅读',
    look: '查看',
    answer: '回复',
  },
  steps: {
    message: {
      text: '读完整个对话',
      hint: '问的是什么、从什么时候开始、以前承诺过什么。时间从最后一条买家消息算起，周末也算。',
    },
    order: {
      text: '打开订单',
      hint: '商品、数量、谁发货、最晚什么时候发货。只回答与这个订单有关的内容。',
    },
    'ship-by': {
      text: '查看最晚发货日期',
      hint: '还没到期吗？如果赶不上，先通知仓库，再告诉买家。',
    },
    tracking: {
      text: '查看追踪编号',
      hint: '自发货：包裹现在到哪里了？还没发货就如实说明，这一步先空着。',
    },
    reply: {
      text: '写好回复，并处理掉所有标记',
      hint: '用买家的语言，从模板开始。不放链接和联系方式，不用任何好处换评论。',
    },
    sent: {
      text: '发送，或标为“无需回复”',
      hint: '12 小时内，最晚不超过 24 小时。运营副驾不会替您发送。',
    },
    follow: {
      text: '记下承诺的事',
      hint: '退款、换货或还欠的答复：谁来办、什么时候复查。',
    },
  },
};
