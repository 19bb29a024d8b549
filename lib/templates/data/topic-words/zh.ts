import type { TopicWordList } from '../../topic-words';

/** What buyers write in Chinese. Data, ours. */
export const ZH = {
  'where-is-my-order': {
    likely:
      '到哪了, 到哪里了, 在哪里, 在哪儿, 单号, 运单号, 物流, 快递, 发货了吗, 什么时候发货, 发货没有, 查件, 何時出貨',
    hint: '包裹, 订单, 快件, 配送',
  },
  'late-delivery': {
    likely:
      '还没收到, 没有收到, 没收到, 还没到, 还没送到, 迟迟, 超时, 延误, 延迟, 晚了, 逾期, 本应, 应该到了, 等了',
    hint: '还没, 几天, 预计, 一直',
  },
  'damaged-item': {
    likely: '破损, 碎了, 坏的, 破了, 裂了, 压坏, 摔坏, 划痕, 变形, 漏了, 损坏, 断裂',
    hint: '收到, 包装, 照片, 打开',
  },
  'wrong-item': {
    sure: '发错, 寄错, 送错, 不是我订的, 不是我买的, 颜色不对, 尺寸不对, 型号不对',
    likely: '错误的商品, 不一样的, 货不对板, 买的是, 别的东西',
    hint: '收到的是, 颜色, 尺寸',
  },
  'missing-part': {
    likely: '少了, 缺少, 缺了, 漏发, 少发, 不全, 没有配件, 少一个, 没有螺丝, 缺件',
    hint: '配件, 零件, 螺丝, 说明书',
  },
  'return-request': {
    likely: '退货, 退回, 想退, 要退, 换货, 换一个, 退货标签, 怎么退',
    hint: '不喜欢, 不合适, 太大, 太小',
  },
  'refund-issued': {
    sure: '退款到, 什么时候退款, 没有退款, 还没退款, 退款进度',
    likely: '退款, 退钱, 钱还没, 返还, 到账',
    hint: '已退回, 银行, 信用卡',
  },
  'out-of-stock-cancellation': {
    sure: '取消订单, 取消我的订单, 订单取消, 订单被取消',
    likely: '取消, 缺货, 没货, 断货, 有货吗, 补货, 下架',
    hint: '下错, 买错, 重复',
  },
  'pre-sale-question': {
    sure: '购买前, 买之前, 下单前, 想买, 打算买',
    likely:
      '适合, 适用于, 兼容, 能用吗, 可以用, 尺寸是多少, 多大, 什么材质, 什么材料, 有没有其他颜色',
    hint: '请问, 尺寸, 颜色, 材质',
  },
  invoice: { likely: '发票, 收据, 开票, 账单', hint: '发给我, 报销' },
  'vat-invoice': {
    sure: '增值税, 税号, vat, 专票, 公司抬头',
    likely: '公司发票',
    hint: '公司, 企业, 发票',
  },
  warranty: {
    likely:
      '保修, 质保, 不能用了, 不工作, 开不了机, 打不开, 充不进电, 故障, 维修, 用了几个月, 坏了',
    hint: '个月, 电池, 之后',
  },
  'how-to-use': {
    likely:
      '怎么用, 如何使用, 怎么安装, 如何安装, 怎么设置, 如何设置, 使用方法, 说明书, 怎么清洗, 教程',
    hint: '按钮, 设置, 安装',
  },
  'negative-feedback': {
    likely: '差评, 一星, 太差, 非常失望, 很失望, 垃圾, 骗子, 再也不买, 投诉',
    hint: '失望, 质量, 服务',
  },
  'a-to-z-claim': {
    sure: 'a to z, a z, 索赔, 交易保障, 拒付',
    likely: '申诉',
    hint: '亚马逊, amazon',
  },
} satisfies TopicWordList;
