import type { templates as template } from '../en/templates';
export const templates: Record<keyof typeof template, string> = {};
