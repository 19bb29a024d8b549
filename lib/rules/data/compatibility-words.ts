const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Words before another's brand that say the product is made for it (T-COMPAT). English ones hold everywhere. */
export const WORDS_BEFORE: ReadonlySet<string> = words(
  `for fits fit fitting compatible replaces replacement supports works
  für fuer passt passend geeignet kompatibel bestimmt
  pour compatibles adapté adaptée convient
  per compatibile compatibili adatto adatta
  para compatível compatíveis
  voor geschikt passend
  för passar kompatibelt kompatibla
  uyumlu uyumludur
  dla do kompatybilny kompatybilna kompatybilne pasuje`,
);

/** Words after it, in languages that say it there, or in "iPhone compatible". */
export const WORDS_AFTER: ReadonlySet<string> = words(
  `compatible compatibles kompatibel compatibile compatibili compatível uyumlu uyumludur destekli
  destekler için 用 対応 専用 互換 向け に対応`,
);

/** Words that may stand between: models, and what joins a list of brands. */
export const WORDS_BETWEEN: ReadonlySet<string> = words(
  `with and or & the your all most new series models model like brand devices phones phone android
  pro air plus max mini ultra se lite note galaxy tab fold flip pixel watch pencil tv gen generation 1st 2nd 3rd 4th 5th
  serie serien serisi mit und oder den die das deine alle modelle
  avec et ou le la les votre modèles con e o il lo gli i modelli y los las el modelos com os as
  met en of de je z ze i lub oraz ve ile veya
  シリーズ 世代 第 機種 全 プロ ミニ`,
);

/** Owners of platforms for games, and what stands with them in lists: "- Nintendo Switch", "PC, PS5, Xbox". */
export const PLATFORM_BRANDS: ReadonlySet<string> = words('microsoft sony nintendo');
export const PLATFORM_WORDS: ReadonlySet<string> = words(
  'pc mac ps3 ps4 ps5 xbox switch steam android windows linux ios laptop',
);

/** Behind the name of a platform these tell that it is the game's: "PlayStation 4 Standard Edition". */
export const GAME_WORDS: ReadonlySet<string> = words(
  'edition version game games standard deluxe ultimate download code konsol spiel jeu juego gioco oyunu ソフト',
);

/** Anywhere before a brand these say that the product is made for others. */
export const COMPATIBLE: ReadonlySet<string> = words(
  `compatible compatibles kompatibel kompatibilität compatibile compatibili compatível compatíveis kompatibelt
  kompatibla kompatybilny kompatybilna kompatybilne uyumlu uyumludur`,
);

/** Brands that make machines under another's name, by its owner. */
export const LICENSED: Readonly<Record<string, RegExp>> = {
  nespresso: /longhi|krups|magimix|breville|sage/i,
};

/** With "apple" these make clear that no fruit is meant. */
export const APPLE_WORDS: ReadonlySet<string> = words(
  'watch pencil tv carplay homepod pay music vision store lightning certified mfi magsafe',
);

/** Brand fields that name no brand. */
export const GENERIC_BRANDS: ReadonlySet<string> = new Set([
  'generic',
  'generisch',
  'générique',
  'generique',
  'generico',
  'genérico',
  'generiek',
  'generisk',
  'jenerik',
  'markasız',
  'unbranded',
  'no brand',
  'no name',
  'noname',
  'ohne marke',
  'sans marque',
  'senza marca',
  'sin marca',
  'sem marca',
  'merkloos',
  'bez marki',
  'ノーブランド',
  'ノーブランド品',
  'ノンブランド',
  'n/a',
  'none',
]);

/** Words that belong to the name of a model: "AirPods Pro", "Galaxy Tab". */
export const MODEL_WORDS: ReadonlySet<string> = words(
  'pro air plus max mini ultra se lite note galaxy tab fold flip series gen generation 1st 2nd 3rd 4th 5th',
);
