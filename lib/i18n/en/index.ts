import { appeals } from './appeals';
import { backup } from './backup';
import { catalogue } from './catalogue';
import { checklists } from './checklists';
import { cli } from './cli';
import { common } from './common';
import { desk } from './desk';
import { errors } from './errors';
import { gauges } from './gauges';
import { images } from './images';
import { listing } from './listing';
import { lists } from './lists';
import { numbers } from './numbers';
import { overlay } from './overlay';
import { ownChecklists } from './own-checklists';
import { ownTemplates } from './own-templates';
import { palette } from './palette';
import { plans } from './plans';
import { popup } from './popup';
import { proofs } from './proofs';
import { rules } from './rules';
import { settings } from './settings';
import { sidepanel } from './sidepanel';
import { surfaces } from './surfaces';
import { templates } from './templates';
import { threads } from './threads';

export const en = {
  appeals,
  backup,
  catalogue,
  checklists,
  cli,
  common,
  desk,
  errors,
  gauges,
  images,
  listing,
  lists,
  numbers,
  overlay,
  plans,
  ownChecklists,
  ownTemplates,
  palette,
  popup,
  proofs,
  rules,
  settings,
  sidepanel,
  surfaces,
  templates,
  threads,
};
