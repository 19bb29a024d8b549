import type { checklists as template } from '../en/checklists';
export const checklists: Record<keyof typeof template, string> = {};
