import { checklists } from './checklists';
import { cli } from './cli';
import { common } from './common';
import { overlay } from './overlay';
import { popup } from './popup';
import { rules } from './rules';
import { settings } from './settings';
import { sidepanel } from './sidepanel';
import { surfaces } from './surfaces';
import { templates } from './templates';

export const en = {
  checklists,
  cli,
  common,
  overlay,
  popup,
  rules,
  settings,
  sidepanel,
  surfaces,
  templates,
};
