import type { description as template } from '../../en/rules/description';

/** Texts of the rules about descriptions: names, one message and one reason a code. Keys sorted. */
export const description: typeof template = {
  names: {
    'description-capitals': '整段大写',
    'description-contact': '商品描述里的联系方式',
    'description-html': '商品描述里的 HTML',
    'description-length': '商品描述长度',
    'description-promotion': '商品描述里的促销信息',
    'description-reviews': '商品描述里的评论',
  },
  codes: {
    'D-CAPS': '整段都是大写，请改为正常大小写。',
    'D-CONTACT.address': '商品描述里有地址“{words}”，请删除。',
    'D-CONTACT.company': '“{words}”像是公司名称，请从商品描述中删除。',
    'D-CONTACT.email': '商品描述里有邮箱“{words}”，请删除。',
    'D-CONTACT.handle': '商品描述里有社交账号“{words}”，请删除。',
    'D-CONTACT.phone': '商品描述里有电话号码“{words}”，请删除。',
    'D-CONTACT.phrase': '“{words}”会把顾客引向卖家，请从商品描述中删除。',
    'D-CONTACT.product': '“{words}”指向其他商品，请只描述本商品。',
    'D-CONTACT.seller': '“{words}”是卖家名称，请从商品描述中删除。',
    'D-CONTACT.url': '商品描述里有网址“{words}”，请删除。',
    'D-HTML': '商品描述里有 HTML 代码“{words}”，请删除；只允许换行（<br>）。',
    'D-LEN': '商品描述有 {length} 个字符，最多 {limit} 个，请减少 {over} 个。',
    'D-LEN.bytes':
      '共 {bytes} 字节：按字符算没有超，但有的上传方式按 {limit} 字节限制。如果上传被拒，请缩短。',
    'D-PROMO': '“{words}”属于促销用语，请只描述商品本身。',
    'D-PROMO.condition': '“{words}”说的是单件商品的新旧程度，请填到报价的商品状况里。',
    'D-PROMO.price': '“{words}”是价格，请从商品描述中删除。',
    'D-PROMO.time': '“{words}”说的是配送、库存或时间，请从商品描述中删除。',
    'D-REVIEW.event': '“{words}”预告的活动很快会过期，请删除。',
    'D-REVIEW.quote': '“{words}”是引用的评价，请用自己的话介绍作品。',
    'D-REVIEW.request': '“{words}”是索要或引用评论，请删除。',
    'D-REVIEW.spoiler': '“{words}”涉及剧透，请连同后面的内容一起删除。',
    'D-REVIEW.stars': '“{words}”是评分星号，请删除。',
  },
  why: {
    'D-CAPS': '全大写难以阅读；公开资料称亚马逊不希望这样写。',
    'D-CONTACT': '亚马逊的商品详情页规则禁止地址、联系方式、卖家名称，以及提及其他商品。',
    'D-HTML': '自 2021 年 7 月起，商品描述不再显示 HTML；亚马逊规则只允许换行。',
    'D-LEN':
      '模板规定商品描述最多 2,000 个字符，也有资料说是字节；我们没有找到亚马逊写明数字的页面。',
    'D-PROMO': '亚马逊的商品详情页规则禁止价格、配送、促销、新旧程度和库存信息。',
    'D-REVIEW': '亚马逊的商品详情页规则禁止评论、引用、用户感言、索要好评、巡演活动和剧透。',
  },
};
