import type { cli as template } from '../en/cli';
export const cli: Record<keyof typeof template, string> = {};
