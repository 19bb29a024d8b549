import type { FieldName } from '@/lib/listing/listing';
import type { RuleInput } from '../../define';
import type { Slip, SlipKind } from './slip';

type Kinds = ReadonlySet<SlipKind>;

/** T-LANG names text in a script that the store does not read. */
const T_LANG: Kinds = new Set(['mixed', 'foreign']);
/** T-WS names all odd white space in titles. */
const T_WS: Kinds = new Set([
  'spaces',
  'tab',
  'nbsp',
  'ideographic',
  'invisible',
  'bidi',
  'control',
]);
/** T-JP-WIDTH names the wrong width in Japanese titles, and characters that depend on the machine. */
const T_JP_WIDTH: Kinds = new Set(['width', 'styled']);
/** T-CHAR-BAN.wide, T-CHAR-DECO and T-CHAR-HIASCII name these signs in titles. */
const T_CHAR = /[！＄？＿｛｝＾【】™®©€£¥…†‡°ºª]/;
/** B-ENDPUNCT names these at the end of a bullet, B-CHAR the dots anywhere. */
const B_ENDPUNCT = /^[。！？；，、]$/;
const B_CHAR = /…/;
/** K-PUNCT names punctuation between search terms. */
const K_PUNCT = /^[、，。；：！？「」『』【】（）“”‘’—…]/;

const BY_T_LANG: ReadonlySet<FieldName> = new Set([
  'title',
  'highlights',
  'bullets',
  'description',
]);

/**
 * True when a row of the catalogue names the slip in this field: then its code and severity stand, and nothing
 * is said twice. A brand may be written in any script.
 */
export function isNamedElsewhere({ text, field, store }: RuleInput, slip: Slip): boolean {
  const { kind, start, end } = slip;
  if (T_LANG.has(kind) && BY_T_LANG.has(field)) return true;
  const words = text.raw.slice(start, end);
  switch (field) {
    case 'title':
      return T_WS.has(kind) || T_CHAR.test(words) || (store === 'JP' && T_JP_WIDTH.has(kind));
    case 'bullets':
      return (
        kind === 'garbled' ||
        B_CHAR.test(words) ||
        (B_ENDPUNCT.test(words) && end === text.trimmed.end)
      );
    case 'searchTerms':
      return K_PUNCT.test(words);
    case 'brand':
      return kind === 'foreign' || kind === 'simplified';
    default:
      return false;
  }
}
