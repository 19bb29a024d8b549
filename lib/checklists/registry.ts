import type { Checklist } from './define';

/** The built-in checklists, by file name. */
export const CHECKLISTS: readonly Checklist[] = Object.values(
  import.meta.glob<Checklist>(['./built-in/*.ts', '!./built-in/*.test.ts'], {
    eager: true,
    import: 'default',
  }),
);
