import type { taxAndCompliance as template } from '../../en/checklists/tax-and-compliance';

export const taxAndCompliance: typeof template = {
  name: 'VAT 与合规资料',
  about: '税务每月一次，其余每季度一次，逐个销售国家核对。',
  groups: {
    tax: '税务',
    products: '商品合规',
    close: '收尾',
  },
  steps: {
    'vat-numbers': {
      text: '检查 VAT 税号',
      hint: '有库存或纳税义务的每个国家：有效，公司名完全一致，已录入后台。',
    },
    'vat-report': {
      text: '下载增值税交易报告',
      hint: '上个月的完整数据；归档，并在约定日期前发给税务代理。',
    },
    'fee-invoices': {
      text: '下载亚马逊费用发票',
      hint: '所有站点，上个月；文件数量与上月相符。',
    },
    payments: {
      text: '下载结算和交易报告',
      hint: '金额与银行到账一致。',
    },
    filing: {
      text: '确认申报和缴税',
      hint: '每个国家：已申报、已缴款、回执归档、下次日期写进日历。',
    },
    'new-countries': {
      text: '查看是否有新的纳税义务',
      hint: '库存进入新国家、超过阈值、新开站点：询问税务代理。',
    },
    requests: {
      text: '处理待提交的合规请求',
      hint: '每条都有材料、日期和负责人；没有 {requestDays} 天内到期的。',
    },
    epr: {
      text: '检查 EPR 注册号',
      hint: '包装、电子电气、电池、纺织品：德国、法国及有要求的国家，有效且已录入。',
    },
    'responsible-person': {
      text: '检查制造商和责任人（GPSR）',
      hint: '欧盟的每个 SKU：名称、地址、联系方式在商品信息和实物上都有。',
    },
    marks: {
      text: '检查商品和外箱的标识',
      hint: 'CE、UKCA、WEEE 垃圾桶、Triman、原产国、警示语：使用当地语言。',
    },
    reports: {
      text: '检查符合性声明和检测报告',
      hint: '型号、标准、公司与商品一致，没有过期的。',
    },
    batteries: {
      text: '检查危险品和电池信息',
      hint: '每个 SKU 有安全数据表或豁免表，且未过期。',
    },
    table: {
      text: '更新国家与证照总表',
      hint: '国家 × 证照：编号、有效期、负责人。没有漏填。',
    },
  },
};
