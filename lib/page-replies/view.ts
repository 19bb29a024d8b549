import type { Box } from '@/lib/overlay/box';
import { h, rewrite } from '@/lib/overlay/dom';
import { MOST_ROWS, type ReplyRow } from '@/lib/replies/messages';
import type { Float } from './float';

/** What the palette shows of the replies found. */
export interface ShownList {
  /** Name of the list, for screen readers. */
  label: string;
  rows: readonly ReplyRow[];
  /** -1: none, and no key is taken. */
  selected: number;
  /** What the keys do. */
  keys: string;
  /** Something to know before one is chosen. */
  warning: string;
}

/** The palette on screen: a list, a sentence, or a form. */
export interface PaletteView {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  showList(list: ShownList, anchor: Box): void;
  /** `tone`: waiting is said quietly. */
  showNote(note: string, tone: 'quiet' | 'error', anchor: Box): void;
  showForm(form: HTMLFormElement, anchor: Box): void;
  moveTo(anchor: Box): void;
  hide(): void;
}

interface Row {
  element: HTMLElement;
  name: Text;
  shortcut: Text;
  line: Text;
  lineElement: HTMLElement;
}

/**
 * Draws into a float. All nodes are made once and only their words change, since a node that is removed while she types
 * ends a step of the page's undo history; the form comes when she no longer types there.
 */
export function createView(float: Float, picked: (index: number) => void): PaletteView {
  const rows = Array.from({ length: MOST_ROWS }, (_, index) => makeRow(index, picked));
  const list = h('div', { className: 'replies', id: 'clerkside-replies' });
  list.setAttribute('role', 'listbox');
  list.append(...rows.map(({ element }) => element));
  const note = document.createTextNode('');
  const noteElement = h('p', { className: 'note', hidden: true }, note);
  const keys = document.createTextNode('');
  const keysElement = h('p', { className: 'keys' }, keys);
  const formPlace = h('div', { hidden: true });
  const { element } = float;
  element.append(list, noteElement, keysElement, formPlace);

  function show(part: 'list' | 'note' | 'form'): void {
    list.hidden = part !== 'list';
    keysElement.hidden = part !== 'list';
    formPlace.hidden = part !== 'form';
    if (part !== 'form' && formPlace.firstChild) formPlace.replaceChildren();
  }

  function tell(sentence: string, tone: 'quiet' | 'warning' | 'error'): void {
    rewrite(note, sentence);
    noteElement.hidden = sentence === '';
    noteElement.className = `note ${tone}`;
  }

  return {
    element,
    get isOpen() {
      return float.isOpen;
    },
    showList(shown, anchor) {
      show('list');
      list.setAttribute('aria-label', shown.label);
      for (const [index, row] of rows.entries())
        fill(row, shown.rows[index], index === shown.selected);
      const active = rows[shown.selected]?.element.id;
      if (active === undefined) list.removeAttribute('aria-activedescendant');
      else list.setAttribute('aria-activedescendant', active);
      tell(shown.warning, 'warning');
      rewrite(keys, shown.keys);
      float.showAt(anchor);
    },
    showNote(sentence, tone, anchor) {
      show('note');
      tell(sentence, tone);
      float.showAt(anchor);
    },
    showForm(form, anchor) {
      show('form');
      tell('', 'quiet');
      formPlace.replaceChildren(form);
      float.showAt(anchor);
    },
    moveTo: float.showAt,
    hide: float.hide,
  };
}

function makeRow(index: number, picked: (index: number) => void): Row {
  const name = document.createTextNode('');
  const shortcut = document.createTextNode('');
  const line = document.createTextNode('');
  const lineElement = h('span', { className: 'reply-line', translate: false }, line);
  const element = h(
    'div',
    { className: 'reply', id: `clerkside-reply-${index}`, hidden: true },
    h('span', { className: 'reply-name' }, name),
    h('span', { className: 'reply-shortcut' }, shortcut),
    lineElement,
  );
  element.setAttribute('role', 'option');
  element.addEventListener('click', () => picked(index));
  return { element, name, shortcut, line, lineElement };
}

function fill(row: Row, shown: ReplyRow | undefined, isSelected: boolean): void {
  const { element, lineElement } = row;
  element.hidden = shown === undefined;
  element.setAttribute('aria-selected', String(isSelected));
  if (shown === undefined) {
    delete element.dataset.reply;
    return;
  }
  element.dataset.reply = shown.id;
  rewrite(row.name, shown.name);
  rewrite(row.shortcut, shown.shortcut === '' ? '' : `;${shown.shortcut}`);
  rewrite(row.line, shown.line);
  lineElement.lang = shown.language;
}
