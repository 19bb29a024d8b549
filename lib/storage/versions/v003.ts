import type { SchemaVersion } from '../schema';

/*
 * checklistRuns: found by what is open, when it ended, which day of a plan it is and what it is bound to.
 * checklists: her own. plans: when a checklist starts by itself. templates: her own replies.
 * threads: conversations with buyers seen on a page, and how long they waited. appeals: plans of action being written.
 * keeping: what the extension notes about itself, e.g. the last backup.
 */
export default {
  version: 3,
  stores: {
    checklistRuns:
      'id, checklist, updatedAt, openSince, finishedAt, &[plan+occurrence], [bound.kind+bound.value], [checklist+finishedAt]',
    checklists: 'id, updatedAt',
    plans: 'id, checklist, updatedAt',
    templates: 'id, updatedAt',
    threads: 'id, &[host+thread], seenAt, updatedAt',
    appeals: 'id, updatedAt',
    keeping: 'id',
  },
  upgrade: async (transaction) => {
    await transaction
      .table('checklistRuns')
      .toCollection()
      .modify((run: Record<string, unknown>) => {
        run.checks = {};
        run.log = [];
        run.startedBy = '';
        if (run.finishedAt === undefined && run.deletedAt === undefined)
          run.openSince = run.startedAt;
      });
  },
} satisfies SchemaVersion;
