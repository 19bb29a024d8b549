import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldName, FieldRef, Listing } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import { applyEdits } from '@/lib/text/edits';
import { viewOf } from '@/lib/text/view';
import { wholeListingsFor } from '@/tests/bench/texts/listings';
import type { Fix, Rule, Span, Verdict } from '../define';
import { allRules } from '../registry';
import type { SellerWord } from '../seller-words';
import { errorCounts, TEST_DAY } from '../testing/check';
import type { Severities } from './collector';
import { createEngine } from './create-engine';
import { presentFields, withText } from './fields';
import { widenEdits } from './fixes';

/** One report of a rule as the rule made it. */
interface Said {
  code: string;
  span: Span;
  fixes: () => readonly Fix[];
}

let said: Said[] = [];

/** The rules of the product, with everything they report noted. */
const overheard = allRules.map(
  (rule): Rule => ({
    ...rule,
    check(input, report) {
      rule.check(input, {
        cannotTell: (reason) => report.cannotTell(reason),
        finding(code, span, options = {}) {
          const { fixes = [] } = options;
          if (input.active(code))
            said.push({ code, span, fixes: () => (typeof fixes === 'function' ? fixes() : fixes) });
          report.finding(code, span, options);
        },
      });
    },
  }),
);
const engine = createEngine(overheard);

interface Asked {
  listing: Listing;
  severities?: Severities;
  words?: readonly SellerWord[];
}

interface Heard {
  verdict: Verdict;
  said: readonly Said[];
}

function hear({ listing, ...chosen }: Asked, ref: FieldRef, raw: string): Heard {
  const { marketplace: store, productType } = listing;
  const compiled = engine.compile({ store, productType, on: TEST_DAY, ...chosen });
  said = [];
  const verdict = engine.checkField(compiled, ref, raw, withText(listing, ref, raw));
  return { verdict, said };
}

const countOf = ({ said: all }: Heard, wanted: string): number =>
  all.filter(({ code }) => code === wanted).length;

/** The promise word for word: after the fix a whole check finds it no more, and no error that was not there. */
function holds(asked: Asked, ref: FieldRef, raw: string, code: string, fix: Fix, before: Heard) {
  const after = hear(asked, ref, applyEdits(raw, fix.edits));
  if (countOf(after, code) >= countOf(before, code)) return false;
  const known = errorCounts(before.verdict);
  return [...errorCounts(after.verdict)].every(([error, n]) => n <= (known.get(error) ?? 0));
}

const line = (code: string, { start, end }: Span, { label, edits }: Fix): string =>
  JSON.stringify([
    code,
    start,
    end,
    label,
    edits.map(({ start, end, insert }) => [start, end, insert]),
  ]);

/** The fixes that the engine offers, and those of all proposed that the slow proof lets pass. */
function bothProofs(asked: Asked, ref: FieldRef, raw: string): [string[], string[]] {
  const before = hear(asked, ref, raw);
  const view = viewOf(raw, 'en');
  const snapped = (start: number, end: number): Span => view.snap(start, end);
  // A claim that was joined into another finding has no fixes of its own.
  const shown = new Set(
    before.verdict.findings.map(({ code, start, end }) => `${code} ${start} ${end}`),
  );
  const slow = before.said.flatMap(({ code, span, fixes }) => {
    const at = snapped(span.start, span.end);
    if (!shown.has(`${code} ${at.start} ${at.end}`)) return [];
    return fixes()
      .map((fix) => ({ ...fix, edits: widenEdits(raw, fix.edits, snapped) }))
      .filter((fix) => holds(asked, ref, raw, code, fix, before))
      .map((fix) => line(code, at, fix));
  });
  const fast = before.verdict.findings.flatMap((finding) =>
    finding.fixes.map((fix) => line(finding.code, finding, fix)),
  );
  return [fast.sort(), slow.sort()];
}

const pieces = allRules.flatMap(({ examples }) =>
  examples.flatMap(({ text }) => [text, ...text.split(' ')]),
);
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('!', '★', '  ', '，', '\n', '😀')), {
    maxLength: 12,
  })
  .map((parts) => parts.join(' ').slice(0, 900));
const situations = fc.record({
  text: texts,
  field: fc.constantFrom<FieldName>('title', 'highlights', 'bullets', 'description', 'searchTerms'),
  store: fc.constantFrom<Store | undefined>('US', 'DE', 'JP', 'FR', 'BE', 'AE', undefined),
  brand: fc.constantFrom(undefined, 'Acme', 'ソニー'),
  severities: fc.constantFrom<Severities>(
    {},
    { 'B-SENT': 'error', 'C-SUPER': 'error', 'T-PROMO': 'hint', 'K-REPEAT': 'error' },
  ),
  words: fc.constantFrom<readonly SellerWord[]>(
    [],
    [
      {
        id: '1',
        kind: 'forbidden',
        words: ['free', 'bottle'],
        instead: 'flask',
        severity: 'error',
      },
    ],
  ),
});

describe('the proof of a fix, which asks no more than it needs', () => {
  it('offers what a whole check after each fix would let pass, and nothing else', () => {
    let fixes = 0;
    fc.assert(
      fc.property(situations, ({ text, field, store, brand, severities, words }) => {
        const listing: Listing = {
          ...(store === undefined ? {} : { marketplace: store }),
          ...(brand === undefined ? {} : { brand }),
          title: 'Acme Steel Bottle',
          bullets: [text, 'Soft: Warm', 'Leakproof lid: no drops'],
        };
        const [fast, slow] = bothProofs({ listing, severities, words }, { field, index: 0 }, text);
        fixes += slow.length;
        expect(fast).toEqual(slow);
      }),
      { seed: 17, numRuns: 400 },
    );
    expect(fixes).toBeGreaterThan(500);
  });

  it.each(['en', 'de', 'ja'])('is the same for whole listings, %s', (language) => {
    for (const listing of wholeListingsFor(language, 12, 4)) {
      for (const { ref, text } of presentFields(listing)) {
        const [fast, slow] = bothProofs({ listing }, ref, text);
        expect(fast).toEqual(slow);
      }
    }
  });
});
