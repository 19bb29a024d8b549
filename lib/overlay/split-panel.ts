import { type Locale, text } from '@/lib/i18n/page';
import { LIMITS } from '@/lib/rules/data/limits';
import type { Move, SplitProposal } from '@/lib/rules/splitter/types';
import type { FieldRecord } from '@/lib/session/record';
import { h } from './dom';

/** Codes whose card offers to split the title. */
const SPLIT_CODES: ReadonlySet<string> = new Set(['T-LEN-75', 'T-LEN-IH', 'T-LEN-SPLIT']);

/** True when a finding of this code can be mended by moving words to the highlights. */
export function offersSplit(code: string): boolean {
  return SPLIT_CODES.has(code);
}

export interface SplitPanelOptions {
  locale: Locale;
  title: FieldRecord;
  /** The highlights field, when the form has one. */
  highlights: FieldRecord | undefined;
  propose(): SplitProposal;
  /** Writes new texts, in this order. */
  write(changes: readonly (readonly [FieldRecord, string])[]): void;
}

/** The part of the card that proposes a title and highlights; worked out when it is opened. */
export function createSplitPanel(options: SplitPanelOptions): HTMLElement {
  const panel = h(
    'details',
    { className: 'split', data: { split: '' } },
    h('summary', {}, text(options.locale, 'overlay.split.summary')),
  );
  panel.addEventListener(
    'toggle',
    () => {
      if (panel.open) panel.append(content(options, options.propose()));
    },
    { once: true },
  );
  return panel;
}

function content(options: SplitPanelOptions, proposal: SplitProposal): HTMLElement {
  const { locale, title, highlights, write } = options;
  const both = highlights !== undefined && proposal.highlights !== highlights.text;
  const useTitle = button(text(locale, 'overlay.split.useTitle'), !both, () =>
    write([[title, proposal.title]]),
  );
  const actions = both
    ? [
        button(text(locale, 'overlay.split.useBoth'), true, () =>
          // The title first: Amazon refuses highlights beside a title that is too long.
          write([
            [title, proposal.title],
            [highlights, proposal.highlights],
          ]),
        ),
        useTitle,
      ]
    : [useTitle];
  return h(
    'div',
    {},
    h(
      'dl',
      {},
      h('dt', {}, counted(locale, 'overlay.split.title', proposal.title, LIMITS.title)),
      h('dd', { translate: false }, proposal.title),
      h(
        'dt',
        {},
        counted(locale, 'overlay.split.highlights', proposal.highlights, LIMITS.highlights),
      ),
      h(
        'dd',
        { translate: false },
        proposal.highlights || text(locale, 'overlay.split.noHighlights'),
      ),
      h('dt', {}, text(locale, 'overlay.split.moves')),
      h('dd', {}, h('ul', {}, ...proposal.moves.map((move) => moveLine(locale, move)))),
    ),
    highlights ? '' : h('p', { className: 'muted' }, text(locale, 'overlay.split.noField')),
    h('div', { className: 'actions' }, ...actions),
  );
}

function counted(
  locale: Locale,
  key: 'overlay.split.title' | 'overlay.split.highlights',
  value: string,
  limit: number,
): string {
  return text(locale, key, { count: [...value.normalize('NFC')].length, limit });
}

function moveLine(locale: Locale, move: Move): HTMLElement {
  const reason = text(locale, `overlay.split.reasons.${move.reason}`, { code: move.code ?? '' });
  const place = text(locale, `overlay.split.to.${move.to}`);
  const outcome = move.to === 'dropped' ? `${place}: ${reason}` : place;
  return h(
    'li',
    { data: { move: move.to } },
    h('span', { className: 'words', translate: false }, move.words),
    ' → ',
    h('span', { className: move.to === 'dropped' ? 'severity error' : 'muted' }, outcome),
  );
}

function button(label: string, primary: boolean, act: () => void): HTMLButtonElement {
  const element = h(
    'button',
    { type: 'button', className: primary ? 'primary' : '', data: { fix: 'split' } },
    label,
  );
  element.addEventListener('click', act);
  return element;
}
