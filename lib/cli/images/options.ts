import { parseArgs } from 'node:util';
import type { Problem } from '@/lib/files/problem';
import { LOCALES, type Locale } from '@/lib/i18n';
import { APLUS_MODULES, type AplusModule, IMAGE_ROLES, type ImageRole } from '@/lib/listing/image';
import { isStore, type Store } from '@/lib/listing/stores';
import {
  badChoice,
  localeOf,
  orBadOption,
  SHARED_OPTIONS,
  sharedProblem,
  stdinTwice,
} from '../listings/options';

const FORMATS = ['table', 'jsonl', 'json'] as const;

export interface ImageOptions {
  files: readonly string[];
  format: (typeof FORMATS)[number] | undefined;
  out: string | undefined;
  /** Day (ISO) the rules are asked for; absent: today. */
  on: string | undefined;
  marketplace: Store | undefined;
  /** What the images are for; absent: their names tell, else they are main images. */
  role: ImageRole | undefined;
  module: AplusModule | undefined;
  language: Locale;
}

type Request =
  | { options: ImageOptions }
  | { help: Locale }
  | { problem: Problem; language: Locale };

const text = { type: 'string' } as const;

/** Reads the arguments of `check:images`. */
export function readImageOptions(args: readonly string[]): Request {
  const read = orBadOption(args, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...SHARED_OPTIONS, role: text, module: text },
    }),
  );
  if ('problem' in read) return { ...read, language: 'en' };
  const { values, positionals: files } = read;
  const language = localeOf(values.language);
  if (language === undefined)
    return {
      problem: badChoice('--language', values.language, Object.keys(LOCALES)),
      language: 'en',
    };
  if (values.help === true) return { help: language };
  const role = IMAGE_ROLES.find((one) => one === values.role);
  const module = APLUS_MODULES.find((one) => one === values.module);
  const problem =
    sharedProblem(values, FORMATS) ??
    choiceProblem('--role', values.role, IMAGE_ROLES) ??
    choiceProblem('--module', values.module, APLUS_MODULES) ??
    (files.length === 0 ? { text: 'noImages' } : stdinTwice(files));
  if (problem !== undefined) return { problem, language };
  const { format, out, on, marketplace } = values;
  return {
    options: {
      files,
      format: FORMATS.find((one) => one === format),
      out,
      on,
      marketplace: marketplace !== undefined && isStore(marketplace) ? marketplace : undefined,
      // A module is a part of A+ content, and of nothing else.
      role: role ?? (module === undefined ? undefined : 'APLUS'),
      module,
      language,
    },
  };
}

function choiceProblem(
  option: string,
  value: string | undefined,
  allowed: readonly string[],
): Problem | undefined {
  if (value === undefined || allowed.includes(value)) return undefined;
  return badChoice(option, value, allowed);
}
