import { overlay } from './overlay';
import { palette } from './palette';
import { rules } from './rules';
import { surfaces } from './surfaces';

/** The texts that Amazon's page may show. */
export const pageTexts = { overlay, palette, rules, surfaces };
