import type { sidepanel as template } from '../en/sidepanel';
export const sidepanel: Record<keyof typeof template, string> = {};
