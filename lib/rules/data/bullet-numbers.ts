/** What decides whether a digit in a bullet counts things (B-NUMWORD). English; lists are ours. */

/** One to nine as Amazon's page wants them. */
export const DIGIT_WORDS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
] as const;

/** After a digit these make a measure, a time or a size, which keep their digits. */
export const MEASURES: ReadonlySet<string> = words(
  'inch inches in foot feet ft yard yards mile miles mil oz ounce ounces fl lb lbs pound pounds gram grams g kg mg ' +
    'mcg ml cl dl liter liters litre litres gallon gallons gal quart quarts qt pint pints pt cup cups tbsp tsp cm mm ' +
    'meter meters metre metres km watt watts volt volts amp amps mah wh hz khz mhz ghz kb mb gb tb bit bits dpi rpm ' +
    'psi bar decibels lumens degrees degree percent hour hours hr hrs minute minutes min mins second seconds sec ' +
    'day days night nights week weeks month months year years yr yrs am pm ply star stars carat carats karat x ' +
    'times pin way axis core billion million th st nd rd k d g ct pc pcs pk calories cal cals servings gsm tog denier u iu',
);

/** Words that a number of a kind, a size or a version follows: "size 8", "level 3", "Bluetooth 5". */
export const NUMBERED_BEFORE: ReadonlySet<string> = words(
  'size sizes level levels type types model models version versions grade class classes generation gen series step ' +
    'steps stage stages no number numbers part parts page pages chapter volume vol mark phase usb bluetooth wifi hdmi ' +
    'windows android ios iphone ipad galaxy pixel ps xbox switch category cat age ages aged to or than x by ' +
    'ipx formula style channel channels zone zones mode modes group groups season seasons factor spf speed speeds ' +
    'scale rating ratings rated under over above below',
);

/** Words that begin a sentence or a phrase with a capital and name nothing: "Includes 3 batteries". */
export const PLAIN_BEFORE: ReadonlySet<string> = words(
  'includes include included contains contain has have holds hold fits fit with comes come features feature offers ' +
    'provides set pack package box kit use uses keep keeps store stores built made only get gets takes take needs ' +
    'need seats serves supports the a of in for your our all these those its up choose mix add adds enjoy equipped',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
