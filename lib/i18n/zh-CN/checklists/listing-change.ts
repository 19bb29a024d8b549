import type { listingChange as template } from '../../en/checklists/listing-change';

export const listingChange: typeof template = {
  name: '商品信息修改',
  about: '修改在售商品的文案、价格或属性之前。',
  groups: {
    before: '修改前',
    change: '修改',
    after: '修改后',
  },
  steps: {
    reason: {
      text: '写下要改什么、为什么改、谁要求的',
      hint: '一次只改一处，否则以后看不出是哪一处起了作用。',
    },
    'old-text': {
      text: '把旧文案和图片存档',
      hint: '标题、商品亮点、五点描述、商品描述、搜索词、价格和主图，并写上日期。',
    },
    numbers: {
      text: '记下最近 14 天的会话次数、转化率和销量',
      hint: '修改之后就用这些数字来对比。',
    },
    event: {
      text: '确认没有正在进行的促销活动',
      hint: '秒杀或大促期间，价格和主要文案保持不变。',
    },
    edit: {
      text: '修改字段，并处理掉所有标记',
      hint: '所有字段都没有错误和警告。有意保留的要写明原因并放行。',
    },
    variations: {
      text: '检查父体和子体',
      hint: '需要同步的子体都已同样修改，变体主题没有变动。',
    },
    save: {
      text: '再读一遍预览，然后保存',
      hint: '涉及标题、价格或合规字段的，已由第二个人看过。',
    },
    'after-15-minutes': {
      text: '15 分钟后：SKU 在售且没有报错',
      hint: '如被拒绝，记下错误代码，恢复旧内容或改正。',
    },
    'after-a-day': {
      text: '24 小时后：商品页面已显示新内容',
      hint: '电脑和手机都看一遍。如仍是旧内容，说明被其他来源覆盖：带 ASIN 开问题日志。',
    },
    'after-two-weeks': {
      text: '14 天后：对比数字',
      hint: '在修改记录旁写明变好、变差或持平；变差就改回去。',
    },
  },
};
