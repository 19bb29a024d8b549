// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const { text } = await import('@/lib/i18n');
const { playedPalette } = await import('./testing');

type Played = ReturnType<typeof playedPalette>;

const ROWS = [
  { id: 'refund', name: '退款', shortcut: 'tk', line: 'We have refunded', language: 'en' },
  { id: 'return', name: '退货', shortcut: 'th', line: 'Thank you for', language: 'en' },
];
const t = (path: Parameters<typeof text>[1]) => text('en', path);

let life: AbortController;
let played: Played;

beforeEach(() => {
  document.body.replaceChildren();
  life = new AbortController();
  played = playedPalette(life.signal);
  played.rows = ROWS;
});
afterEach(() => life.abort());

describe('the palette', () => {
  it('opens on letters behind the sign and takes the keys then, and only then', async () => {
    expect(played.press('Enter')).toBe(false);
    await played.type('Hello ;tk');
    expect(played.shown).toMatchObject({ kind: 'list', selected: 0, rows: ROWS });
    expect(played.asked.at(-1)).toBe('tk');
    expect(played.press('ArrowDown')).toBe(true);
    expect(played.shown).toMatchObject({ selected: 1 });
    expect(played.press('ArrowDown')).toBe(true);
    expect(played.shown).toMatchObject({ selected: 0 });
    expect(played.press('ArrowUp')).toBe(true);
    expect(played.press('a')).toBe(false);
    expect(played.press('ArrowLeft')).toBe(false);
    expect(played.press('Enter', { shiftKey: true })).toBe(false);
    expect(played.press('Enter', { ctrlKey: true })).toBe(false);
    expect(played.press('Enter')).toBe(true);
    await vi.waitFor(() => expect(played.written).toEqual([['return', ';tk']]));
    expect(played.shown).toBeUndefined();
    expect(played.counted).toEqual(['return']);
    expect(played.press('Enter')).toBe(false);
  });

  it('keeps the coming up of a key that it took, too', async () => {
    await played.type(';tk');
    const heard = vi.fn();
    document.addEventListener('keyup', heard);
    played.press('Escape');
    played.release('Escape');
    expect(heard).not.toHaveBeenCalled();
    played.release('Escape');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('closes by Escape, leaves what was typed, and stays closed for that word', async () => {
    await played.type(';tk');
    expect(played.press('Escape')).toBe(true);
    expect(played.shown).toBeUndefined();
    expect(played.box.value).toBe(';tk');
    await played.type('x');
    expect(played.shown).toBeUndefined();
    await played.type(' ;tk');
    expect(played.shown).toMatchObject({ kind: 'list' });
  });

  it('shows nothing for what is found nowhere, and narrows back', async () => {
    await played.type(';tk');
    played.rows = [];
    await played.type('q');
    expect(played.shown).toBeUndefined();
    expect(played.press('Enter')).toBe(false);
    played.rows = ROWS;
    await played.backspace();
    expect(played.shown).toMatchObject({ kind: 'list' });
    expect(played.asked).toEqual(['t', 'tk', 'tkq', 'tk'].slice(-3));
  });

  it('takes no key while a single letter is typed', async () => {
    await played.type(';t');
    expect(played.shown).toMatchObject({ kind: 'list', selected: -1 });
    for (const key of ['Enter', 'Tab', 'ArrowDown', 'Escape'])
      expect(played.press(key)).toBe(false);
  });

  it('does nothing while an input method composes, and looks when it is done', async () => {
    await played.type(';tk');
    played.compose('compositionstart');
    expect(played.shown).toBeUndefined();
    played.isComposing = true;
    await played.type('退');
    expect(played.shown).toBeUndefined();
    expect(played.press('Enter', { isComposing: true })).toBe(false);
    played.isComposing = false;
    played.compose('compositionend');
    await vi.waitFor(() => expect(played.shown).toMatchObject({ kind: 'list' }));
    expect(played.asked.at(-1)).toBe('tk退');
    expect(played.press('Enter', { isComposing: true })).toBe(false);
    expect(played.press('Enter', { keyCode: 229 })).toBe(false);
    expect(played.written).toEqual([]);
  });

  it('does not open by pasting, undoing, or where it is switched off', async () => {
    await played.type(';tk', 'insertFromPaste');
    await played.type('', 'historyUndo');
    expect(played.asked).toEqual([]);
    played.isOn = false;
    await played.type('x');
    expect(played.asked).toEqual([]);
  });

  it('closes when the caret leaves the word', async () => {
    await played.type('Hello ;tk');
    played.box.setSelectionRange(0, 0);
    played.release('Home');
    await vi.waitFor(() => expect(played.shown).toBeUndefined());
  });

  it('follows a box that the page has drawn anew', async () => {
    await played.type('Hello ;tk');
    played.redraw();
    played.look();
    expect(played.shown).toMatchObject({ kind: 'list' });
    expect(played.press('Enter')).toBe(true);
    await vi.waitFor(() => expect(played.written).toEqual([['refund', ';tk']]));
  });

  it('opens after all when the page was drawing the box anew as she typed', async () => {
    played.isAway = true;
    await played.type(';tk');
    expect(played.shown).toBeUndefined();
    played.isAway = false;
    played.look();
    await vi.waitFor(() => expect(played.shown).toMatchObject({ kind: 'list' }));
  });

  it('chooses by a click', async () => {
    await played.type(';tk');
    played.pick(1);
    await vi.waitFor(() => expect(played.written).toEqual([['return', ';tk']]));
  });

  it('waits for the rows that Enter means', async () => {
    await played.type(';tk');
    const answer = played.holdAnswers();
    await played.type('u');
    expect(played.press('Enter')).toBe(true);
    expect(played.written).toEqual([]);
    played.rows = [{ id: 'tku', name: 'x', shortcut: '', line: '', language: 'en' }];
    answer();
    await vi.waitFor(() => expect(played.written).toEqual([['tku', ';tku']]));
  });

  it('means by Enter what stands there now, though it has not looked yet', async () => {
    await played.type(';tk');
    const typing = played.type('u');
    expect(played.press('Enter')).toBe(true);
    await typing;
    await vi.waitFor(() => expect(played.written).toEqual([['refund', ';tku']]));
  });

  it('says quietly that it waits, and that there is no answer', async () => {
    vi.useFakeTimers();
    try {
      const answer = played.holdAnswers();
      const typing = played.type(';tk');
      await vi.advanceTimersByTimeAsync(299);
      expect(played.shown).toBeUndefined();
      await vi.advanceTimersByTimeAsync(50);
      expect(played.shown).toEqual({ kind: 'note', note: '…', tone: 'quiet' });
      played.isSilent = true;
      answer();
      await vi.advanceTimersByTimeAsync(10);
      await typing;
      expect(played.shown).toEqual({ kind: 'note', note: t('palette.silent'), tone: 'error' });
      expect(played.press('a')).toBe(false);
      expect(played.shown).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  it('warns when the buyer would not read it in their own language', async () => {
    played.facts = { buyerLanguage: 'nl' };
    await played.type(';tk');
    expect(played.shown).toMatchObject({
      warning: 'The buyer’s language is Dutch; this reply is in English.',
    });
    played.facts = { buyerLanguage: 'en' };
    await played.type('u');
    expect(played.shown).toMatchObject({ warning: '' });
  });

  it('says why the page did not take it', async () => {
    played.refusal = 'readonly';
    await played.type(';tk');
    played.press('Enter');
    await vi.waitFor(() =>
      expect(played.shown).toEqual({
        kind: 'note',
        note: t('surfaces.write.readonly'),
        tone: 'error',
      }),
    );
    expect(played.counted).toEqual([]);
  });

  it('says when the page makes something else of it afterwards', async () => {
    await played.type(';tk');
    played.press('Enter');
    await vi.waitFor(() => expect(played.written).toHaveLength(1));
    played.box.value = 'something else';
    played.draw();
    expect(played.shown).toMatchObject({ note: t('surfaces.write.changed') });
  });

  it('says nothing of what she has made of it herself, an undo above all', async () => {
    await played.type(';tk');
    played.press('Enter');
    await vi.waitFor(() => expect(played.written).toHaveLength(1));
    played.press('z', { ctrlKey: true });
    played.box.value = ';tk';
    played.draw();
    expect(played.shown).toBeUndefined();
  });
});

describe('what is missing', () => {
  beforeEach(async () => {
    played.missing = [
      { name: 'amount', label: 'Amount', example: '1 EUR', long: false },
      { name: 'answer', label: 'Answer', example: 'Yes', long: true },
    ];
    await played.type(';tk');
    played.press('Tab');
    await vi.waitFor(() => expect(played.shown).toEqual({ kind: 'form' }));
  });

  it('is asked for in place: Enter leads on, and inserts at the end', async () => {
    expect(document.activeElement).toBe(played.field('amount'));
    played.write('amount', '5 EUR');
    expect(played.press('Enter')).toBe(true);
    expect(document.activeElement).toBe(played.field('answer'));
    expect(played.press('Enter', { shiftKey: true })).toBe(false);
    played.write('answer', 'Yes.');
    expect(played.press('Enter')).toBe(true);
    await vi.waitFor(() => expect(played.written).toEqual([['refund', ';tk']]));
    expect(played.given).toEqual({ amount: '5 EUR', answer: 'Yes.' });
  });

  it('never inserts a gap', () => {
    played.write('amount', '  ');
    expect(played.press('Enter')).toBe(true);
    expect(played.field('amount').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(played.field('amount'));
    expect(played.written).toEqual([]);
  });

  it('leaves Enter to an input method', () => {
    played.write('amount', '5');
    expect(played.press('Enter', { isComposing: true })).toBe(false);
    expect(document.activeElement).toBe(played.field('amount'));
  });

  it('Escape goes back into the message', () => {
    expect(played.press('Escape')).toBe(true);
    expect(played.shown).toBeUndefined();
    expect(document.activeElement).toBe(played.box);
    expect(played.box.value).toBe(';tk');
  });

  it('Tab goes round within it', () => {
    const stops = ['answer', undefined, undefined, 'amount'];
    for (const name of stops) {
      expect(played.press('Tab')).toBe(true);
      const { dataset } = document.activeElement as HTMLElement;
      expect(dataset.asked).toBe(name);
    }
  });

  it('goes when she goes on elsewhere', async () => {
    played.box.focus();
    await vi.waitFor(() => expect(played.shown).toBeUndefined());
  });
});
