import type { imageAndAplusChange as template } from '../../en/checklists/image-and-aplus-change';

export const imageAndAplusChange: typeof template = {
  name: '主图与 A+ 修改',
  about: '更换商品图片或 A+ 内容时。',
  groups: {
    prepare: '准备',
    pictures: '图片',
    aplus: 'A+ 内容',
    after: '之后',
  },
  steps: {
    'old-files': {
      text: '存档旧图片和旧 A+，写上日期',
      hint: '按 SKU 存放，几分钟内就能恢复。',
    },
    numbers: {
      text: '记下最近 14 天的会话次数和转化率',
      hint: '主图还要记下广告点击率。',
    },
    rights: {
      text: '确认每张图片、字体和标志都有使用权',
      hint: '自己拍摄，或存有授权。没有亚马逊标志，也没有“Best Seller”之类的徽章。',
    },
    main: {
      text: '检查主图：纯白背景，商品占 85% 以上',
      hint: '最长边至少 1600 像素，RGB；商品完整，无文字、标志和道具，没有裁切。',
    },
    'same-product': {
      text: '与实物对比',
      hint: '颜色、件数和配件与包裹一致；图上没有包装里不含的东西。',
    },
    more: {
      text: '逐张检查附图',
      hint: '尺寸与商品信息一致；图上文字用该站点语言，没有商品信息里不能写的宣称。',
    },
    upload: {
      text: '上传并检查顺序',
      hint: 'MAIN 在最前，其余按约定顺序；每个子体都有自己的主图。',
    },
    modules: {
      text: '搭建模块，并处理掉文字中的所有标记',
      hint: '不写价格、配送、保证、联系方式和“最好”；对比表只放自己的商品。',
    },
    'alt-text': {
      text: '填写每张图片的替代文本',
      hint: '用该站点语言写一句话说明画面，不堆关键词。',
    },
    asins: {
      text: '关联 ASIN 并提交',
      hint: '所有子体都在列表中。被拒绝时先读完原因再提交。',
    },
    'after-a-day': {
      text: '24 小时后：页面上已显示新图片和 A+',
      hint: '电脑和手机、每个子体都看；A+ 审核最长可能需要一周。',
    },
    'after-two-weeks': {
      text: '14 天后：对比数字',
      hint: '在记录旁写上点击率和转化率；变差就换回旧图。',
    },
  },
};
