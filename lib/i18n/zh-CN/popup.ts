import type { popup as template } from '../en/popup';
export const popup: Record<keyof typeof template, string> = {};
