import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import {
  movedGroup,
  movedStep,
  nudgedStep,
  type Place,
  placeOf,
  stepOf,
  withGroup,
  withoutGroup,
  withoutStep,
  withStep,
  withSteps,
} from '@/lib/checklists/own/edit';
import { MOST_STEPS } from '@/lib/checklists/own/limits';
import type { OwnChecklist, OwnStep } from '@/lib/checklists/own/own';
import type { Editing } from './editing';

/** The part of a row that has the focus, so that it keeps it when the row moves. */
export type Control = 'text' | 'drag' | 'up' | 'down' | 'details';
type Words = Pick<OwnStep, 'text' | 'hint'>;

export interface Actions {
  change(list: OwnChecklist, key?: string): void;
  addGroup(): void;
  removeGroup(group: string): void;
  moveGroup(group: string, by: -1 | 1): void;
  /** Puts steps in at a place; the last of them gets the focus. */
  addSteps(place: Place, words: readonly Words[]): void;
  /** A text of several lines, pasted into a step: its first line stays there, the others follow. */
  paste(step: string, first: Words, more: readonly Words[]): void;
  removeStep(step: string): void;
  /** Removes an empty step and goes to the one before. */
  removeBack(step: string): void;
  nudge(step: string, by: -1 | 1, control: Control): void;
  move(step: string, place: Place): void;
  undo(): void;
}

/** What can be done with a list; tells aloud what has happened, and keeps the focus where it belongs. */
export function useActions(
  editing: Editing,
  root: RefObject<HTMLElement | null>,
): { actions: Actions; said: string } {
  const { t, services } = useApp();
  const [said, say] = useState('');
  const wanted = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const control = root.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = undefined;
    control?.focus();
  });
  const list = (): OwnChecklist => editing.snapshot().list;
  const focus = (step: string, control: Control): void => {
    wanted.current = `[data-own-step="${step}"] [data-control="${control}"]`;
  };
  const sayPlace = (next: OwnChecklist, step: string): void => {
    const place = placeOf(next, step);
    const group = next.groups.find(({ id }) => id === place?.group);
    if (place === undefined || group === undefined) return;
    const { title, steps } = group;
    say(
      t('ownChecklists.editor.moved', {
        n: place.at + 1,
        total: steps.length,
        group: title || t('ownChecklists.untitled'),
      }),
    );
  };
  const put = (base: OwnChecklist, place: Place, words: readonly Words[]): void => {
    const steps = words.map((one) => ({ id: services.newId(), ...one }));
    const { list: next, left } = withSteps(base, place, steps);
    const last = steps.at(steps.length - left - 1);
    if (last !== undefined && left < steps.length) focus(last.id, 'text');
    if (left > 0) say(t('ownChecklists.editor.tooMany', { most: MOST_STEPS, n: left }));
    else if (steps.length > 1) say(t('ownChecklists.editor.pasted', { n: steps.length }));
    editing.change(next);
  };

  const actions: Actions = {
    change: (next, key) => editing.change(next, key),
    addGroup() {
      const next = withGroup(list(), '', services.newId);
      const added = next.groups.at(-1);
      if (next === list()) say(t('ownChecklists.editor.tooMany', { most: MOST_STEPS, n: 1 }));
      else if (added) wanted.current = `[data-own-group="${added.id}"] input`;
      editing.change(next);
    },
    removeGroup(group) {
      editing.change(withoutGroup(list(), group));
      say(t('ownChecklists.editor.groupRemoved'));
    },
    moveGroup(group, by) {
      const next = movedGroup(list(), group, by);
      const n = next.groups.findIndex(({ id }) => id === group) + 1;
      wanted.current = `[data-own-group="${group}"] [data-control="${by < 0 ? 'group-up' : 'group-down'}"]`;
      editing.change(next);
      say(t('ownChecklists.editor.groupMoved', { n, total: next.groups.length }));
    },
    addSteps: (place, words) => put(list(), place, words),
    paste(step, first, more) {
      const place = placeOf(list(), step);
      if (place === undefined) return;
      const before = stepOf(list(), step)?.hint ?? '';
      const hint = [before, first.hint].filter(Boolean).join('\n');
      const named = withStep(list(), step, { text: first.text, hint });
      put(named, { ...place, at: place.at + 1 }, more);
    },
    removeStep(step) {
      focusBeside(step);
      editing.change(withoutStep(list(), step));
      say(t('ownChecklists.editor.stepRemoved'));
    },
    removeBack(step) {
      focusBeside(step);
      editing.change(withoutStep(list(), step));
    },
    nudge(step, by, control) {
      const next = nudgedStep(list(), step, by);
      focus(step, control);
      editing.change(next);
      sayPlace(next, step);
    },
    move(step, place) {
      const next = movedStep(list(), step, place);
      editing.change(next);
      sayPlace(next, step);
    },
    undo: () => editing.undo(),
  };
  /** The step before, else the one behind, gets the focus of one that goes. */
  function focusBeside(step: string): void {
    const all = list().groups.flatMap(({ steps }) => steps);
    const at = all.findIndex(({ id }) => id === step);
    const beside = all[at - 1] ?? all[at + 1];
    if (beside) focus(beside.id, 'text');
  }
  return { actions, said };
}
