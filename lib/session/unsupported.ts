import type { PageState } from './page-state';

/** The state of a page that no surface knows. */
export const UNSUPPORTED: PageState = {
  surface: 'none',
  health: 'ok',
  missing: [],
  counts: { error: 0, warning: 0, hint: 0 },
  ignored: 0,
  allowed: 0,
  notChecked: [],
  fields: [],
};
