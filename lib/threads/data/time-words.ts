/** Words in which Seller Central writes times, lower case, without the dot of an abbreviation. Data, ours. */

/** Names of the months and their abbreviations, by number, in the languages of the stores. */
const MONTH_NAMES: readonly string[] = [
  'jan january januar janv janvier gen gennaio ene enero januari sty stycznia ocak oca janeiro',
  'feb february februar févr fév février febbraio febrero februari lut lutego şubat şub fev fevereiro',
  'mar march mär märz mrz mars marzo maart mrt marca mart março',
  'apr april avr avril aprile abr abril kwi kwietnia nisan nis',
  'may mai mag maggio mayo mei maj maja mayıs maio',
  'jun june juni juin giu giugno junio cze czerwca haziran haz junho',
  'jul july juli juil juillet lug luglio julio lip lipca temmuz tem julho',
  'aug august août aoû ago agosto augustus augusti sie sierpnia ağustos ağu',
  'sep sept september septembre set settembre septiembre wrz września eylül eyl setembro',
  'oct october okt oktober octobre ott ottobre octubre paź października ekim eki out outubro',
  'nov november novembre noviembre lis listopada kasım kas novembro',
  'dec december dez dezember déc décembre dic dicembre diciembre gru grudnia aralık ara dezembro',
];

/** Number of the month (1 to 12) by its name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** Words that stand around a time and change nothing of it: days of the week, "at", "sent". */
export const FILLERS: ReadonlySet<string> = new Set(
  [
    'mon tue wed thu fri sat sun tues thur thurs monday tuesday wednesday thursday friday saturday sunday',
    'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche',
    'gio sab dom lunedì martedì mercoledì giovedì venerdì sabato domenica',
    'mié jue vie sáb lunes martes miércoles jueves viernes sábado domingo',
    '月 火 水 木 金 土 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日',
    '周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天',
    'at on um am den uhr à le alle ore il a las la el los the of de di del om kl o',
    'sent received gesendet empfangen envoyé reçu le inviato ricevuto enviado recibido 送信 受信 发送 发送于 收到 时间 送信日時 日時 date datum fecha data',
  ].flatMap((words) => words.split(' ')),
);

/** Days told by a word: how many before today. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: 1,
  heute: 0,
  gestern: 1,
  "aujourd'hui": 0,
  hier: 1,
  oggi: 0,
  ieri: 1,
  hoy: 0,
  ayer: 1,
  今日: 0,
  本日: 0,
  昨日: 1,
  今天: 0,
  昨天: 1,
  前天: 2,
};

/** Halves of the day, before or behind the hour. */
export const HALVES = '午前|午後|上午|下午|凌晨|早上|清晨|中午|傍晚|晚上';
export const AFTER_NOON = /^(?:pm|午後|下午|中午|傍晚|晚上)$/;

/** Time zones by the letters that mean one alone (CST, IST and BST of other places do not), in minutes before UTC. */
export const ZONE_LETTERS: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  pst: -480,
  pdt: -420,
  mst: -420,
  mdt: -360,
  cdt: -300,
  est: -300,
  edt: -240,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  jst: 540,
  aest: 600,
  aedt: 660,
};

/** Minutes of a unit of time, by its words. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        1,
        'm min mins minute minutes minuten minuto minutos minuti minuut minuter minut minuty dk dakika 分 分钟 分鐘 分間',
      ],
      [
        60,
        'h hr hrs hour hours std stunde stunden heure heures ora ore hora horas uur timme timmar godz godzin godziny sa saat 小时 小時 時間 时 个小时',
      ],
      [
        1_440,
        'd day days tag tage tagen jour jours j giorno giorni g día días dia dias dag dagen dagar dni dzień gün 天 日',
      ],
    ] as const
  ).flatMap(([minutes, words]) => words.split(' ').map((word) => [word, minutes] as const)),
);

/** "An hour": one of them. */
export const ONE = /^(?:an?|one|eine?r?|une?|una?)$/;

/** That so much time has gone by since. */
export const AGO = /^(?:ago|vor|il y a|fa|hace|前|以前|之前|geleden|sedan|temu|önce|há|atrás)$/;

/** A moment ago. */
export const JUST_NOW =
  /^(?:just now|now|gerade eben|jetzt|à l'instant|adesso|ora|ahora|ahora mismo|たった今|今|刚刚|刚才)$/;

/** That so much time is left to answer. */
export const LEFT =
  /\b(?:left|remaining|remains?|verbleib\w{0,4}|noch|restante?s?|reste|rimanent\w|rimast\w|quedan?)\b|übrig|剩余|剩餘|还剩|還剩|残り/u;

/** That the time to answer is over. */
export const OVERDUE =
  /\b(?:overdue|past due|over sla|en retard|in ritardo|vencid[oa]|atrasad[oa])\b|überfällig|超时|逾期|期限切れ|期限超過/u;
