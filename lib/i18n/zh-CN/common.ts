import type { common as template } from '../en/common';
export const common: Record<keyof typeof template, string> = {};
