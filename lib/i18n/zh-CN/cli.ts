import type { cli as template } from '../en/cli';

export const cli: Record<keyof typeof template, string> = {
  usage: `用与页面内相同的规则检查文件中的商品信息。

  npm run -s check:listings -- 文件... [选项]

文件可以是亚马逊商品文件（新旧分类模板、分类商品报告、全部商品报告；文本、CSV、XLSX 或 XLSM）、
JSON（一条或一个数组）或 JSON Lines；"-" 表示标准输入。文件类型按内容判断，任何文件都不会被改动。

  --format table|jsonl|json|xlsx   输出格式（默认：终端用 table，其他用 jsonl）
  --out 文件                       把结果写入该文件（xlsx 必须给出）
  --on YYYY-MM-DD                  按这一天生效的规则检查（默认：今天）
  --marketplace 代码               文件未写明站点时使用的站点，例如 US
  --lists 文件                     自有词表（XLSX 或 CSV，与侧边栏导出的格式相同）
  --language en|zh-CN              提示语言（默认：en）

退出码：0 没有错误，1 有错误，2 输入或参数无法使用。`,
  imagesUsage: `用与页面内相同的规则检查图片文件，任何内容都不会离开本机。

  npm run -s check:images -- 文件... [选项]

文件可以是任何格式的图片；"-" 表示标准输入。文件类型按内容判断。

  --role MAIN|PT|APLUS             图片用途（默认：按文件名判断，否则为 MAIN）
  --module 名称                    A+ 模块，按其最小尺寸检查：header、overlay、three、four、
                                   quadrant、single、logo、comparison、premium
  --format table|jsonl|json        输出格式（默认：终端用 table，其他用 jsonl）
  --out 文件                       把结果写入该文件
  --on YYYY-MM-DD                  按这一天生效的规则检查（默认：今天）
  --marketplace 代码               站点，例如 US
  --language en|zh-CN              提示语言（默认：en）

退出码：0 没有错误，1 有错误，2 输入或参数无法使用。`,
  noImages: '没有要检查的图片。请给出一个或多个文件，或用 "-" 读取标准输入。',
  imagesProgress: '{file}：已检查 {listings} 张图片 …',
  imagesSummary:
    '共 {listings} 张图片，{clean} 张没有问题：{errors} 个错误，{warnings} 个警告，{hints} 个建议。',
  imagesUnusable: '有 {rows} 个文件无法打开。',
  whiteBorder: '白边 {share}',
  productShare: '商品占 {share}',
  standardInput: '标准输入',
  standardOutput: '标准输出',
  atFile: '{file}：{reason}',
  atLine: '{file} 第 {line} 行：{reason}',
  atRow: '{file} 第 {row} 条：{reason}',
  atRowLine: '{file} 第 {row} 条（第 {line} 行）：{reason}',

  noFiles: '没有要检查的文件。请给出一个或多个商品文件，或用 "-" 读取标准输入。',
  seeHelp: '{reason} 用 --help 查看用法。',
  badOption: '选项 "{option}" 不认识或不完整。',
  badChoice: '选项 {option} 不能是 "{value}"，可选：{allowed}。',
  badDay: '选项 --on 应是日期，例如 2026-07-27，而不是 "{value}"。',
  stdinTwice: '标准输入（"-"）只能读取一次。',
  xlsxNeedsOut: '--format xlsx 需要同时给出 --out 文件：工作簿不能显示在终端上。',
  outIsInput: '"{file}" 既是输入又是 --out；请为 --out 换一个文件名。',
  cannotRead: '无法读取（{reason}）。',
  cannotWrite: '无法写入（{reason}）。',
  reason_ENOENT: '文件或文件夹不存在',
  reason_EACCES: '没有权限',
  reason_EISDIR: '这是一个文件夹',

  emptyFile: '文件是空的，没有可检查的内容。',
  unknownTable:
    '不是亚马逊商品文件：前 {rows} 行中没有字段名所在的行。请提供分类模板、分类商品报告、全部商品报告或 JSON。',
  unknownWorkbook:
    '不是亚马逊商品文件：没有一个工作表的前 {rows} 行含有字段名。请提供分类模板或分类商品报告。',
  severalFiles: '压缩包里有多个文件。请解压后逐个给出。',
  oldExcel:
    '这是旧版 Excel 文件（.xls）。请用 Excel 或 WPS 打开，另存为 .xlsx 或制表符分隔的文本。',
  passwordProtected: '文件有密码保护。请用 Excel 或 WPS 打开，取消密码后重新保存。',
  zipBroken: 'Excel 文件已损坏或不完整。请重新下载或重新保存。',
  noWorkbook: '压缩包里没有 Excel 工作簿。请解压后给出里面的文件。',
  zipTooLarge: '解压后的内容远大于此类文件，因此不读取。',
  openQuote: '有一个引号没有结束。请在该单元格末尾补上引号。',
  lineTooLong: '有一行超过 256 MB。',
  jsonTooLong: '作为单个 JSON 太大。请改为每行一条（JSON Lines），长度不限。',
  notUtf8: '不是 UTF-8 文本。请把文件另存为 UTF-8 后再检查。',

  badJson: '第 {line} 行第 {column} 列不是有效的 JSON：{fault}。',
  json_trailingComma: '逗号后面没有内容，请删去逗号',
  json_unfinished: '内容过早结束，有括号没有闭合',
  json_openString: '文字缺少结束的引号',
  json_controlCharacter: '文字中有换行、制表符或控制字符，请写成 \\n、\\t 或 \\u0000',
  json_badEscape: '反斜杠后面的字符不认识；要写反斜杠本身请用 \\\\',
  json_needsQuotes: '字段名必须放在英文双引号中',
  json_needsColon: '字段名后面缺少冒号',
  json_needsComma: '缺少逗号，或这里多了一个字符',
  json_extraText: '结尾之后还有内容',
  json_unexpected: '这里应该是一个值',

  notAListing: '一条商品应是花括号中的对象，而不是{actual}。',
  fieldKind: '"{path}" 应是{expected}，而不是{actual}。',
  fieldNumber: '"{path}" 应是文字：请把数字放在引号中，以免丢失开头的 0。',
  fieldNull: '"{path}" 是 null。不知道时请不要写这个字段；为空时请写 ""。',
  fieldValue: '"{path}" 是 "{value}"，可选：{allowed}。',
  kindText: '文字',
  kindList: '文字列表',
  kindNumber: '数字',
  kindBoolean: 'true 或 false',
  kindNull: 'null',
  kindObject: '对象',
  oldTemplate:
    '提示：这个模板生成于 {day}，已有 {days} 天。亚马逊不接受超过 90 天的模板，上传前请重新下载。',
  garbledHeaders:
    '提示：表头是用错误的编码保存的，正文里的字符也会有错。请重新下载报告，中途不要打开另存。',
  lostLetters:
    '提示：有些字符已丢失（变成 "?"），常见于程序抓取的报告。请直接在卖家后台申请这份报告。',
  unknownField: '提示：字段 "{field}" 不认识，已忽略。',
  unknownMore: '提示：还有其他不认识的字段，也已忽略。',

  ruleFailed: '规则 "{rule}" 出错，已跳过：{error}',
  reasonRuleFailed: '规则出错，请反馈给我们',

  progress: '{file}：已检查 {listings} 条 …',
  sheetName: '检查结果',
  column_file: '文件',
  column_row: '行',
  column_sku: 'SKU',
  column_store: '站点',
  column_field: '字段',
  column_code: '代码',
  column_severity: '级别',
  column_words: '涉及文字',
  column_reasonEn: '原因（英文）',
  column_reasonZh: '原因（中文）',
  column_suggestion: '建议',
  column_corrected: '修改后全文',
  column_source: '来源',
  row: '第 {row} 条',
  clean: '没有问题',
  error: '错误',
  warning: '警告',
  hint: '建议',
  counts: '{errors} 个错误，{warnings} 个警告，{hints} 个建议',
  fix: '修改：{label}',
  since: '{day} 起',
  notChecked: '未检查：{reason}（{rules}）',
  summary:
    '共 {listings} 条，{clean} 条没有问题：{errors} 个错误，{warnings} 个警告，{hints} 个建议。',
  summaryUnusable: '有 {rows} 条或文件无法使用。',
};
