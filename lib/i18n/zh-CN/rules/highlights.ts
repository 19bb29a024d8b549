import type { highlights as template } from '../../en/rules/highlights';

/** Texts of the rules about item highlights: names, one message and one reason a code. Keys sorted. */
export const highlights: typeof template = {
  names: {
    'highlights-duplicates': '商品亮点与标题重复',
    'highlights-format': '商品亮点写成短语',
    'highlights-length': '商品亮点长度',
  },
  codes: {
    'H-DUP': '“{words}”已在标题中。把位置留给新的信息。',
    'H-DUP.most': '{total} 个词中有 {count} 个已在标题中。请写标题里没有的内容。',
    'H-FORMAT.comma': '超过 60 个字符没有逗号。请把商品亮点拆成短语，用逗号隔开。',
    'H-FORMAT.sentence': '这是一个句子。商品亮点应写成短语，用逗号隔开。',
    'H-FORMAT.stop': '商品亮点是短语，结尾不要加句号。',
    'H-LEN': '商品亮点 {length} 个字符，比上限 {limit} 多 {over} 个，请缩短。',
    'H-LEN.units':
      '实际 {characters} 个字符，但表单计为 {length}/{limit}：特殊字符在表单里算两个，可能无法保存。',
  },
  why: {
    'H-DUP': '亚马逊对该字段的说明：不要重复商品名称里已有的信息。',
    'H-FORMAT': '商品亮点用来列出特点和卖点：写成短语、用逗号隔开，不写完整句子。',
    'H-LEN': '商品亮点最多 125 个字符，超出不会被接受。',
  },
};
