import type { overlay as template } from '../en/overlay';
export const overlay: Record<keyof typeof template, string> = {};
