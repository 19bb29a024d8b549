import type { weeklyAdReport as template } from '../../en/checklists/weekly-ad-report';

export const weeklyAdReport: typeof template = {
  name: '每周广告报表',
  about: '每周一，看每个站点最近 7 天和 30 天。',
  groups: {
    collect: '取数',
    judge: '判断',
    act: '调整',
    'before-archiving': '归档或暂停广告活动之前',
    report: '汇报',
  },
  steps: {
    download: {
      text: '下载广告活动、搜索词和广告位报告',
      hint: '7 天和 30 天，所有广告类型；去掉最近 2 天，销售额还没统计完。',
    },
    'total-sales': {
      text: '取同期的总销售额',
      hint: '广告看 ACOS，整体看 TACOS：两个都写进表里。',
    },
    budget: {
      text: '找出预算用尽的广告活动',
      hint: '中午前用完且 ACOS 好：加预算；ACOS 差：先调竞价。',
    },
    'low-ctr': {
      text: '标出点击率低于 {ctr}%、且曝光 {impressions} 次以上的',
      hint: '原因在主图、价格、标题或关键词不准：写明是哪一个。',
    },
    'high-acos': {
      text: '标出 ACOS 高于 {acos}%、且点击 {minClicks} 次以上的',
      hint: '与商品毛利率对比，界限可高可低。点击太少就再等等。',
    },
    'clicks-no-order': {
      text: '标出点击 {noOrderClicks} 次仍无订单的搜索词',
      hint: '相关的降竞价，不相关的做精准否定。',
    },
    'good-terms': {
      text: '标出能出单的搜索词',
      hint: '出 {goodOrders} 单以上且低于目标 ACOS：放进手动精准广告活动。',
    },
    bids: {
      text: '小步调整竞价',
      hint: '每次不超过 {bidStep}%，每个投放每周只改一次；新旧数值都记表。',
    },
    negatives: {
      text: '添加否定投放',
      hint: '添加前逐个念一遍：不能把自己的商品词否掉。',
    },
    'right-campaign': {
      text: '核对站点、名称和状态',
      hint: '顶部站点、完整名称和勾选项都对，且只选中一个。',
    },
    'pause-first': {
      text: '只暂停，不归档',
      hint: '归档无法撤销。暂停的保留历史，随时可以再开。',
    },
    'keep-data': {
      text: '保存它的搜索词和否定词',
      hint: '好词已有新去处，否定词已复制，报表已存档。',
    },
    'second-look': {
      text: '让第二个人看一遍',
      hint: '写下名称、原因和 30 天销售额，并有人同意。',
    },
    'send-report': {
      text: '中午前发出周报',
      hint: '花费、销售额、ACOS、TACOS 与上周对比；三处调整和原因；需要谁决定什么。',
    },
  },
};
