/**
 * Signs of Chinese input methods, each followed by the sign that Latin scripts have for it. What has the same
 * shape in full width (U+FF01 to U+FF5E) needs no entry. Ours.
 */
const PAIRS = '、,。.〈"〉"《"》"「"」"『"』"【(】)〔(〕)〖(〗)［[］]｛(｝)～-〜-＿ ｀\'￡£';

/** The sign to write instead of one of a Chinese input method. */
export const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [
    PAIRS.charAt(2 * at),
    PAIRS.charAt(2 * at + 1),
  ]),
);
