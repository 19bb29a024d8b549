import { parseArgs } from 'node:util';
import type { Problem } from '@/lib/files/problem';
import { LOCALES, type Locale } from '@/lib/i18n';
import { isStore, STORE_CODES, type Store } from '@/lib/listing/stores';
import { isDay } from '@/lib/text/day';

const FORMATS = ['table', 'jsonl', 'json', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  files: readonly string[];
  format: Format | undefined;
  out: string | undefined;
  /** Day (ISO) the rules are asked for; absent: today. */
  on: string | undefined;
  marketplace: Store | undefined;
  /** Table with the seller's own word lists. */
  lists: string | undefined;
  language: Locale;
}

/** What the arguments ask for: a check, the usage, or something that is not possible. */
export type Request =
  | { options: Options }
  | { help: Locale }
  | { problem: Problem; language: Locale };

/** Reads the arguments of `check:listings`. */
export function readOptions(args: readonly string[]): Request {
  const read = parse(args);
  if ('problem' in read) return { ...read, language: 'en' };
  const { values, positionals } = read;
  const language = localeOf(values.language);
  if (language === undefined)
    return wrong('en', badChoice('--language', values.language, Object.keys(LOCALES)));
  if (values.help === true) return { help: language };
  const problem = whatIsWrong(values, positionals);
  if (problem !== undefined) return wrong(language, problem);
  const { format, out, on, marketplace, lists } = values;
  return {
    options: {
      files: positionals,
      format: FORMATS.find((one) => one === format),
      out,
      on,
      marketplace: marketplace !== undefined && isStore(marketplace) ? marketplace : undefined,
      lists,
      language,
    },
  };
}

interface Values {
  format?: string | undefined;
  out?: string | undefined;
  on?: string | undefined;
  marketplace?: string | undefined;
  lists?: string | undefined;
  language?: string | undefined;
  help?: boolean | undefined;
}

const TEXT = { type: 'string' } as const;
/** Options that all checks of files have. */
export const SHARED_OPTIONS = {
  format: TEXT,
  out: TEXT,
  on: TEXT,
  marketplace: TEXT,
  language: TEXT,
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(
  args: readonly string[],
): { values: Values; positionals: string[] } | { problem: Problem } {
  return orBadOption(args, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...SHARED_OPTIONS, lists: TEXT },
    }),
  );
}

/** What `read` gives, or which of the arguments it could not read. */
export function orBadOption<Read>(
  args: readonly string[],
  read: () => Read,
): Read | { problem: Problem } {
  try {
    return read();
  } catch (error) {
    const option =
      /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' ');
    return { problem: { text: 'badOption', data: { option } } };
  }
}

function whatIsWrong(values: Values, files: readonly string[]): Problem | undefined {
  const { format, out } = values;
  const problem = sharedProblem(values, FORMATS);
  if (problem !== undefined) return problem;
  if (format === 'xlsx' && out === undefined) return { text: 'xlsxNeedsOut' };
  if (files.length === 0) return { text: 'noFiles' };
  return stdinTwice([...files, values.lists]);
}

/** What is wrong with the options that all checks have. */
export function sharedProblem(
  { format, on, marketplace }: Values,
  formats: readonly string[],
): Problem | undefined {
  if (format !== undefined && !formats.includes(format))
    return badChoice('--format', format, formats);
  if (on !== undefined && !isDay(on)) return { text: 'badDay', data: { value: on } };
  if (marketplace !== undefined && !isStore(marketplace))
    return badChoice('--marketplace', marketplace, STORE_CODES);
  return undefined;
}

export function stdinTwice(files: readonly (string | undefined)[]): Problem | undefined {
  return files.filter((file) => file === '-').length > 1 ? { text: 'stdinTwice' } : undefined;
}

function wrong(language: Locale, problem: Problem): Request {
  return { problem, language };
}

export function badChoice(
  option: string,
  value: string | undefined,
  allowed: readonly string[],
): Problem {
  return { text: 'badChoice', data: { option, value: value ?? '', allowed: allowed.join(', ') } };
}

export function localeOf(name = 'en'): Locale | undefined {
  return Object.hasOwn(LOCALES, name) ? (name as Locale) : undefined;
}
