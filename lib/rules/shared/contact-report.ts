import type { Fix, Reporter, RuleInput, Span } from '../define';
import phrases from '../terms/contact-phrases';
import { isInside } from './brand';
import { contactsIn } from './contact';
import { removal } from './removal';
import { sentenceDeletion } from './sentence';

/**
 * Reports every contact of a text under `code`: addresses, mailboxes, handles and phone numbers as they are, and
 * phrases that lead to the seller (variant `phrase`; what we translated is a warning) or name a company (`company`).
 * Needs the list `contact-phrases`; variants `url`, `email`, `handle`, `phone`, `phrase`, `company`.
 */
export function reportContacts<Code extends string>(
  input: RuleInput<Code>,
  report: Reporter<Code>,
  code: Code,
): void {
  const { raw } = input.text;
  const contacts = contactsIn(input.text);
  for (const { kind, from, start, end } of contacts) {
    if (isInside(input.brandSpans, start, end)) continue;
    report.finding(
      code,
      { start, end },
      {
        variant: kind,
        data: { words: raw.slice(start, end) },
        fixes: () => withoutContact(raw, { start, end }, from),
      },
    );
  }
  for (const { start, end, entry } of input.hits('contact-phrases')) {
    if (isInside(input.brandSpans, start, end) || isInside(contacts, start, end)) continue;
    const { language, note } = phrases.entries[entry] ?? {};
    const ours = note === 'company' || (language !== undefined && phrases.ours.includes(language));
    report.finding(
      code,
      { start, end },
      {
        variant: note ?? 'phrase',
        data: { words: raw.slice(start, end) },
        ...(ours ? { severity: 'warning' } : {}),
        fixes: () => only(note === undefined ? sentenceDeletion(raw, { start, end }) : undefined),
      },
    );
  }
}

/** The whole sentence goes where others stay: what is left of "Write to … or call …" says nothing. */
function withoutContact(raw: string, span: Span, from: number): Fix[] {
  const words = raw.slice(span.start, span.end);
  return [
    ...only(sentenceDeletion(raw, span)),
    {
      label: 'delete',
      data: { words },
      edits: [removal(raw, { start: from, end: span.end })],
    },
  ];
}

function only(fix: Fix | undefined): Fix[] {
  return fix === undefined ? [] : [fix];
}
