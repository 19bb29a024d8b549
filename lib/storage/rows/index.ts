import { appealRow } from './appeal';
import { checklistRunRow } from './checklist-run';
import { productNumberRow } from './product-number';
import { templateRow } from './template';
import { templateUseRow } from './template-use';

/** What a row of each table has to be: whatever comes in, from a form, a file or a backup, is checked against it. */
export const ROWS = {
  appeals: appealRow,
  checklistRuns: checklistRunRow,
  productNumbers: productNumberRow,
  templates: templateRow,
  templateUses: templateUseRow,
} as const;
