import type { attributes as template } from '../../en/rules/attributes';

/** Texts of the rules about brand, SKU and other attributes: names, one message and one reason a code. Keys sorted. */
export const attributes: typeof template = {
  names: {
    'attribute-choice': '下拉选项的值',
    'attribute-groups': '需成组填写的属性',
    'attribute-length': '关键词属性长度',
    'brand-length': '品牌长度',
    'sku-form': 'SKU 格式',
  },
  codes: {
    'G-SKU.amazon': '以“amzn.gr.”开头的 SKU 由亚马逊自动生成，请换别的开头。',
    'G-SKU.edge': 'SKU 前后有空格，会变成另一个 SKU，请删除。',
    'G-SKU.empty': 'SKU 为空，请填写；创建后不能修改。',
    'G-SKU.long': 'SKU 有 {length} 个字符，最多 {limit} 个，请减少 {over} 个。',
    'G-SKU.refused': 'SKU 里的“{sign}”会导致上传失败，请只用字母、数字、连字符、句点和下划线。',
    'G-SKU.risky':
      'SKU 里的“{sign}”虽曾通过，但容易让其他工具出错，请只用字母、数字、连字符、句点和下划线。',
    'G-SKU.start': 'SKU 以“{sign}”开头，请改用字母或数字开头。',
    'G-SKU.zero': 'SKU 以 0 开头，Excel 会把它丢掉，请改用字母开头。',
    'X-ATTRLEN': '{name} 有 {bytes} 字节，超过 {limit} 字节的部分不生效，请减少 {over} 字节。',
    'X-ATTRLEN.redundant': '{name} 已不起作用，可以留空。',
    'X-BRAND': '品牌有 {length} 个字符，最多 {limit} 个，请减少 {over} 个。',
    'X-BRAND.generic': '无品牌商品请填写“Generic”，不要填“{words}”。',
    'X-DATE.format': '“{words}”不是亚马逊要求的日期格式，请写成 2026-12-31 或 31-12-2026。',
    'X-DATE.idType': '商品编码没有填写类型，请选择 UPC、EAN、GTIN 等实际类型。',
    'X-DATE.order': '促销结束日期 {words} 没有晚于开始日期 {first}，请改为更晚的日期。',
    'X-DATE.parentSku': '这是子体，但父 SKU 为空，请填写。',
    'X-DATE.saleDate': '填写了促销价，但 {name} 为空，请补填。',
    'X-DATE.salePrice': '填写了促销日期，却没有促销价。请补填，或清空日期。',
    'X-DATE.theme': '父体和子体都要有变体主题，现在是空的，请选择。',
    'X-DROPDOWN': '“{words}”不在 {name} 的选项里，请从列表中选择，例如 {some}。',
    'X-DROPDOWN.spelling': '{name} 的选项是“{by}”，这里写成了“{words}”，请按选项填写。',
  },
  why: {
    'G-SKU':
      'SKU 为 1 到 40 个字符，创建后不能修改。亚马逊没有公布可用符号，这里依据卖家上传失败的经验。',
    'X-ATTRLEN': '亚马逊的关键词页面为这些属性分别规定了字节上限。',
    'X-BRAND': '亚马逊的商品类型定义（schema）规定品牌最多 50 个字符。',
    'X-DATE': '成组的属性只填一部分时，亚马逊会报错 99010。',
    'X-DROPDOWN':
      '不在选项里的值会被亚马逊拒收（错误 90057）。选项会更新：模板超过 90 天请重新下载。',
  },
};
