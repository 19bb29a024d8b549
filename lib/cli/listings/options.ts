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

function parse(
  args: readonly string[],
): { values: Values; positionals: string[] } | { problem: Problem } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: text,
        out: text,
        on: text,
        marketplace: text,
        lists: text,
        language: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option =
      /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' ');
    return { problem: { text: 'badOption', data: { option } } };
  }
}

function whatIsWrong(values: Values, files: readonly string[]): Problem | undefined {
  const { format, out, on, marketplace } = values;
  if (format !== undefined && !FORMATS.some((one) => one === format))
    return badChoice('--format', format, FORMATS);
  if (format === 'xlsx' && out === undefined) return { text: 'xlsxNeedsOut' };
  if (on !== undefined && !isDay(on)) return { text: 'badDay', data: { value: on } };
  if (marketplace !== undefined && !isStore(marketplace)) {
    return badChoice('--marketplace', marketplace, STORE_CODES);
  }
  if (files.length === 0) return { text: 'noFiles' };
  if ([...files, values.lists].filter((file) => file === '-').length > 1)
    return { text: 'stdinTwice' };
  return undefined;
}

function wrong(language: Locale, problem: Problem): Request {
  return { problem, language };
}

function badChoice(option: string, value: string | undefined, allowed: readonly string[]): Problem {
  return { text: 'badChoice', data: { option, value: value ?? '', allowed: allowed.join(', ') } };
}

function localeOf(name = 'en'): Locale | undefined {
  return Object.hasOwn(LOCALES, name) ? (name as Locale) : undefined;
}
