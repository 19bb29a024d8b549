import type { SchemaVersion } from '../schema';

/*
 * Released: frozen for ever (see frozen.json). A change of the schema is a new file, v002.ts.
 * checklistRuns: one execution of a checklist. templateUses: how a reply template is used.
 */
export default {
  version: 1,
  stores: {
    checklistRuns: 'id, checklist, updatedAt',
    templateUses: 'id, &template, updatedAt',
  },
} satisfies SchemaVersion;
