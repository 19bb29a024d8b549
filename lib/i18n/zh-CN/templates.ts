import type { templates as template } from '../en/templates';

export const templates: typeof template = {
  lists: {
    'a-to-z-claim': {
      name: 'A-to-z 索赔',
      when: '买家已提出 A-to-z 索赔。只告知进展，不请买家撤回。',
      words: '索赔 纠纷 保障 拒付',
    },
    'damaged-item': {
      name: '商品损坏',
      when: '商品送到时破损或有划痕。',
      words: '破损 坏了 碎了 划痕 照片',
    },
    'how-to-use': {
      name: '使用方法',
      when: '买家询问如何使用、安装或清洁。步骤由您填写。',
      words: '说明书 安装 设置 清洁 怎么用',
    },
    invoice: {
      name: '发票',
      when: '买家索要发票。发送前请附上 PDF（最大 10 MB）。',
      words: '收据 账单 开票',
    },
    'late-delivery': {
      name: '配送延迟',
      when: '包裹已超过预计日期。请先向承运人查询，回复里会写明已查询。',
      words: '迟到 晚到 超时 逾期 没收到',
    },
    'missing-part': {
      name: '缺少配件',
      when: '包裹里少了零件或数量不足。',
      words: '少件 漏发 配件 零件 不全',
    },
    'negative-feedback': {
      name: '负面反馈跟进',
      when: '买家对订单留下负面反馈后。只了解情况，不提评价的事。',
      words: '差评 投诉 不满 评价',
    },
    'out-of-stock-cancellation': {
      name: '缺货与取消',
      when: '无法发货，并且已由您取消订单。',
      words: '断货 没货 取消订单 无货',
    },
    'pre-sale-question': {
      name: '售前咨询',
      when: '买家下单前询问商品。答复由您填写。',
      words: '尺寸 颜色 适配 咨询 问题',
    },
    'refund-issued': {
      name: '退款',
      when: '告知退款金额和去向。请先办理退款，再发送。',
      words: '退钱 返款 已退款 金额',
    },
    'return-request': { name: '退货', when: '买家想退回商品。', words: '退回 换货 寄回 退货标签' },
    'vat-invoice': {
      name: 'VAT 发票',
      when: '买家需要含增值税的发票，先请对方提供公司信息。',
      words: '增值税 税号 企业 公司发票',
    },
    warranty: {
      name: '质保',
      when: '商品不能正常使用，先了解故障情况。',
      words: '保修 故障 维修 不工作 坏了',
    },
    'where-is-my-order': {
      name: '我的包裹在哪里？',
      when: '买家询问已发货、在途中的包裹。',
      words: '物流 快递 查件 催单 运单号',
    },
    'wrong-item': {
      name: '发错商品',
      when: '包裹里是别的商品。',
      words: '错发 发错货 颜色不对 尺寸不对',
    },
  },
  topics: {
    delivery: '配送',
    problems: '商品问题',
    returns: '退货与退款',
    questions: '商品咨询',
    papers: '发票',
    complaints: '投诉与索赔',
  },
  variables: {
    order_id: '订单号',
    buyer_name: '买家姓名',
    item: '商品',
    part: '缺少什么',
    answer: '您的答复（用买家的语言）',
    ship_date: '发货日期',
    carrier: '承运商',
    tracking_number: '运单号',
    delivery_date: '预计送达',
    refund_amount: '退款金额（带币种）',
    seller_name: '店铺名称',
  },
  examples: {
    order_id: '112-1234567-1234567',
    buyer_name: 'Ms Miller',
    item: 'Bamboo cutting board',
    part: '2 screws M4',
    answer: 'The board measures 40 × 30 × 2 cm.',
    ship_date: 'November 18',
    carrier: 'UPS',
    tracking_number: '1Z999AA10123456784',
    delivery_date: 'November 24',
    refund_amount: '24.99 EUR',
    seller_name: 'Acme Store',
  },
};
