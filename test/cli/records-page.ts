/* The add-in's page with the actions on records, for tests: arguments and outcomes travel as JSON. */
import { ActionError } from '../../src/actions/action-error';
import { checkWorkbook } from '../../src/actions/check/check-workbook';
import {
  type IndicatorsRead,
  readIndicators,
  type ReadProgress,
} from '../../src/actions/records/read-indicators';
import { forgetCorrection, rememberCorrection } from '../../src/actions/settings/remember-correction';
import { writeIndicators } from '../../src/actions/records/write-indicators';
import type { AddinPage } from '../../src/cli/addin-page';
import '../../src/cli/addin-page';
import { passJson } from '../../src/cli/pass-json';
import type { AggregationOptions } from '../../src/core/indicators/aggregator';
import type { Correction } from '../../src/core/settings/settings';

export interface RecordsPage extends AddinPage {
  /** Answers what the action answers, or the code of its ActionError. */
  kpiRecords?: (
    name: 'check' | 'read' | 'write' | 'cancel' | 'remember' | 'forget',
    argument: string,
  ) => Promise<string>;
}

export interface ReadArgument extends AggregationOptions {
  readonly sheets: string | readonly string[];
  /** Cancels when so many blocks were read. */
  readonly cancelAfter?: number;
}

export interface ReadAnswer {
  readonly read: IndicatorsRead;
  readonly progress: readonly ReadProgress[];
}

const writing: { controller: AbortController | null } = { controller: null };

async function act(name: string, argument: unknown): Promise<unknown> {
  switch (name) {
    case 'check':
      return checkWorkbook();
    case 'read': {
      const { sheets, cancelAfter = Infinity, ...options } = argument as ReadArgument;
      const controller = new AbortController();
      const progress: ReadProgress[] = [];
      const onProgress = (step: ReadProgress) => {
        if (progress.push(step) >= cancelAfter) controller.abort();
      };
      const read = await readIndicators(sheets, { ...options, onProgress, signal: controller.signal });
      return { read, progress } satisfies ReadAnswer;
    }
    case 'write': {
      const controller = new AbortController();
      writing.controller = controller;
      return writeIndicators(argument as IndicatorsRead, { signal: controller.signal });
    }
    case 'remember':
      await rememberCorrection(argument as Correction);
      return null;
    case 'forget':
      await forgetCorrection(argument as Correction);
      return null;
    default:
      writing.controller?.abort();
      return null;
  }
}

(window as RecordsPage).kpiRecords = async (name, argument) => {
  try {
    return passJson({ result: (await act(name, JSON.parse(argument))) ?? null });
  } catch (caught) {
    if (!(caught instanceof ActionError)) throw caught;
    return JSON.stringify({ error: { code: caught.code, params: caught.params } });
  }
};
