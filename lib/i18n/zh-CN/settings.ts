import type { settings as template } from '../en/settings';
export const settings: Record<keyof typeof template, string> = {};
