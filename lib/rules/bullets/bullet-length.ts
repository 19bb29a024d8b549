import { LIMITS } from '../data/limits';
import { BULLET_POLICY_SINCE } from '../data/scopes';
import { defineRule, type Reporter, type RuleInput } from '../define';
import { cutFixes, excess, formExcess } from '../shared/limit';
import { placeholderOf } from '../shared/placeholder';

type Code = 'B-LEN' | 'B-LEN-FIELD';

const LEAST = LIMITS.bulletLeast;
const MOST = LIMITS.bullet;
const USUAL_FORM = LIMITS.bulletForm;

const PHRASE = 'Keeps drinks cold for hours and hot for as long, with a lid that seals; ';
/** 255 characters. */
const FULL = `Insulated: ${PHRASE.repeat(3)}fits most cup holders`.padEnd(255, 'y');
const LONG = `Insulated: ${PHRASE.repeat(7)}`.slice(0, 500);

/** One bullet has 10 to 255 characters; its field takes more or less, by product type. */
export default defineRule<Code>({
  id: 'bullet-length',
  fields: ['bullets'],
  reads: ['brand'],
  codes: {
    'B-LEN': {
      severity: 'warning',
      confidence: 'high',
      sources: ['listing-policy-2026', 'bullet-policy-digest'],
      since: BULLET_POLICY_SINCE,
    },
    'B-LEN-FIELD': {
      severity: 'error',
      confidence: 'medium',
      sources: ['requirements-de'],
    },
  },
  check(input, report) {
    const { text, formLimit } = input;
    const { length } = text;
    if (length === 0) return;
    if (length < LEAST) {
      if (placeholderOf(text) === undefined)
        report.finding(
          'B-LEN',
          { start: 0, end: text.raw.length },
          { variant: 'short', data: { length, least: LEAST } },
        );
    } else if (length > MOST) {
      const beyond = excess(text, MOST);
      const fixes = () => cutFixes(text, MOST, input.brandSpans);
      if (beyond !== undefined) report.finding('B-LEN', beyond.span, { data: beyond.data, fixes });
    }
    if (formLimit !== undefined) checkForm(input, formLimit, report);
    else if (length > USUAL_FORM) checkUsual(input, report);
  },
  examples: [
    { text: 'Too short', expect: [['B-LEN', 0, 9, 'warning']] },
    { text: 'Ten chars!', expect: [] },
    { text: '  Too short  ', expect: [['B-LEN', 0, 13]] },
    { text: 'TBD', expect: [] },
    { text: 'N/A', expect: [] },
    { text: '軽くて丈夫', store: 'JP', expect: [['B-LEN', 0, 5]] },
    { text: '軽くて丈夫なチタン製', store: 'JP', expect: [] },
    { text: 'Ku\u0308che\u0308 a b', store: 'DE', expect: [['B-LEN', 0, 11]] },
    { text: FULL, expect: [] },
    { text: `${FULL} `, expect: [] },
    {
      text: `${FULL.slice(0, 250)} and 1`,
      expect: [['B-LEN', 255, 256, 'warning']],
      fixed: `${FULL.slice(0, 250)} and`,
    },
    { text: `𠮷${'ア'.repeat(255)}`, store: 'JP', expect: [['B-LEN', 256, 257]] },
    { text: `${FULL} more`, on: '2024-08-14', expect: [] },
    { text: LONG, expect: [['B-LEN', 255, 500]] },
    {
      text: `${LONG}y`,
      expect: [
        ['B-LEN', 255, 501, 'warning'],
        ['B-LEN-FIELD', 500, 501, 'hint'],
      ],
    },
    {
      text: `${LONG}y`,
      store: 'DE',
      expect: [
        ['B-LEN', 255, 501],
        ['B-LEN-FIELD', 500, 501],
      ],
    },
    { text: '', expect: [] },
  ],
});

/** The field's own limit is known: nothing longer can be saved. */
function checkForm(input: RuleInput<Code>, limit: number, report: Reporter<Code>): void {
  const { text } = input;
  const beyond = excess(text, limit);
  if (beyond !== undefined) {
    report.finding('B-LEN-FIELD', beyond.span, {
      data: beyond.data,
      fixes: () => cutFixes(text, limit, input.brandSpans),
    });
    return;
  }
  const units = formExcess(text, limit);
  if (units === undefined || text.trimmed.end <= units.span.start) return;
  report.finding('B-LEN-FIELD', units.span, {
    data: units.data,
    variant: 'units',
    severity: 'warning',
  });
}

function checkUsual({ text }: RuleInput<Code>, report: Reporter<Code>): void {
  const beyond = excess(text, USUAL_FORM);
  if (beyond !== undefined)
    report.finding('B-LEN-FIELD', beyond.span, {
      data: beyond.data,
      variant: 'usual',
      severity: 'hint',
    });
}
