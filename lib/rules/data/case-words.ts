/** Words that keep their capitals or their small letters in a title. Lists are ours, after Amazon's guidelines. */

/** English articles, conjunctions and prepositions: small inside a title. */
export const SMALL_WORDS: ReadonlySet<string> = words(
  'a an the and or nor but so yet for of in on at to from with without by over under up off into onto per as than ' +
    'via about above across after against along among around before behind below between beyond down during inside ' +
    'like near outside plus since through toward until upon within x vs de la le du del di da von van',
);

/** Units of measure: written as they are. */
export const UNITS: ReadonlySet<string> = words(
  'oz fl lb lbs in ft yd mi mm cm dm m km mg g kg t ml cl l mah ah wh w kw v kv a ma hz khz mhz ghz db pcs pc ct pk ' +
    'pkg qt pt gal gb tb mb kb dpi ppi rpm psi btu cu sq mph kph k nm gsm gm mcg iu ply cc hp lm deg min sec hr hrs ' +
    'inch inches feet foot yards meter meters metre metres ounce ounces pound pounds gram grams kilogram kilograms ' +
    'liter liters litre litres watt watts volt volts amp amps piece pieces pack packs count counts set sets pair pairs ' +
    'pcs/set',
);

/** Names that begin with a small letter. */
export const SMALL_NAMES: ReadonlySet<string> = words(
  'iphone ipad ipod imac ebay ios e-bike e-book e-reader eink esim',
);

/** Acronyms and names in capitals: not shouting. */
export const ACRONYMS: ReadonlySet<string> = words(
  'usb hdmi led oled qled uhd hepa nasa wifi wi-fi bpa gps spf rgb argb nvme sata ddr anc upf xxxl xxxxl xxl hdtv qhd ' +
    'wqhd fhd amoled lcd tft pvc tpu tpe abs hdpe ldpe nylon eva epdm nbr ptfe pfoa pfas csfb dcis dvd hdd ssd emmc ' +
    'sdhc sdxc microsd cctv poe rfid nfc ieee asus lego ikea bmw audi nato fifa uefa nfl nba mlb nhl nascar wwe espn ' +
    'marvel dslr qled vesa atx itx matx pcie m-atx sodimm dimm xmp gpu cpu apu soc arm amd intel nvidia geforce rtx gtx ' +
    'usda fda epa csa ansi astm iso niosh osha etl cpsc cpsia reach rohs oeko-tex oeko gots grs fsc pefc brc haccp tuv ' +
    'lfgb icnirp dot sae ece iata unicef aaaa cr2032 mppt lifepo4 agm ups pwm bldc hvac btus seer dehp bbq diy faq asap ' +
    'aarp ymca ussr eeprom uart gpio rohs hifi midi aux rca xlr trs ethernet hdcp edid dolby thx imax avchd mpeg jpeg ' +
    'flac alac aptx ldac gsm lte umts volte esim imei gmt utc ntsc secam isbn ean upc asin hplc gmp nsf halal kosher ' +
    'bcaa epa dha msm coq pqq nadh nmn dmae gaba mct cbd hemp ptsd adhd emt ems icu mri copd tens emg ecg ekg ' +
    'jbl akg tcl dji hp lg sony asus acer benq msi evga nzxt oppo vivo zte eufy anker ugreen xiaomi tp-link',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
