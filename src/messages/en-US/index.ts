import { explainMessages } from './explain';
import { fileMessages } from './file';
import { formReadingMessages } from './form-reading';
import { formsMessages } from './forms';
import { functionsMessages } from './functions';
import { helpMessages } from './help';
import { indicatorsMessages } from './indicators';
import { firstMessages } from './first';
import { overviewMessages } from './overview';
import { paneStateMessages } from './pane-states';
import { paneMessages } from './pane';
import { peopleMessages } from './people';
import { peoplePaneMessages } from './people-pane';
import { quantityMessages } from './quantity';
import { recordLogsMessages } from './record-logs';
import { readingMessages } from './readings';
import { recordsMessages } from './records';
import { reviewMessages } from './review';
import { rulesMessages } from './rules';
import { runsMessages } from './runs';
import { safetyMessages } from './safety';
import { scoringMessages } from './scoring';
import { scorePageMessages } from './score-page';
import { settingsMessages } from './settings';
import { shareMessages } from './share';
import { shareDefinitionMessages } from './share-definitions';
import { sheetMessages } from './sheet';
import { shortcutMessages } from './shortcuts';
import { templatesMessages } from './templates';
import { unitNames } from './units';

export const enUS = {
  ...unitNames,
  ...quantityMessages,
  ...readingMessages,
  ...recordsMessages,
  ...recordLogsMessages,
  ...helpMessages,
  ...indicatorsMessages,
  ...reviewMessages,
  ...rulesMessages,
  ...scoringMessages,
  ...formReadingMessages,
  ...formsMessages,
  ...explainMessages,
  ...fileMessages,
  ...scorePageMessages,
  ...settingsMessages,
  ...sheetMessages,
  ...shortcutMessages,
  ...templatesMessages,
  ...functionsMessages,
  ...overviewMessages,
  ...paneStateMessages,
  ...paneMessages,
  ...peopleMessages,
  ...peoplePaneMessages,
  ...firstMessages,
  ...safetyMessages,
  ...runsMessages,
  ...shareMessages,
  ...shareDefinitionMessages,
};
