import { appealRow } from './appeal';
import { checklistRow } from './checklist';
import { checklistRunRow } from './checklist-run';
import { planRow } from './plan';
import { productNumberRow } from './product-number';
import { templateRow } from './template';
import { templateUseRow } from './template-use';
import { threadRow } from './thread';

/** What a row of each table has to be: whatever comes in, from a form, a file or a backup, is checked against it. */
export const ROWS = {
  appeals: appealRow,
  checklists: checklistRow,
  checklistRuns: checklistRunRow,
  plans: planRow,
  productNumbers: productNumberRow,
  templates: templateRow,
  templateUses: templateUseRow,
  threads: threadRow,
} as const;
