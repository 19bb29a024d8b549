import type { questions as template } from '../../en/rules/image-questions';

/** What is asked of an image, because no measurement can tell; “yes” is well. Keys sorted. */
export const questions: typeof template = {
  asSold: '画面是否只有买家会收到的商品、只出现一次，没有道具和额外配件？',
  childModel: '儿童内衣、连裤袜和泳装是否没有使用模特？',
  madePeople: '如有 AI 生成的人物，上传时是否已声明？',
  nudity: '是否没有裸露、透视服装和暧昧姿势？',
  ownColour: '每个颜色的子商品是否都有自己的主图？',
  packaging: '是否没有包装、吊牌和衣架（袜类可带包装）？',
  photo: '是否为实物照片，不是绘图或占位图？',
  singleShoe: '是否只展示单只鞋，鞋头朝左约 45 度？',
  standingModel: '成人服装是否由站立的真人模特展示，童装是否平铺，且没有假人模特？',
};
