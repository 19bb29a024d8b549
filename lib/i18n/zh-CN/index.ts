import type { en } from '../en';
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
import { overlay } from './overlay';
import { popup } from './popup';
import { rules } from './rules';
import { settings } from './settings';
import { sidepanel } from './sidepanel';
import { surfaces } from './surfaces';
import { templates } from './templates';

export const zhCN: typeof en = {
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
  overlay,
  popup,
  rules,
  settings,
  sidepanel,
  surfaces,
  templates,
};
