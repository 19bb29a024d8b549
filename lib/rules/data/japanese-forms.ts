/**
 * Simplified Chinese characters that slip into Japanese texts about products, each followed by the form that
 * Japanese writes. Ours; only where there is exactly one.
 */
const PAIRS =
  '电電车車门門专専业業给給红紅蓝藍绿緑质質轻軽软軟热熱净浄纯純丝糸绵綿锅鍋盘盤壶壺纸紙洁潔护護肤膚线線缆纜键鍵频頻显顕妈媽' +
  '婴嬰脑脳颈頸颜顔铁鉄铜銅钢鋼银銀龙竜马馬鱼魚鸟鳥龟亀长長宽寛圆円边辺开開关関动動为為时時间間对対说説话話语語读読书書见見' +
  '视視觉覚环環头頭须須颗顆轮輪载載传伝统統满満单単层層级級组組织織细細结結绝絶续続缝縫绳縄编編罗羅综総总総纳納维維纤繊经経' +
  '营営养養饮飲饭飯馆館饰飾录録钟鐘铃鈴锁鎖镜鏡针針钉釘钓釣销銷铺鋪阴陰险険难難预予额額风風飞飛驾駕验験骑騎鸡鶏鸭鴨齐斉龄齢' +
  '东東乐楽习習乡郷买買卖売产産亲親亿億仅僅仓倉仪儀优優伞傘侧側俭倹债債储儲军軍农農则則刚剛创創别別剂剤剑剣剧劇劳労势勢协協' +
  '卫衛厅庁压圧县県变変员員鸣鳴围囲图図场場块塊坚堅处処备備夹挟奖奨妆粧实実宠寵审審宾賓寻尋导導尘塵岁歳岛島币幣师師带帯庆慶' +
  '库庫应応废廃张張弹弾强強归帰态態忧憂怀懐悬懸惯慣战戦户戸扩拡扫掃抚撫报報拟擬择択损損换換摆擺摄摂摇揺敌敵晓暁暂暫术術杀殺' +
  '杂雑权権枪槍标標栏欄树樹样様桥橋检検欢歓汉漢汤湯泽沢测測济済浓濃润潤涡渦溅濺滚滾滤濾灭滅烂爛烦煩烧焼爱愛猎猟现現珐琺畅暢' +
  '疗療监監';

/** The Japanese form of a simplified Chinese character. */
export const JAPANESE_FORMS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [
    PAIRS.charAt(2 * at),
    PAIRS.charAt(2 * at + 1),
  ]),
);
