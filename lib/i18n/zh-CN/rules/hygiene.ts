import type { hygiene as template } from '../../en/rules/hygiene';

/** Texts of the rules about slips of the desk and words that are misread: names, one message and one reason a code. Keys sorted. */
export const hygiene: typeof template = {
  names: {
    'desk-slips': '输入法与办公软件残留',
  },
  codes: {
    'Z-HYGIENE.bidi': '有不可见的文字方向控制符，多为复制带入，请删除。',
    'Z-HYGIENE.brackets': '“{words}”是中文括号，请改用本站语言的括号或引号。',
    'Z-HYGIENE.control': '有不可见的控制字符，多为表格复制带入，请删除。',
    'Z-HYGIENE.foreign': '“{words}”是中文或日文，请翻译或删除。',
    'Z-HYGIENE.garbled': '“{words}”是编码错误造成的乱码，请改为“{by}”。',
    'Z-HYGIENE.ideographic': '有全角空格，请改用普通空格。',
    'Z-HYGIENE.inch': '数字后的“{words}”是弯引号；表示英寸或英尺请写“{by}”。',
    'Z-HYGIENE.invisible': '有不可见字符，会让买家搜不到这个词，请删除。',
    'Z-HYGIENE.lost': '这里有一个字符在复制时丢失，请重新输入。',
    'Z-HYGIENE.mixed': '“{words}”混有西里尔或希腊字母，请全部用拉丁字母重新输入。',
    'Z-HYGIENE.nbsp': '有不间断空格（多为复制带入），请改用普通空格。',
    'Z-HYGIENE.needless': '“{words}”是中文输入法的符号，这里不需要，请删除。',
    'Z-HYGIENE.private': '这是 Word 或 WPS 的项目符号，买家看到的是空方框，请删除。',
    'Z-HYGIENE.quote': '{words} 用了弯引号，本站语言或该品牌不这样写，请写成 {by}。',
    'Z-HYGIENE.sign': '“{words}”是中文输入法的符号，请写成“{by}”。',
    'Z-HYGIENE.simplified': '“{words}”是简体中文，请改用日文写法。',
    'Z-HYGIENE.styled': '“{words}”是花体字符，买家搜不到，请写成“{by}”。',
    'Z-HYGIENE.tab': '有制表符（多为表格复制带入），请改用空格。',
    'Z-HYGIENE.width': '“{words}”的全角或半角不对，请写成“{by}”。',
  },
  why: {
    'Z-HYGIENE':
      '输入法、办公软件和复制粘贴会留下“看着差不多”的字符：买家读着别扭，搜索可能匹配不到，批量文件里还会变成乱码。',
  },
};
