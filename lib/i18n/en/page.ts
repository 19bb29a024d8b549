import { overlay } from './overlay';
import { rules } from './rules';
import { surfaces } from './surfaces';

/** The texts that Amazon's page may show. */
export const pageTexts = { overlay, rules, surfaces };
