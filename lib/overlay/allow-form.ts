import type { Locale } from '@/lib/i18n/page';
import { text } from '@/lib/i18n/page';
import type { Allowance } from '@/lib/session/waivers';
import { LONGEST_PERSON, LONGEST_REASON } from '@/lib/settings/waiver';
import { daysLater, isDay } from '@/lib/text/day';
import { h, rewrite } from './dom';

/** How long a finding is allowed unless she says otherwise, and at most. */
const USUAL_DAYS = 30;
const MOST_DAYS = 366;

export interface AllowFormOptions {
  locale: Locale;
  /** Who allowed the last one. */
  person: string;
  /** Today (ISO). */
  today: string;
  submit(allowance: Allowance): void;
  cancel(): void;
}

/** "Allow with reason": who answers for a finding, why, and until when. Part of the card. */
export function createAllowForm(options: AllowFormOptions): HTMLFormElement {
  const { locale, today } = options;
  const last = daysLater(today, MOST_DAYS);
  const reason = input('reason', { required: true, maxLength: LONGEST_REASON });
  const person = input('person', {
    required: true,
    maxLength: LONGEST_PERSON,
    value: options.person,
  });
  const until = input('until', {
    type: 'date',
    required: true,
    min: today,
    max: last,
    value: daysLater(today, USUAL_DAYS),
  });
  const words = document.createTextNode('');
  const problem = h('p', { className: 'severity error', id: PROBLEM_ID, hidden: true }, words);
  problem.setAttribute('role', 'alert');
  const form = h(
    'form',
    { className: 'allow', noValidate: true, data: { allowForm: '' } },
    h('p', { className: 'muted' }, text(locale, 'overlay.allow.help')),
    labelled(text(locale, 'overlay.allow.reason'), reason),
    labelled(text(locale, 'overlay.allow.person'), person),
    labelled(text(locale, 'overlay.allow.until'), until),
    problem,
    h('div', { className: 'actions' }, save(locale), cancelButton(locale, options.cancel)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = [reason, person, until].find((one) => !isSound(one, today, last));
    for (const one of [reason, person, until]) one.ariaInvalid = String(one === wrong);
    problem.hidden = wrong === undefined;
    if (wrong !== undefined) {
      const key = wrong === until ? 'day' : wrong === person ? 'noPerson' : 'noReason';
      rewrite(words, text(locale, `overlay.allow.${key}`, { last }));
      wrong.focus();
      return;
    }
    options.submit({
      reason: reason.value.trim(),
      person: person.value.trim(),
      until: until.value,
    });
  });
  return form;
}

const PROBLEM_ID = 'allow-problem';

function isSound({ type, value }: HTMLInputElement, today: string, last: string): boolean {
  if (type !== 'date') return value.trim() !== '';
  return isDay(value) && value >= today && value <= last;
}

function input(name: string, properties: Partial<HTMLInputElement>): HTMLInputElement {
  const element = h('input', { autocomplete: 'off', ...properties, data: { allow: name } });
  element.setAttribute('aria-describedby', PROBLEM_ID);
  return element;
}

function labelled(name: string, control: HTMLInputElement): HTMLLabelElement {
  return h('label', {}, h('span', {}, name), control);
}

function save(locale: Locale): HTMLButtonElement {
  return h(
    'button',
    { type: 'submit', className: 'primary', data: { allowSave: '' } },
    text(locale, 'overlay.allow.save'),
  );
}

function cancelButton(locale: Locale, cancel: () => void): HTMLButtonElement {
  const button = h('button', { type: 'button' }, text(locale, 'overlay.allow.cancel'));
  button.addEventListener('click', cancel);
  return button;
}
