import type { searchTerms as template } from '../../en/rules/search-terms';

/** Texts of the rules about search terms: names, one message and one reason a code. Keys sorted. */
export const searchTerms: typeof template = {
  names: {
    'search-terms-brands': '搜索词里的品牌名',
    'search-terms-capitals': '搜索词大写',
    'search-terms-empty': '搜索词未填',
    'search-terms-length': '搜索词长度',
    'search-terms-offensive': '搜索词冒犯用语',
    'search-terms-product-ids': '搜索词里的 ASIN 与条码',
    'search-terms-punctuation': '搜索词标点',
    'search-terms-repeats': '搜索词重复',
    'search-terms-stop-words': '搜索词里的虚词',
    'search-terms-subjective': '搜索词主观评价',
    'search-terms-temporary': '搜索词时效用语',
  },
  codes: {
    'K-97779':
      '共 {bytes} 字节：符合搜索词页面的上限，但错误代码 97779 写的是 200。控制在 {limit} 字节以内，两边都符合。',
    'K-ASIN': '“{words}”是商品编码，请从搜索词中删除。',
    'K-BRAND': '“{words}”是品牌名，请从搜索词中删除。',
    'K-BRAND.own': '“{words}”是您自己的品牌，系统本来就会搜到，请从搜索词中删除。',
    'K-BYTES':
      '不计空格和标点共 {bytes} 字节，超过 {limit} 字节时整个搜索词都不生效。请减少 {over} 字节。',
    'K-BYTES-IN':
      '不计空格和标点共 {bytes} 字节，印度站超过 {limit} 字节时整个搜索词都不生效。请减少 {over} 字节。',
    'K-BYTES-IN.gross':
      '含空格共 {bytes} 字节：印度站搜索只计 {net} 字节，但表格上传超过 {limit} 字节可能被拒。请减少 {over} 字节。',
    'K-BYTES-JP':
      '不计空格和标点共 {bytes} 字节，日本站超过 {limit} 字节时整个搜索词都不生效。请减少 {over} 字节。',
    'K-BYTES-JP.gross':
      '含空格共 {bytes} 字节：日本站搜索只计 {net} 字节，但表格上传超过 {limit} 字节可能被拒。请减少 {over} 字节。',
    'K-BYTES.gross':
      '含空格共 {bytes} 字节：搜索只计 {net} 字节，但表格上传超过 {limit} 字节可能被拒。请减少 {over} 字节。',
    'K-EMPTY23': '商品类型“{type}”必须填写搜索词，请补填。',
    'K-OFFENS': '“{words}”有冒犯性或来路可疑，请删除；如果不是自己人填的，请检查账户权限。',
    'K-OFFENS.sense': '“{words}”在这里像是商品本身的说法，但容易被系统拦截，建议换个说法。',
    'K-PLURAL': '“{words}”与“{other}”只是单复数不同，请只保留一个。',
    'K-PUNCT': '不需要“{sign}”，搜索词之间只用空格分隔。',
    'K-REPEAT.bullets': '“{words}”在五点描述里已有，这里请删除。',
    'K-REPEAT.here': '“{words}”在搜索词里已有，请删除。',
    'K-REPEAT.title': '“{words}”在标题里已有，这里请删除。',
    'K-STOP': '“{words}”不参与搜索，请删除。',
    'K-SUBJ': '“{words}”是主观评价，搜索词里不允许使用，请删除。',
    'K-SUBJ.ours': '“{words}”与亚马逊英文清单里的主观词意思相同，建议删除。',
    'K-SUBJ.sense': '“{words}”像是商品或人群的名称，但含有亚马逊清单里的主观词，能不写就不写。',
    'K-TEMP': '“{words}”有时效性，搜索词里不允许使用，请删除。',
    'K-TEMP.name': '“{words}”在这里是名称，但含有禁用的“new”，能不写就不写。',
    'K-TEMP.ours': '“{words}”与亚马逊英文清单里的时效词意思相同，建议删除。',
    'K-TEMP.sense': '“{words}”在这里像是指电流或水流，但在亚马逊的时效词清单里；确有需要再保留。',
    'K-TM': '“{words}”是商标，请改用这类物品的通用名称。',
    'K-UPPER': '“{words}”含大写字母，用小写即可。',
    'K-UPPER.field': '搜索词不需要大写字母，请全部改为小写。',
  },
  why: {
    'K-97779':
      '亚马逊公布了两个数字：搜索词页面写 249 字节，错误代码表写 200 字节。表单实际用哪一个尚不清楚。',
    'K-ASIN': '亚马逊的搜索词页面写明不得填写 ASIN、条码等编码。',
    'K-BRAND': '亚马逊的搜索词页面写明不得填写品牌名，包括自己的品牌。',
    'K-BYTES':
      '不计空格和标点达到 250 字节时，亚马逊搜索会忽略整个字段；表格上传则曾按含空格的字节数拒收。',
    'K-BYTES-IN':
      '亚马逊印度站的通知要求少于 200 字节；通知发于 2017 年，如今的错误代码表也写 200。',
    'K-BYTES-JP':
      '亚马逊日本站的通知要求少于 500 字节，服装、鞋、箱包、珠宝和手表少于 250 字节。通知发于 2017 年，如今的英文页面只写 249。',
    'K-EMPTY23': '自 2023 年 12 月 6 日起，亚马逊要求 23 种商品类型填写搜索词。',
    'K-OFFENS':
      '亚马逊的页面写明不得使用冒犯性词语；也有竞争对手借这类词让商品被下架。词表由我们整理。',
    'K-PLURAL': '亚马逊的页面写明单数、复数用一个即可，搜索都能识别。',
    'K-PUNCT': '亚马逊的页面建议不用标点，词与词之间用一个空格；标点不计入字节。',
    'K-REPEAT': '商品信息里出现过一次的词就能被搜到，字节留给其他词更合算。',
    'K-STOP': '英文虚词由亚马逊页面列出，其他语言由我们整理。',
    'K-SUBJ': '英文词由亚马逊页面列为禁用；其他语言由我们翻译，因此只作警告。',
    'K-TEMP': '英文词由亚马逊页面列为禁用；其他语言由我们翻译，因此只作警告。',
    'K-TM': '关键词里有商标时，亚马逊会报错 5161；具体检查哪些商标不得而知，词表由我们整理。',
    'K-UPPER': '亚马逊的页面建议全部小写，搜索不区分大小写。',
  },
};
