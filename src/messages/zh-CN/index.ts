import { fileMessages } from './file';
import { formReadingMessages } from './form-reading';
import { formsMessages } from './forms';
import { functionsMessages } from './functions';
import { indicatorsMessages } from './indicators';
import { pageMessages } from './pages';
import { paneMessages } from './pane';
import { peopleMessages } from './people';
import { peoplePaneMessages } from './people-pane';
import { quantityMessages } from './quantity';
import { recordLogsMessages } from './record-logs';
import { readingMessages } from './readings';
import { recordsMessages } from './records';
import { reviewMessages } from './review';
import { rulesMessages } from './rules';
import { safetyMessages } from './safety';
import { scoringMessages } from './scoring';
import { settingsMessages } from './settings';
import { shareMessages } from './share';
import { sheetMessages } from './sheet';
import { templatesMessages } from './templates';
import { unitNames } from './units';

export const zhCN = {
  ...unitNames,
  ...quantityMessages,
  ...readingMessages,
  ...recordsMessages,
  ...recordLogsMessages,
  ...indicatorsMessages,
  ...reviewMessages,
  ...rulesMessages,
  ...scoringMessages,
  ...formReadingMessages,
  ...formsMessages,
  ...fileMessages,
  ...settingsMessages,
  ...sheetMessages,
  ...templatesMessages,
  ...functionsMessages,
  ...paneMessages,
  ...peopleMessages,
  ...peoplePaneMessages,
  ...pageMessages,
  ...safetyMessages,
  ...shareMessages,
};
