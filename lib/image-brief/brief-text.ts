import { text } from '@/lib/i18n';
import type { Both, Brief, BriefPoint, PictureBrief } from './brief';

/** The brief as plain text, each point in Chinese and below it in English; ends with a line break. */
export function briefText({ title, facts, pictures }: Brief): string {
  const head = [oneLine(title), ...facts.map(oneLine)];
  return `${[head.join('\n'), ...pictures.map(pictureText)].join('\n\n')}\n`;
}

function pictureText({ name, role, points, seen }: PictureBrief, at: number): string {
  const lines = [`== ${at + 1}. ${name} (${oneLine(role)}) ==`];
  if (points.length === 0) lines.push(ALL_GOOD());
  for (const point of points) lines.push(...pointLines(point));
  if (seen.length > 0) {
    lines.push(`${oneLine(ASKED())}:`);
    for (const each of seen) lines.push(`  [x] ${each['zh-CN']}`, `      ${each.en}`);
  }
  return lines.join('\n');
}

const ALL_GOOD = (): string =>
  oneLine({
    'zh-CN': text('zh-CN', 'images.brief.allGood'),
    en: text('en', 'images.brief.allGood'),
  });
const ASKED = (): Both => ({
  'zh-CN': text('zh-CN', 'images.brief.asked'),
  en: text('en', 'images.brief.asked'),
});

function pointLines({ number, mark, text: said, measured }: BriefPoint): string[] {
  const mainLine = text('zh-CN', 'images.brief.point', {
    n: number,
    mark: oneLine(mark),
    text: said['zh-CN'],
  });
  const below = [said.en, ...(measured ? [measured['zh-CN'], measured.en] : [])];
  return [mainLine, ...below.map((line) => `   ${line}`)];
}

/** Both languages on one line; once where they are the same. */
export function oneLine(said: Both): string {
  return said['zh-CN'] === said.en ? said.en : `${said['zh-CN']} / ${said.en}`;
}
