import type { images as template } from '../../en/rules/images';

/** Texts of the rules about images: names, one message and one reason a code. Keys sorted. */
export const images: typeof template = {
  names: {
    'image-size': '图片尺寸',
  },
  codes: {
    'I-SIZE':
      '最长边只有 {side} 像素，低于 {limit} 像素会被拒绝。请向设计要原图，最好 1600 像素以上。',
    'I-SIZE.advised': '最长边 {side} 像素，达到 {limit} 像素以上放大效果更清晰。',
    'I-SIZE.heavy':
      '文件有 {megabytes} MB，超过 {limit} MB 可能上传失败。请另存为质量 90 的 JPEG。',
    'I-SIZE.huge': '最长边有 {side} 像素，超过 {limit} 像素会被拒绝。请缩小到 3000 像素。',
    'I-SIZE.zoom': '最长边 {side} 像素，低于 {limit} 像素买家无法放大查看。请换一张更大的图。',
  },
  why: {
    'I-SIZE': '亚马逊会拒绝过小或过大的图片，最长边低于 1000 像素时不提供放大功能。',
  },
};
