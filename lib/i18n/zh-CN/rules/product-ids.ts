import type { productIds as template } from '../../en/rules/product-ids';

/** Texts of the rules about product ids: names, one message and one reason a code. Keys sorted. */
export const productIds: typeof template = {
  names: {
    'product-id-case-pack': '外箱编码',
    'product-id-check-digit': '商品编码校验位',
    'product-id-exemption': '有 GTIN 豁免却填了编码',
    'product-id-form': '商品编码格式',
    'product-id-kinship': '与其他商品的编码比对',
    'product-id-placeholder': '编造的商品编码',
    'product-id-prefix': '商品编码前缀',
  },
  codes: {
    'G-CASEPACK': '这是外箱编码（GTIN-14，指示位 {indicator}）。如果卖的是单件，请填写 {unit}。',
    'G-CASEPACK.variable':
      '这个 GTIN-14 以 {indicator} 开头，用于按重量或长度计价的商品。如果卖的是固定单件，请填写 {unit}。',
    'G-CHECK': '校验位不对，按前面的数字最后一位应为 {digit}。请对照条码核对。',
    'G-CHECK.both':
      '校验位不对，可能是两位颠倒（{swapped}）或看错一位（{misread}）。请对照条码核对。',
    'G-CHECK.misread': '校验位不对，可能看错了一位：{misread}。请对照条码核对。',
    'G-CHECK.missing':
      '校验位不对；如果漏了 13 位中的最后一位，应为 {candidates}。请对照条码核对。',
    'G-CHECK.rounded': 'Excel 把编码四舍五入了，末几位已丢失。请把该列设为文本后重新粘贴。',
    'G-CHECK.swapped': '校验位不对，可能有两位颠倒：{swapped}。请对照条码核对。',
    'G-EQUIV': '这个编码已用于 {sku}（第 {row} 行）。每个商品都要有自己的编码。',
    'G-EQUIV.row': '这个编码已出现在第 {row} 行。每个商品都要有自己的编码。',
    'G-EQUIV.rowFile': '这个编码已出现在 {file} 第 {row} 行。每个商品都要有自己的编码。',
    'G-EQUIV.sku':
      '您之前打开的 {sku} 用的就是这个编码。如果它还在，请给这个商品换一个自己的编码。',
    'G-EQUIV.skuFile': '这个编码已用于 {sku}（{file} 第 {row} 行）。每个商品都要有自己的编码。',
    'G-EXEMPT': '已有 GTIN 豁免，又填了商品编码。请清空编码和类型，或取消豁免。',
    'G-FAKE': '{words} 是编造的编码，没有商品使用。请填写条码下方的数字。',
    'G-FAKE.sku': '这里填的是 SKU。请填写条码下方的数字（UPC 或 EAN）。',
    'G-LEN.asin': '{words} 是 ASIN，不是商品编码。请填写条码下方的数字（UPC 或 EAN）。',
    'G-LEN.decimals': '表格软件在编码后加了小数，请改为 {by}。',
    'G-LEN.element': '扫码枪在编码前加了“01”，请改为 {by}。',
    'G-LEN.endless': '这里有 {length} 个字符，商品编码最多 14 位。请填写条码下方的数字。',
    'G-LEN.fnsku': '{words} 是 FNSKU（亚马逊仓库标签）。请填写条码下方的数字（UPC 或 EAN）。',
    'G-LEN.formula': '编码外面有 Excel 公式，请改为 {by}。',
    'G-LEN.joined': '两个编码连在了一起：{candidates}。请只保留本商品的。',
    'G-LEN.label': '此字段只填编码本身，请改为 {by}。',
    'G-LEN.letters': '{words} 的数字中混有字母，请对照条码核对。',
    'G-LEN.lettersRead': '{words} 的数字中混有字母，可能是 {candidates}。请对照条码核对。',
    'G-LEN.long': '{words} 有 {length} 位，商品编码最多 14 位。请对照条码核对。',
    'G-LEN.longMaybe': '{words} 有 {length} 位，去掉前面的零可能是 {candidates}。请对照条码核对。',
    'G-LEN.quotes': '编码前后有撇号等符号，请改为 {by}。',
    'G-LEN.scientific':
      'Excel 把编码缩写成了 {words}，部分数字已丢失。请把该列设为文本后重新粘贴。',
    'G-LEN.scientificRead': 'Excel 把编码写成了 {words}，完整编码是 {by}。',
    'G-LEN.several': '此字段有 {count} 个编码，只能填一个。请只保留本商品的。',
    'G-LEN.short': '{words} 只有 {length} 位，UPC 是 12 位，EAN 是 13 位。请对照条码核对。',
    'G-LEN.shortMaybe':
      '{words} 只有 {length} 位，如果漏了最后一位，应为 {candidates}。请对照条码核对。',
    'G-LEN.sign': '商品编码只含数字，{words} 不是编码。请填写条码下方的数字。',
    'G-LEN.spaces': '编码中不需要空格和连字符：{by}。',
    'G-LEN.thousands': '数字中间有分隔符，请改为 {by}。',
    'G-LEN.twice': '同一个编码写了 {count} 次，写一次即可。',
    'G-LEN.upcE': '{words} 是 UPC 的缩写形式，完整编码应为 {candidates}。请对照条码核对。',
    'G-LEN.width': '这些是全角数字，亚马逊不接受，请改为 {by}。',
    'G-LEN.word': '“{words}”不是商品编码。没有条码请留空，并申请 GTIN 豁免。',
    'G-LEN.zeros': '编码开头的零被 Excel 去掉了，应为 {by}。请把该列设为文本。',
    'G-LEN.zerosMaybe':
      '{words} 只有 {length} 位，补上丢失的零可能是 {candidates}。请对照条码核对。',
    'G-PREFIX.book':
      '图书要用 ISBN（978 或 979 开头），这个编码以 {prefix} 开头。如有 ISBN 请改填。',
    'G-PREFIX.isbn': '以 {prefix} 开头的是图书 ISBN。其他商品请填写 UPC 或 EAN。',
    'G-PREFIX.issn': '以 {prefix} 开头的是期刊 ISSN。其他商品请填写 UPC 或 EAN。',
    'G-PREFIX.type': '类型选了 {type}，但编码是 {is}。请选择 {is}。',
    'G-RESTRICT.coupon': '以 {prefix} 开头的编码用于优惠券，不能用于商品。请向 GS1 申请 GTIN。',
    'G-RESTRICT.demo': '以 {prefix} 开头的编码只作示例，不能用于商品。请向 GS1 申请 GTIN。',
    'G-RESTRICT.refund': '以 {prefix} 开头的编码用于退款单，不能用于商品。请向 GS1 申请 GTIN。',
    'G-RESTRICT.restricted': '以 {prefix} 开头的编码只在店内或地区内有效。请向 GS1 申请 GTIN。',
    'G-UNASSIGNED':
      '截至 {day}，没有 GS1 机构发放以 {prefix} 开头的编码。上传前请在 Verified by GS1 查询。',
    'G-VERIFY':
      '{brand} 的其他 {count} 个商品编码以 {prefix} 开头，这个不是。请在 Verified by GS1 查询它属于谁。',
  },
  why: {
    'G-CASEPACK': '亚马逊要求填写买家收到的那个包装的编码，多件装要有自己的编码。',
    'G-CHECK': '最后一位由前面的数字算出。不符说明有数字错了，亚马逊会找不到商品（错误 8560）。',
    'G-EQUIV':
      'UPC、前面加一个零的 EAN、加两个零的 GTIN-14 是同一个编码。两个商品共用一个编码会并到同一页面。',
    'G-EXEMPT':
      '有 GTIN 豁免时，编码和类型要留空，品牌和分类须与批准的完全一致。批准后请等 30 分钟。',
    'G-FAKE': '示例编码和重复数字不属于任何人。亚马逊会到 GS1 核对。',
    'G-LEN':
      '商品编码是 8 位（EAN-8）、10 位（ISBN）、12 位（UPC）、13 位（EAN、JAN、ISBN）或 14 位（GTIN）数字。',
    'G-PREFIX': '前几位表示由哪个机构发放、用于什么。机构所在国家不等于产地。',
    'G-RESTRICT': 'GS1 把这些号段留给店内、优惠券和示例使用，查不到登记。',
    'G-UNASSIGNED': '号段由 GS1 分配给各机构，并会继续增加，列表可能滞后。',
    'G-VERIFY':
      '亚马逊会核对 GS1 的登记：登记的所有者要与品牌一致。请向 GS1 申请编码，不要从转售商购买。',
  },
};
