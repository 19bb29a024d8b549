import type { reviewAndFeedback as template } from '../../en/checklists/review-and-feedback';

export const reviewAndFeedback: typeof template = {
  name: '差评与负面反馈',
  about: '收到一至三星商品评论或负面卖家反馈时。',
  groups: {
    understand: '了解',
    'within-rules': '守规处理',
    improve: '改进',
  },
  steps: {
    kind: {
      text: '分清商品评论和卖家反馈',
      hint: '评论针对商品，反馈针对订单，处理的地方不同。',
    },
    read: {
      text: '读完并翻译',
      hint: '星级、内容、图片、日期和 ASIN 已登记。',
    },
    order: {
      text: '能找到订单就先看订单',
      hint: '回复前先看配送、退货和往来消息。',
    },
    cause: {
      text: '确定原因',
      hint: '产品、商品信息、亚马逊配送、自发货配送或使用不当：选一个并附依据。',
    },
    never: {
      text: '清楚绝不能做的事',
      hint: '不用退款、礼品、折扣换评，不请求修改或删除评论，不在亚马逊之外联系买家。',
    },
    help: {
      text: '解决买家的问题',
      hint: '是我们的订单：用“负面反馈跟进”模板发一条中立的消息提供帮助。',
    },
    report: {
      text: '举报违规评论',
      hint: '辱骂、个人信息、说的是别的商品、竞争对手所为：说明原因，举报一次。',
    },
    'fba-feedback': {
      text: '亚马逊配送的，申请移除',
      hint: '只涉及 FBA 配送或只评价商品的反馈，可请亚马逊划掉或移除。须在 90 天内申请。',
    },
    'public-answer': {
      text: '对其他买家有帮助时公开回复',
      hint: '两句话：感谢和已做的事。不写订单信息，不辩解。',
    },
    listing: {
      text: '改正造成误解的内容',
      hint: '商品信息或图片已针对问题改正，或写明为什么不改。',
    },
    pattern: {
      text: '查看是否有同样的投诉',
      hint: '{complaintDays} 天内 {complaints} 条：告知采购，并考虑停售。',
    },
    table: {
      text: '在登记表里结案',
      hint: '原因、回复、日期、结果，并写上商品当前评分。',
    },
  },
};
