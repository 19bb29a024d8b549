import type { TextView } from '@/lib/text/view';
import { OWN_PLACEHOLDERS, PUBLISHED_PLACEHOLDERS } from '../data/placeholders';

/** No placeholder is longer. */
const LONGEST = 40;

/** Whether a whole text only holds a place: by Amazon's list, or by ours; undefined when it says something. */
export function placeholderOf(text: TextView): 'published' | 'ours' | undefined {
  const { start, end } = text.trimmed;
  if (end === start || end - start > LONGEST) return undefined;
  const words = text.folded
    .trim()
    .replace(/(?<=[^.])\.$/u, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (PUBLISHED_PLACEHOLDERS.has(words)) return 'published';
  return OWN_PLACEHOLDERS.has(words) ? 'ours' : undefined;
}
