import type { newListing as template } from '../../en/checklists/new-listing';

export const newListing: typeof template = {
  name: '新品上架',
  about: '商品还没上架时：从商品编码到上架一天后的复查。',
  groups: {
    identity: '商品',
    texts: '文案',
    images: '图片',
    offer: '报价',
    compliance: '合规',
    release: '发布',
  },
  steps: {
    'product-id': {
      text: '商品编码，或编码豁免',
      hint: '先搜索：商品可能已经存在。使用 GS1 的 UPC 或 EAN，并与品牌一致；有 GTIN 豁免时，编码和编码类型都留空。',
    },
    category: {
      text: '分类和商品类型',
      hint: '选最准确的那一类：它决定有哪些字段和字数限制，以后很难更改。',
    },
    brand: {
      text: '品牌',
      hint: '与备案或豁免批准的写法完全一致，包括大小写和空格。没有品牌填 Generic。',
    },
    title: {
      text: '标题不超过 75 个字符',
      hint: '先写品牌，再写商品名、主要特点、尺寸或数量。不写承诺、价格和特殊符号。',
    },
    highlights: {
      text: '商品亮点不超过 125 个字符',
      hint: '放标题里写不下的内容：材质、用途、适配。不要重复标题。',
    },
    bullets: {
      text: '五点描述',
      hint: '最多五条，每条一个优点加一个事实。不写价格、保证和表情符号。',
    },
    description: {
      text: '商品描述',
      hint: '用完整句子写用法、尺寸和包装清单。不写 HTML、链接和联系方式。',
    },
    'search-terms': {
      text: '搜索词不超过 249 字节',
      hint: '只写其他字段没有的词，用空格隔开；印度站 200 字节，日本站 500 字节。不写别人的品牌和 ASIN。',
    },
    'main-image': {
      text: '主图',
      hint: '纯白背景，商品占画面 85% 以上，最长边至少 1600 像素，无文字、标志和道具。',
    },
    'more-images': {
      text: '附图',
      hint: '六张以上：使用场景、带数字的尺寸、细节、包装清单。与主图是同一件商品。',
    },
    price: {
      text: '价格',
      hint: '覆盖成本、佣金和运费。促销价必须填写开始和结束日期。',
    },
    shipping: {
      text: '运费模板',
      hint: '选择符合重量和地区的模板。选错会亏运费，或导致报价不显示。',
    },
    quantity: {
      text: '库存数量和备货时间',
      hint: '只填实际库存。备货时间按工作日填写，仓库要能做到。',
    },
    origin: {
      text: '原产国',
      hint: '实际生产国，与商品和单据上印的一致。',
    },
    batteries: {
      text: '电池和危险品',
      hint: '两个问题都要回答，“否”也要选。含电池时准备好型号、重量和安全数据表。',
    },
    pesticide: {
      text: '农药标识',
      hint: '抗菌、驱虫、防霉等说法在美国站需要登记号。没有登记号，文案里也不能写。',
    },
    variation: {
      text: '变体',
      hint: '变体主题、父体和子体填写完整；子体之间只在主题上不同。单品可跳过。',
    },
    'no-errors': {
      text: '所有字段都没有错误',
      hint: '把全部字段看一遍：标记都已消除，或者有人为例外写明理由并负责。',
    },
    submit: {
      text: '先看预览，再提交',
      hint: '在预览里把每个字段再读一遍。运营副驾从不替您提交。',
    },
    'after-15-minutes': {
      text: '15 分钟后：出现了吗？',
      hint: '在管理所有库存里查 SKU；没有的话看草稿。',
    },
    'after-a-day': {
      text: '24 小时后：在售、可搜到、没被改动？',
      hint: '没有被禁止显示，用标题能搜到，文案和图片与提交的一致。',
    },
  },
};
