import { LONGEST_ABOUT, LONGEST_HINT, LONGEST_NAME, LONGEST_TEXT, LONGEST_TITLE } from './limits';
import type { OwnChecklist } from './own';
import { cleanLine, cleanLines } from './words';

/** The list as it is stored: no space around texts, nothing unseen in them, nothing longer than it may be. */
export function tidied(list: OwnChecklist): OwnChecklist {
  return {
    ...list,
    name: cleanLine(list.name, LONGEST_NAME),
    about: cleanLines(list.about, LONGEST_ABOUT),
    groups: list.groups.map((group) => ({
      ...group,
      title: cleanLine(group.title, LONGEST_TITLE),
      steps: group.steps.map((step) => ({
        ...step,
        text: cleanLine(step.text, LONGEST_TEXT),
        hint: cleanLines(step.hint, LONGEST_HINT),
      })),
    })),
  };
}
