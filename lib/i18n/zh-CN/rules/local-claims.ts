import type { localClaims as template } from '../../en/rules/local-claims';

/** Texts of the rules about claims by the law and language of single stores: names, one message and one reason a code. Keys sorted. */
export const localClaims: typeof template = {
  names: {
    'claim-words-de': '德国站会拒绝的宣称',
    'environment-eu': '环保宣称（欧盟）',
    'environment-fr': '环保宣称（法国）',
    'medical-words': '各语种的医疗和抗菌宣称',
    'medicine-jp': '药品功效用语（日本）',
    'superlatives-jp': '无依据的最高级用语（日本）',
  },
  codes: {
    'C-DE-WORDS': '“{words}”在德国站的任何文本字段都可能被拒，请删除。',
    'C-ENV-EU':
      '“{words}”是笼统的环保宣称。请改写可衡量的事实（如“80% 再生涤纶”），或写明认证标签。',
    'C-ENV-EU.label': '“{words}”旁边有标签或标准，只有认证正好涵盖这一点才可以写。请保留证书。',
    'C-ENV-EU.lasting': '“{words}”既可指耐用也可指可持续。若指耐用，请写明能用多久。',
    'C-ENV-EU.organic': '“{words}”只能用于有机认证食品。请写明认证，并备好证书。',
    'C-ENV-FR': '法国法律禁止在商品和包装上使用“{words}”，请删除。',
    'C-ENV-FR.plastic': '法国法律禁止在只能工业堆肥的塑料上写“{words}”。请删除，或写明可家庭堆肥。',
    'C-FRITES': '“{words}”等于宣称商品能治病、防病或杀菌，请删除。',
    'C-JP-DRUG': '“{words}”在宣称药品功效。请删除，或改写用法和感受。',
    'C-JP-DRUG.approved': '“{words}”只能在本商品获批的功效范围内使用，请对照批准内容。',
    'C-JP-DRUG.dose': '“{words}”像药品用量。食品请写“1日の目安 2粒”。',
    'C-JP-DRUG.goods': '“{words}”可用于经过检测的日用品，请备好检测报告。',
    'C-JP-KEI': '“{words}”需要依据。请补上出处和日期（如“2026年 自社調べ”），或删除。',
    'C-JP-KEI.grade': '“{words}”是没有依据的夸赞，请改写事实。',
  },
  why: {
    'C-DE-WORDS':
      '卖家反映会被拒的词：garantiert、Bestseller、Nummer 1、beste、antibakteriell。治疗类和杀菌类的词由我们补充。',
    'C-ENV-EU':
      '自 2026 年 9 月 27 日起，欧盟指令 2024/825 禁止没有公认优异环保表现的笼统环保宣称。这是法律，不是亚马逊规则；各语种用词由我们翻译。',
    'C-ENV-FR':
      '法国环境法典 L541-9-1 条禁止 “biodégradable”、“respectueux de l’environnement” 及类似用语。比利时站也会显示同样页面，因此给出提示。',
    'C-FRITES': '亚马逊关于农药和疾病宣称的规则适用于所有语言。用词由我们翻译，因此只作警告。',
    'C-JP-DRUG':
      '日本《药机法》禁止在食品、化妆品和日用品上宣称药品功效，亚马逊会自动检测这些词。词表部分由我们整理。',
    'C-JP-KEI': '日本《景品表示法》要求最高级用语有依据。这是一般常识，我们没有查证原文。',
  },
};
