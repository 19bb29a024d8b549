/** What stands around words that may be effects of medicines in Japanese. Ours, and bounded: all look at a few characters. */

/** Complaints and parts of the body, right before "に効く", "を改善", "予防". */
export const COMPLAINT =
  /(?:痛み?|こり|凝り|便秘|下痢|疲れ?|疲労|むくみ|浮腫み|冷え性?|冷え症|不眠|眠れない|ストレス|肌荒れ|ニキビ|にきび|シミ|(?<!楽)しみ|シワ|しわ|たるみ|くすみ|アトピー|湿疹|水虫|かゆみ|痒み|アレルギー|鼻炎|風邪|かぜ|インフルエンザ|ウイルス|感染|肩|腰|膝|関節|リウマチ|血圧|血糖値?|コレステロール|中性脂肪|動脈硬化|脳梗塞|がん|癌|うつ|自律神経|更年期|薄毛|抜け毛|脱毛|白髪|いびき|体臭|口臭|歯周病|視力|老眼|近視|二日酔い|免疫力?|体質|血行|血流|代謝|腸内環境|腸活|睡眠の質|睡眠|病気?|(?<!熱中)症状?|炎|腫れ|外反母趾|メタボ|肥満|ダイエット)(?:の|を|が|に|は|も|から|などの?|や体の不調)?(?:早く|すぐ|よく|大きく|しっかり|本当に|とても|根本から|効果的に)?$/u;
export const COMPLAINT_REACH = 18;

/** What is felt or tasted: "スパイスの効いたカレー", "エアコンがよく効く". */
export const SENSED =
  /(?:が|の|を|も|は|と|は程よく)(?:よく|ほどよく|程よく|しっかり|ピリッと|ぴりっと|ぐっと|すぐ|すぐに|さりげなく|とても|ガツンと|きちんと|きいて)?$/u;
/** What works on the body though a particle parts it from the verb. */
export const SUBSTANCE =
  /(?:成分|エキス|酵素|ビタミン|乳酸菌|サプリ|漢方|薬|コラーゲン|ヒアルロン酸|これ|本品|商品|お茶)[A-Za-z0-9]{0,3}(?:が|も|は)(?:よく|しっかり|すぐ|すぐに|とても|本当に)?$/u;

/** Denials and disclaimers within the sentence. */
export const DENIED =
  /^[^。！!？?\n]{0,40}(?:ではありません|ではございません|ではない|とは限り|ものでない|保証するもの|保証いたし|保証し(?:ない|ません)|期待できません)/u;

/** What has a licence for medical effects, and food that may name its tested function. */
export const LICENSED = /医薬部外品|薬用|第[1-3一二三①②③]類|医療機器/u;
export const FUNCTIONAL = /機能性表示食品|特定保健用食品|トクホ/u;

/** "1日3回", "食前に": doses of a medicine. */
export const DOSE =
  /(?:1|一)日(?:[1-9一二三四五六](?:[~〜～-][1-9])?)回|(?:食前|食後|食間|毎食前|毎食後|就寝前)に/gu;
/** What makes a dose of it in food that is no supplement. */
export const TAKEN = /粒|錠|カプセル|服用|包/u;
export const TAKEN_REACH = 24;

/** What comes out of laundry, not out of skin. */
export const LAUNDRY = /洗|衣|服|布|カーペット|絨毯|漂白|畳|壁|革|床/u;
