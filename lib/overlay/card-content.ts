import { findingMessage, findingWhy, fixLabel } from '@/lib/i18n/finding-text';
import type { Locale } from '@/lib/i18n/page';
import { text } from '@/lib/i18n/page';
import type { Finding, Fix } from '@/lib/rules/define';
import { SOURCES, type Source } from '@/lib/rules/sources';
import { isPicture, type MarkedRecord } from '@/lib/session/record';
import type { Settings } from '@/lib/settings';
import { h } from './dom';
import { SIGNS } from './marks';
import { fieldName, severityName } from './names';

/** What the card can do; the overlay does it. */
export interface CardActions {
  fix(fix: Fix): void;
  ignore(): void;
  /** Asks for the reason for which the finding is allowed. */
  allow(): void;
  /** Shows the rule of the finding in the catalogue. */
  showRule(): void;
  step(by: 1 | -1): void;
  close(): void;
}

/** The settings that change what the rules say. */
export type Policy = Pick<Settings, 'on' | 'severities'>;

/** One finding, ready to be shown. */
export interface CardView {
  locale: Locale;
  record: MarkedRecord;
  finding: Finding;
  /** Position among the findings of the field, from 0. */
  position: number;
  /** Keys as the user reads them. */
  keys: { open: string; fix: string; close: string };
  /** What she has decided about the rules. */
  policy: Policy;
  /** A further part below the actions, e.g. the proposal of a split. */
  extra: HTMLElement | undefined;
  notice: string | undefined;
}

const HEADING_ID = 'card-heading';
const MESSAGE_ID = 'card-message';

/** Fills the card: what is wrong, why, since when, who says so, and what can be done. */
export function fillCard(card: HTMLElement, view: CardView, actions: CardActions): void {
  const { locale, record, finding } = view;
  const words = record.text.slice(finding.start, finding.end);
  card.setAttribute('aria-labelledby', HEADING_ID);
  card.setAttribute('aria-describedby', MESSAGE_ID);
  card.lang = locale;
  card.replaceChildren(
    header(view, actions),
    h('p', { id: MESSAGE_ID }, findingMessage(locale, finding)),
    words.trim() === ''
      ? ''
      : h('p', {}, h('span', { className: 'words', translate: false }, clip(words))),
    asOf(view),
    fixes(view, actions),
    view.notice === undefined ? '' : h('p', { className: 'notice' }, view.notice),
    view.extra ?? '',
    why(view, actions),
    h('p', { className: 'muted keys' }, text(locale, 'overlay.keysHint', view.keys)),
  );
}

function header(
  { locale, record, finding, position }: CardView,
  actions: CardActions,
): HTMLElement {
  const severity = h(
    'span',
    {
      className: `severity ${finding.severity}`,
      title: text(locale, `overlay.severityMeaning.${finding.severity}`),
    },
    `${SIGNS[finding.severity]} ${severityName(locale, finding.severity)}`,
  );
  const total = record.findings.length;
  const steps =
    total < 2
      ? []
      : [
          plainButton('‹', text(locale, 'overlay.previous'), () => actions.step(-1)),
          h(
            'span',
            { className: 'muted' },
            text(locale, 'overlay.position', { number: position + 1, total }),
          ),
          plainButton('›', text(locale, 'overlay.next'), () => actions.step(1)),
        ];
  return h(
    'header',
    {},
    h('h2', { id: HEADING_ID }, severity, ` · ${fieldName(locale, record)}`),
    ...steps,
    plainButton('✕', text(locale, 'overlay.close'), actions.close),
  );
}

function fixes({ locale, record, finding }: CardView, actions: CardActions): HTMLElement {
  const buttons = finding.fixes.map((fix, index) => {
    const button = h(
      'button',
      { type: 'button', className: index === 0 ? 'primary' : '' },
      fixLabel(locale, fix),
    );
    button.dataset.fix = String(index);
    button.addEventListener('click', () => actions.fix(fix));
    return button;
  });
  const ignore = h(
    'button',
    { type: 'button', data: { ignore: '' } },
    text(locale, 'overlay.ignore'),
  );
  ignore.addEventListener('click', actions.ignore);
  const allow = h(
    'button',
    { type: 'button', data: { allow: '' } },
    text(locale, 'overlay.allow.open'),
  );
  allow.addEventListener('click', actions.allow);
  const isImage = isPicture(record);
  const how = text(locale, isImage ? 'overlay.picture.noFix' : 'overlay.noFix');
  const none = finding.fixes.length === 0 ? h('p', { className: 'muted' }, how) : '';
  const answers = isImage ? [ignore] : [ignore, allow];
  return h('div', {}, none, h('div', { className: 'actions' }, ...buttons, ...answers));
}

/** Rules of another day: said on every card, so that nobody forgets it. */
function asOf({ locale, policy: { on } }: CardView): HTMLElement | '' {
  if (on === '') return '';
  const words = text(locale, 'overlay.asOf', { date: on });
  return h('p', { className: 'notice', data: { asOf: on } }, words);
}

function why({ locale, finding, policy }: CardView, actions: CardActions): HTMLElement {
  const reason = findingWhy(locale, finding.code);
  const sources = finding.sources.map((id) => sourceLine(locale, SOURCES[id]));
  const since = finding.since && text(locale, 'overlay.since', { date: finding.since });
  const code = text(locale, 'overlay.code', { code: finding.code });
  const own = finding.code in policy.severities && text(locale, 'overlay.ownSeverity');
  const also =
    finding.also.length > 0 && text(locale, 'overlay.also', { codes: finding.also.join(', ') });
  return h(
    'details',
    {},
    h('summary', {}, text(locale, 'overlay.why')),
    reason === undefined ? '' : h('p', {}, reason),
    h('p', { className: 'muted' }, [since, code, also, own].filter(Boolean).join(' · ')),
    ...sources,
    toCatalogue(locale, actions),
  );
}

function toCatalogue(locale: Locale, actions: CardActions): HTMLElement {
  const button = h('button', { type: 'button' }, text(locale, 'overlay.showRule'));
  button.dataset.rulePage = '';
  button.addEventListener('click', actions.showRule);
  return h('div', { className: 'actions' }, button);
}

function sourceLine(locale: Locale, { title, url, read }: Source): HTMLElement {
  const name =
    url === undefined ? title : h('a', { href: url, target: '_blank', rel: 'noreferrer' }, title);
  return h(
    'p',
    {},
    name,
    ' ',
    h('span', { className: 'muted date' }, text(locale, 'overlay.sourceRead', { date: read })),
  );
}

function plainButton(label: string, name: string, act: () => void): HTMLButtonElement {
  const button = h(
    'button',
    { type: 'button', className: 'plain', ariaLabel: name, title: name },
    label,
  );
  button.addEventListener('click', act);
  return button;
}

const MOST_WORDS = 160;

function clip(words: string): string {
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
}
