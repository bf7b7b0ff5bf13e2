import { fileMessages } from './file';
import { formsMessages } from './forms';
import { functionsMessages } from './functions';
import { indicatorsMessages } from './indicators';
import { pageMessages } from './pages';
import { paneMessages } from './pane';
import { quantityMessages } from './quantity';
import { readingMessages } from './readings';
import { recordsMessages } from './records';
import { rulesMessages } from './rules';
import { scoringMessages } from './scoring';
import { settingsMessages } from './settings';
import { sheetMessages } from './sheet';
import { templatesMessages } from './templates';
import { unitNames } from './units';

export const enUS = {
  ...unitNames,
  ...quantityMessages,
  ...readingMessages,
  ...recordsMessages,
  ...indicatorsMessages,
  ...rulesMessages,
  ...scoringMessages,
  ...formsMessages,
  ...fileMessages,
  ...settingsMessages,
  ...sheetMessages,
  ...templatesMessages,
  ...functionsMessages,
  ...paneMessages,
  ...pageMessages,
};
