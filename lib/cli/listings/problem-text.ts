import type { Problem } from '@/lib/files/problem';
import { type Locale, lookup, text } from '@/lib/i18n';
import { visible } from './width';

/** A problem in words; what comes from the file is made safe for a terminal. */
export function problemText({ text: key, data = {} }: Problem, locale: Locale): string {
  const values = Object.entries(data).map(([name, value]): [string, string | number] => {
    if (typeof value === 'object') return [name, text(locale, `cli.${value.text}`)];
    return [name, typeof value === 'string' ? visible(value) : value];
  });
  return text(locale, `cli.${key}`, Object.fromEntries(values));
}

/** Why the system refused, in words where we have them. */
export function systemReason(error: unknown, locale: Locale): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const known = code === undefined ? undefined : lookup(locale, ['cli', `reason_${code}`]);
  return known ?? code ?? String(error);
}
