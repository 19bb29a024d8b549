/**
 * What people write in their own tables, beside the names that we use ourselves: headings and values, in Chinese
 * and English, separated by commas. Case, spaces, signs and what stands in brackets do not count.
 */

export const COLUMNS = [
  'list',
  'group',
  'step',
  'hint',
  'page',
  'secondPerson',
  'about',
  'area',
  'subject',
] as const;
export type Column = (typeof COLUMNS)[number];

export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  list: '清单, 清单名称, 检查清单, 检查表, SOP, SOP名称, 流程, 流程名称, 表名, list, list name, checklist, checklist name, sop, sop name, process, procedure',
  group:
    '分组, 组, 小组, 组别, 阶段, 环节, 模块, 部分, 大类, group, section, phase, stage, part, heading',
  step: '步骤, 步骤内容, 检查项, 检查项目, 检查内容, 事项, 任务, 工作内容, 操作, 操作步骤, 动作, 要做什么, 内容, 项目, step, steps, task, tasks, item, items, check, action, what, what to do, to do, todo',
  hint: '怎么做, 做法, 方法, 操作方法, 操作说明, 说明, 标准, 要求, 完成标准, 注意事项, 备注, 详情, how, how to, hint, details, detail, instructions, description, note, notes, remark, remarks, done when',
  page: '页面, 链接, 页面链接, 网址, 地址, 后台路径, 后台页面, 路径, page, link, url, address, path, where',
  secondPerson:
    '双人复核, 复核, 需复核, 第二人, 第二人复核, 二次确认, 复查, second person, double check, second check, four eyes, checked by second person, review',
  about:
    '何时使用, 适用场景, 使用场景, 用途, 什么时候用, 频率, about, when, when to use, purpose, frequency',
  area: '工作类别, 类别, 类目, 分类, 领域, 板块, area, category, field of work, topic',
  subject: '针对, 针对对象, 对象, 关于, subject, about what, concerns, for',
};

/** What is taken for "yes" and "no" in the column of the second person. */
export const YES =
  '是, 需要, 要, 有, 对, 必须, 双人, √, ✓, ✔, ☑, 1, yes, y, x, true, needed, required, on';
export const NO = '否, 不, 不需要, 不用, 无, 没有, 不要, ☐, 0, no, n, false, none, off, not needed';
