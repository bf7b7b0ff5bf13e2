import { fileMessages } from './file';
import { formsMessages } from './forms';
import { functionsMessages } from './functions';
import { paneMessages } from './pane';
import { quantityMessages } from './quantity';
import { rulesMessages } from './rules';
import { scoringMessages } from './scoring';
import { sheetMessages } from './sheet';
import { unitNames } from './units';

export const enUS = {
  ...unitNames,
  ...quantityMessages,
  ...rulesMessages,
  ...scoringMessages,
  ...formsMessages,
  ...fileMessages,
  ...sheetMessages,
  ...functionsMessages,
  ...paneMessages,
};
