import { LOCALES, type Locale, lookup } from '@/lib/i18n';
import type { CodeSpec, Rule } from '@/lib/rules/define';
import { ruleFiles } from '@/lib/rules/registry';

/** One code of a rule, with what can be searched in it. */
export interface CodeEntry {
  code: string;
  spec: CodeSpec;
  /** Messages and reasons in every language, folded. */
  words: string;
}

/** One rule of the catalogue. */
export interface RuleEntry {
  rule: Rule;
  /** Folder it stands in; its name is `catalogue.groups.<group>`. */
  group: string;
  codes: readonly CodeEntry[];
  /** Id and names in every language, folded. */
  words: string;
}

/** Groups as a listing is filled in, what holds for several fields after them; any other comes last. */
const ORDER = [
  'title',
  'highlights',
  'bullets',
  'description',
  'search-terms',
  'attributes',
  'product-ids',
  'images',
  'aplus',
  'claims',
  'local-claims',
  'risk',
  'hygiene',
  'listing',
  'lists',
  'messages',
  'appeals',
];

const locales = Object.keys(LOCALES) as Locale[];

/** Text as it is compared: without case and width. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Every rule: group after group, by id within. */
export function catalogueOf(files: ReadonlyMap<string, Rule> = ruleFiles): readonly RuleEntry[] {
  return [...files]
    .map(([path, rule]) => entryOf(rule, path.split('/').at(-2) ?? ''))
    .sort(
      (a, b) =>
        rank(a.group) - rank(b.group) || compare(a.group, b.group) || compare(a.rule.id, b.rule.id),
    );
}

function rank(group: string): number {
  const at = ORDER.indexOf(group);
  return at < 0 ? ORDER.length : at;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function entryOf(rule: Rule, group: string): RuleEntry {
  const codes = Object.entries<CodeSpec>(rule.codes).map(
    ([code, spec]): CodeEntry => ({ code, spec, words: wordsOf(code) }),
  );
  const names = locales.flatMap((locale) => [
    lookup(locale, ['rules', 'names', rule.id]) ?? '',
    lookup(locale, ['catalogue', 'groups', group]) ?? '',
  ]);
  return { rule, group, codes, words: folded([rule.id, ...names].join('\n')) };
}

function wordsOf(code: string): string {
  const texts = locales.flatMap((locale) => {
    const { codes, why } = LOCALES[locale].rules;
    const messages = Object.entries(codes).filter(
      ([key]) => key === code || key.startsWith(`${code}.`),
    );
    return [...messages.map(([, message]) => message), lookupIn(why, code)];
  });
  return folded([code, ...texts].join('\n'));
}

function lookupIn(texts: Readonly<Record<string, string>>, key: string): string {
  return texts[key] ?? '';
}
