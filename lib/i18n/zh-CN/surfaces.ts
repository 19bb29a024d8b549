import type { surfaces as template } from '../en/surfaces';
export const surfaces: Record<keyof typeof template, string> = {};
