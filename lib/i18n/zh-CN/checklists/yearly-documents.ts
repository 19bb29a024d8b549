import type { yearlyDocuments as template } from '../../en/checklists/yearly-documents';

export const yearlyDocuments: typeof template = {
  name: '年度账户资料',
  about: '每年一月做一次，遇到账户审核时不会措手不及。',
  groups: {
    company: '公司',
    access: '权限',
    goods: '商品与品牌',
    close: '收尾',
  },
  steps: {
    licence: {
      text: '检查营业执照',
      hint: '有效、清晰，地址和法定代表人与账户一致。',
    },
    identity: {
      text: '检查法人证件',
      hint: '有效期至少还有六个月；正反面只存放在加密文件夹。',
    },
    address: {
      text: '准备 90 天内的地址证明',
      hint: '水电账单或银行对账单，公司名称和地址与账户一致。',
    },
    bank: {
      text: '检查收款账户和扣款信用卡',
      hint: '全年有效，户名为公司。',
    },
    users: {
      text: '梳理用户权限',
      hint: '离职人员已移除；每人只有工作所需的权限；全部开启两步验证。',
    },
    contacts: {
      text: '检查账户的邮箱和电话',
      hint: '通知至少发给两个人；紧急联系电话有人接。',
    },
    apps: {
      text: '移除没人用的第三方授权',
      hint: '保留的每一个都有负责人。',
    },
    brand: {
      text: '检查商标和品牌备案',
      hint: '每个商标的续展日期、每个用户的角色、授权卖家。',
    },
    invoices: {
      text: '归档 365 天内的供应商发票',
      hint: '每个在售 SKU：供应商、数量、日期；数量覆盖销量。',
    },
    letters: {
      text: '更新授权书',
      hint: '写明品牌、ASIN 或范围、站点，截止日期未过。',
    },
    insurance: {
      text: '检查责任保险',
      hint: '保额和站点符合亚马逊要求，全年有效；凭证已上传。',
    },
    tests: {
      text: '列出今年到期的检测报告',
      hint: '提前三个月安排复检。',
    },
    calendar: {
      text: '把所有到期日写进日历',
      hint: '提前 {renewalDays} 天提醒，每项一位负责人。',
    },
    'handed-over': {
      text: '请负责人查看资料夹',
      hint: '已看过并签字。',
    },
  },
};
