import { AREAS, type Checklist } from './define';

/** The built-in checklists, in the order of their areas and places. */
export const CHECKLISTS: readonly Checklist[] = Object.values(
  import.meta.glob<Checklist>(['./built-in/*.ts', '!./built-in/*.test.ts'], {
    eager: true,
    import: 'default',
  }),
).sort((a, b) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || a.place - b.place);
