import type { pageTexts as template } from '../en/page';
import { overlay } from './overlay';
import { palette } from './palette';
import { rules } from './rules';
import { surfaces } from './surfaces';

/** The texts that Amazon's page may show. */
export const pageTexts: typeof template = { overlay, palette, rules, surfaces };
