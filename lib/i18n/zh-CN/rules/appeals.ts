import type { appeals as template } from '../../en/rules/appeals';

/** Texts of the rules about appeals (plans of action): names, one message and one reason a code. Keys sorted. */
export const appeals: typeof template = {
  names: {
    'appeal-coverage': '通知要求的内容',
    'appeal-notices': '亚马逊的通知',
    'appeal-papers': '申诉的文件',
    'appeal-parts': '申诉的三个部分',
    'appeal-repeats': '再次加回宣称',
    'appeal-style': '申诉的语气',
  },
  codes: {
    'POA-3.action': '缺少已采取的措施。请写明做了什么，并给出数量和日期。',
    'POA-3.cause': '缺少根本原因。请写明哪里出了问题。',
    'POA-3.prevent': '缺少预防措施。请写明今后由谁、怎样做得不同。',
    'POA-3.several': '根本原因、已采取的措施、预防措施中缺少不止一项。请分小标题写全。',
    'POA-ALL.asin': '没有提到 ASIN {words}。请涵盖通知里的每个 ASIN。',
    'POA-ALL.old': '{words} 的文件已超过 365 天。如果通知要求最近一年，请换成更新的。',
    'POA-DOC.authentic':
      '“{words}”需要最近 365 天的供应商发票（数量与销量相符）或授权书。请写明所附文件。',
    'POA-DOC.page': '“{words}”需要改正后的商品信息。请写明改了什么，或怎样拆分变体。',
    'POA-DOC.papers': '“{words}”需要身份证件、营业执照和最近 90 天的水电费账单。请写明所附文件。',
    'POA-DOC.property': '“{words}”需要许可、权利人的撤诉或发票。请写明所附文件。',
    'POA-DOC.related': '“{words}”需要证明没有关联，或关联账户已关闭。请写明所附文件。',
    'POA-DOC.restricted': '“{words}”需要修改后的页面，或登记号和检测报告。请写明所附文件。',
    'POA-DOC.reviews': '“{words}”需要第三方名单和往来消息。请写明所附文件。',
    'POA-DOC.safety': '“{words}”需要检测报告，例如 CPC、FCC、UL 或符合性声明。请写明所附文件。',
    'POA-DOC.shipping': '“{words}”需要承运人数据和配送设置。请写明所附文件。',
    'POA-NOTICE.noticeDrug': '这是关于药品功效宣称的通知。请看规则 C-JP-DRUG 和 C-JP-KEI。',
    'POA-NOTICE.noticePage': '这是关于商品详情页的通知。请看标题、五点描述和商品描述的标记。',
    'POA-NOTICE.noticePesticide': '这是关于农药宣称的通知。请看规则 C-PEST 和 C-PEST-SAFE。',
    'POA-REPEAT': '“{words}”是把已删除的宣称加回去。请一次改好，不再加回。',
    'POA-STYLE.emotive': '“{words}”带有情绪。请只写事实。',
    'POA-STYLE.intro': '“{words}”是自我介绍。请直接从根本原因写起。',
    'POA-STYLE.long': '共 {length} 个词，一页约 {limit} 个。请缩短。',
    'POA-STYLE.polite': '“{words}”不必写。请写做了什么。',
    'POA-STYLE.sign': '有感叹号。请用句号。',
  },
  why: {
    'POA-3': '亚马逊要求写明三点：根本原因、已采取的解决措施、预防再次发生的步骤。',
    'POA-ALL':
      '亚马逊要求写明每个根本原因，并为通知里的每个 ASIN 提供证据，多为最近 365 天的文件。',
    'POA-DOC': '每类通知要求的文件不同。具体需要哪些，部分来自通行做法。',
    'POA-NOTICE': '这些是亚马逊通知里的原话，说明它指的是哪条规则。',
    'POA-REPEAT': '卖家论坛称，反复添加和删除违禁宣称本身就是违规。',
    'POA-STYLE': '亚马逊要求清楚、简明、写事实，不用情绪化语言，不做介绍。词表是我们整理的。',
  },
};
