import type { Locale } from '@/lib/i18n/page';
import type { Allowance } from '@/lib/session/waivers';
import { createAllowForm } from './allow-form';
import type { Card } from './card';
import { focusIn } from './card-focus';

/** What the form in the card needs of the world around. */
export interface AnswerWorld {
  card: Card;
  root: ShadowRoot;
  locale(): Locale;
  /** Who allowed the last finding. */
  person(): string;
  /** Today (ISO). */
  today(): string;
}

interface AnswerActions {
  /** The form stands in the card. */
  opened(): void;
  submit(allowance: Allowance): void;
  cancel(): void;
}

/** The form in which she answers for a finding; it takes the place of the card's buttons. */
export interface Answer {
  readonly isOpen: boolean;
  /** True while the focus is in it. */
  readonly isWritten: boolean;
  ask(): void;
  /** The card was filled anew or closed. */
  forget(): void;
  /** Back on the button that opens it. */
  focusButton(): void;
}

/** Runs the form of one card. */
export function createAnswer(world: AnswerWorld, actions: AnswerActions): Answer {
  const { element } = world.card;
  let form: HTMLFormElement | undefined;
  const button = () => element.querySelector<HTMLElement>('[data-allow=""]');
  return {
    get isOpen() {
      return form !== undefined;
    },
    get isWritten() {
      const focused = focusIn(world.root, element);
      return focused !== undefined && form?.contains(focused) === true;
    },
    ask() {
      const buttons = button()?.parentElement;
      if (form || !buttons) return;
      form = createAllowForm({
        locale: world.locale(),
        person: world.person(),
        today: world.today(),
        submit: actions.submit,
        cancel: actions.cancel,
      });
      buttons.hidden = true;
      buttons.after(form);
      actions.opened();
      form.querySelector('input')?.focus({ preventScroll: true });
    },
    forget() {
      form = undefined;
    },
    focusButton: () => button()?.focus({ preventScroll: true }),
  };
}
