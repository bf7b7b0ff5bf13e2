import { formsMessages } from './forms';
import { quantityMessages } from './quantity';
import { rulesMessages } from './rules';
import { scoringMessages } from './scoring';
import { sheetMessages } from './sheet';
import { unitNames } from './units';

export const zhCN = {
  ...unitNames,
  ...quantityMessages,
  ...rulesMessages,
  ...scoringMessages,
  ...formsMessages,
  ...sheetMessages,
};
