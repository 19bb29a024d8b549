import type { writeAppeal as template } from '../../en/checklists/write-appeal';

export const writeAppeal: typeof template = {
  name: '申诉',
  about: '亚马逊要求提交行动计划，或值得申诉时。',
  groups: {
    prepare: '准备',
    write: '撰写',
    submit: '提交',
  },
  steps: {
    question: {
      text: '在通知里标出亚马逊真正要求的内容',
      hint: '每个问题、每份材料、每个 ASIN 各占一行。',
    },
    earlier: {
      text: '读完以前的所有答复',
      hint: '之前提交过什么，为什么被拒。同样的文字不要再发。',
    },
    facts: {
      text: '收集事实和数字',
      hint: '订单、日期、批次、数量、谁做了什么。每个数字都有来源。',
    },
    cause: {
      text: '找到真正的根本原因',
      hint: '一直问“为什么”，直到落在自己的流程上。“供应商”“失误”还不算。',
    },
    'root-cause': {
      text: '写第一部分：根本原因',
      hint: '两三句话，承担责任，写明 ASIN 和日期。通知里的每个原因都写到。',
    },
    actions: {
      text: '写第二部分：已采取的措施',
      hint: '写明日期，只写真正做完的。',
    },
    prevention: {
      text: '写第三部分：预防措施',
      hint: '谁检查什么、多久一次、记录在哪里。没人做的检查不算措施。',
    },
    tone: {
      text: '检查语气和篇幅',
      hint: '一页，平实、讲事实：不求情，不指责，不介绍公司。',
    },
    documents: {
      text: '附上材料并标出重点',
      hint: '扫描清晰，名称和地址与账户一致，标出关键行。绩效：承运人数据；评论：第三方名单和消息；变体：已拆分改正的变体。',
    },
    'second-reader': {
      text: '请不了解情况的人读一遍',
      hint: '对方能说出发生了什么、做了什么、以后有什么不同。',
    },
    send: {
      text: '在通知指定的位置提交一次',
      hint: '文字、附件和问题编号已存档，写上日期和姓名。不要重复开问题。',
    },
    wait: {
      text: '每天查看答复',
      hint: '再次写信前至少等两天。要求补充的，只答所问。',
    },
    close: {
      text: '结案',
      hint: '是否恢复、什么起了作用、流程新增了哪一步，都登记在表里。',
    },
  },
};
