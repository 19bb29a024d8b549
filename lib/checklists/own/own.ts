import type { Locale } from '@/lib/i18n';
import { LOCALES, lookup, text } from '@/lib/i18n';
import type { Area, Checklist, Subject } from '../define';
import { type ShownChecklist, showBuiltIn } from '../shown';
import type { ChosenThresholds } from '../thresholds';
import { LONGEST_NAME } from './limits';
import { type Origin, originOf } from './origin';

/** One step of her own; its texts are in whatever language she writes. */
export interface OwnStep {
  /** Unique within the list, and kept for ever: ticks are stored under it. */
  id: string;
  /** One line; empty only while she is writing it. */
  text: string;
  /** How it is done; may be empty. */
  hint: string;
  /** Where in Seller Central it is done: a path from the root of the host. */
  page?: `/${string}`;
  secondPerson?: true;
  /** Kept from the built-in step while its words are the same: by it a page ticks the step. */
  proof?: string;
}

export interface OwnGroup {
  id: string;
  /** May be empty. */
  title: string;
  steps: readonly OwnStep[];
}

/** A checklist that she has made, or copied from a built-in one. */
export interface OwnChecklist {
  /** UUID. */
  id: string;
  name: string;
  about: string;
  area: Area;
  subject: Subject;
  groups: readonly OwnGroup[];
  /** The built-in checklist it was copied from, as it was then. */
  from?: Origin;
}

/** A fresh id: a UUID. */
export type NewId = () => string;

/** A new list with one empty step to begin with. */
export function emptyOwn(newId: NewId): OwnChecklist {
  const steps = [{ id: newId(), text: '', hint: '' }];
  return {
    id: newId(),
    name: '',
    about: '',
    area: 'daily',
    subject: 'day',
    groups: [{ id: newId(), title: '', steps }],
  };
}

/**
 * A built-in checklist as her own, in `locale`, with the numbers as she has set them. Its steps keep their ids, so
 * that a later version of the built-in can be compared with it.
 */
export function copyOf(
  builtIn: Checklist,
  locale: Locale,
  newId: NewId,
  thresholds: ChosenThresholds = {},
): OwnChecklist {
  const shown = showBuiltIn(builtIn, locale, thresholds);
  return {
    id: newId(),
    name: copyName(shown.name, locale),
    about: shown.about,
    area: shown.area,
    subject: shown.subject,
    groups: shown.groups.map(({ id, title, steps }) => ({
      id,
      title,
      steps: steps.map(({ id: step, text: what, hint, page, secondPerson, proof }) => ({
        id: step,
        text: what,
        hint,
        ...(page !== undefined && { page }),
        ...(secondPerson && { secondPerson }),
        ...(proof !== undefined && { proof }),
      })),
    })),
    from: originOf(builtIn),
  };
}

/** A list of hers once more, under another id and name. */
export function duplicateOf(list: OwnChecklist, locale: Locale, newId: NewId): OwnChecklist {
  return { ...list, id: newId(), name: copyName(list.name, locale) };
}

function copyName(name: string, locale: Locale): string {
  const copy = text(locale, 'ownChecklists.copyName', { name });
  return copy.length <= LONGEST_NAME ? copy : name;
}

/**
 * Her checklist as panels draw it: steps that say nothing yet, and groups without steps, are left out;
 * a name or title that is missing is put in words of `locale`.
 */
export function showOwn(list: OwnChecklist, locale: Locale): ShownChecklist {
  const groups = list.groups
    .map((group) => ({
      ...group,
      title: group.title || text(locale, 'ownChecklists.untitled'),
      steps: group.steps.filter((step) => step.text !== ''),
    }))
    .filter(({ steps }) => steps.length > 0);
  const name = list.name || text(locale, 'ownChecklists.unnamed');
  const areas = Object.keys(LOCALES).map(
    (each) => lookup(each as Locale, ['checklists', 'areas', list.area]) ?? '',
  );
  const steps = groups.flatMap((group) => group.steps);
  return {
    id: list.id,
    area: list.area,
    place: 0,
    subject: list.subject,
    name,
    about: list.about,
    isOwn: true,
    groups,
    findable: { names: [name], texts: [...areas, list.about, ...steps.map((step) => step.text)] },
  };
}

/** How many steps a list has. */
export function countSteps({ groups }: Pick<OwnChecklist, 'groups'>): number {
  return groups.reduce((sum, { steps }) => sum + steps.length, 0);
}
