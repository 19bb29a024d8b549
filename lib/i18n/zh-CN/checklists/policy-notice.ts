import type { policyNotice as template } from '../../en/checklists/policy-notice';

export const policyNotice: typeof template = {
  name: '政策通知与商品下架',
  about: '收到政策警告，或商品被亚马逊下架、禁止显示时。',
  groups: {
    read: '读懂',
    stop: '止损',
    settle: '处理',
    after: '之后',
  },
  steps: {
    notice: {
      text: '读完整封通知并翻译',
      hint: '原样存档：日期、ASIN、所指政策、要求提交什么、截止日期。',
    },
    health: {
      text: '在账户状况中找到对应条目',
      hint: '把状态和剩余天数登记到表里，一条违规一行。',
    },
    tell: {
      text: '一小时内告知负责人',
      hint: '弄清楚之前，谁也不点“确认”，不答复。',
    },
    sort: {
      text: '判断类型',
      hint: '文案、图片、变体、知识产权、安全、受限商品、真实性、绩效：各自要求的材料不同。',
    },
    stock: {
      text: '处理相关库存',
      hint: '自动移除有日期，到期前先设置或停止。',
    },
    shipments: {
      text: '暂停该商品的货件',
      hint: '事情解决前不再发货。',
    },
    siblings: {
      text: '查其他地方有没有同样的问题',
      hint: '其他变体、其他站点、复制过的文案：全部列出。',
    },
    cause: {
      text: '在商品信息里找到原因',
      hint: '具体到哪个词、图片或属性。标记与通知一致，不一致的要记下。',
    },
    correct: {
      text: '一次改彻底',
      hint: '清单上的全部改正。不要一个词一个词地试：反复增删本身就是违规。',
    },
    papers: {
      text: '收集材料',
      hint: '真实性：365 天内且数量覆盖销量的发票；知识产权：授权书或权利人撤诉；受限商品：EPA 登记号或检测报告；安全：检测报告；身份审核：证件、营业执照、90 天内的水电账单。清晰，公司名和 ASIN 与账户一致。',
    },
    answer: {
      text: '提交材料或申诉',
      hint: '要求行动计划的，开始“申诉”清单；否则提交材料并记下问题编号。',
    },
    follow: {
      text: '每天跟进直到解决',
      hint: '亚马逊的答复、日期和下一步都登记在表里。',
    },
    back: {
      text: '确认已恢复',
      hint: '在售、推荐报价、广告和库存恢复；账户状况中的条目已消除或已标注。',
    },
    prevent: {
      text: '写下如何避免再发生',
      hint: '词已加入禁用词表，步骤已写进清单，团队已通知。',
    },
  },
};
