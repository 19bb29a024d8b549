import type { risk as template } from '../../en/rules/risk';

/** Texts of the rules about words that Amazon's automation misreads: names, one message and one reason a code. Keys sorted. */
export const risk: typeof template = {
  names: {
    'misread-words': '易被亚马逊系统误判的词',
  },
  codes: {
    'Z-RISK.adult': '有风险，不算违规：“{words}”可能让商品被归为成人用品。更稳妥的写法：“{by}”。',
    'Z-RISK.metal':
      '有风险，不算违规：“{words}”用在这类商品上曾被误判为农药宣称。建议不写，并备好材质检测报告。',
    'Z-RISK.origin':
      '有风险，不算违规：“{words}”可能被当成原产地。更稳妥的写法：“{by}”；请备好原产地证明并填写原产国。',
    'Z-RISK.pesticide':
      '有风险，不算违规：“{words}”用在这类商品上曾被误判为农药宣称。更稳妥的写法：“{by}”；请备好供应商材质说明。',
  },
  why: {
    'Z-RISK':
      '有卖家反映，亚马逊系统把这个词误认为宣称而下架商品，申诉最长约两周。如果手上有证据，可以保留。',
  },
};
