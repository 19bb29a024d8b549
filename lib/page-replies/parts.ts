import { type TextData, text } from '@/lib/i18n/page';
import type { Box } from '@/lib/overlay/box';
import { deepActiveElement } from '@/lib/overlay/flat-tree';
import type { RepliesWorld } from '@/lib/page/replies';
import type { Circumstances } from '@/lib/replies/messages';
import type { TextControl } from '@/lib/surfaces/define';
import type { DeskClient } from './desk-client';
import type { Trigger } from './trigger';
import type { PaletteView } from './view';

/** What the palette needs around it. */
export interface PaletteParts {
  world: RepliesWorld;
  client: DeskClient;
  view: PaletteView;
  /** Says a sentence to screen readers. */
  say(sentence: string): void;
  /** Where a sign of the message stands on screen. */
  anchor(control: TextControl, offset: number): Box;
  /** Calls back when the page has drawn what was done last. */
  afterDrawing(act: () => void): void;
}

/** Where the typed words stand on screen; without a message box, where the palette is. */
export function anchorOf({ world, view, anchor }: PaletteParts, { start }: Trigger): Box {
  const box = world.box();
  return box ? anchor(box, start) : view.element.getBoundingClientRect();
}

/** From a field of ours back into the message, the caret behind what she typed. */
export function goBack({ world, view }: PaletteParts): void {
  const focused = deepActiveElement(view.element.ownerDocument);
  if (focused && view.element.contains(focused)) world.box()?.focus({ preventScroll: true });
}

export function circumstancesOf({ world }: PaletteParts): Circumstances {
  return { locale: world.locale(), facts: world.facts() };
}

export function say(
  { world }: PaletteParts,
  path: Parameters<typeof text>[1],
  data?: TextData,
): string {
  return text(world.locale(), path, data);
}
