import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FoundRecords } from '../actions/check/check-workbook';
import type { IndicatorsRead } from '../actions/records/read-indicators';
import type { PeopleFound } from '../core/people/people-of-grids';
import type { ScoreRun } from '../actions/score-workbook';
import { loadWorkbook } from '../workbench/files/load-workbook';
import { saveWorkbook } from '../workbench/files/save-workbook';
import type { WorkbookModel } from '../workbench/model/workbook-model';
import { openInNode } from '../workbench/node/open-in-node';
import type { AddinPage, PassedIndicators, PassedOutcome, PassedPeople } from './addin-page';
import { bundleAddin } from './bundle-addin';
import { readPassed } from './pass-json';

/** The add-in's namespace in formulas, as in manifest.xml. */
const NAMESPACE = 'KPI';

/** A workbook after the ribbon's Score button was pressed in it. */
export interface ScoredBook {
  readonly run: ScoreRun;
  /** The indicators of each sheet of records, by agent where the records name agents. */
  readonly indicators: readonly IndicatorsRead[];
  /** The people of the workbook, scored by its forms; null where it has none. */
  readonly people: PeopleFound | null;
  /** Round trips between add-in and workbook that scoring took. */
  readonly syncs: number;
  /** The workbook with all custom functions calculated. */
  readonly model: WorkbookModel;
  save(): Uint8Array;
}

/** Excel refused the action; `code` and `params` are a message's. */
export class ScoringRefused extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>>,
  ) {
    super(code);
  }
}

/**
 * Opens an .xlsx in the embedded host, lets the genuine office.js and the add-in's own code press the Score button, and
 * waits until every cell is calculated. The bytes given are not changed. Throws UnreadableFileError, ScoringRefused.
 */
export async function scoreBook(bytes: Uint8Array): Promise<ScoredBook> {
  const model = loadWorkbook(bytes, { functionNamespace: NAMESPACE });
  const metadata = JSON.parse(
    readFileSync(resolve(__dirname, '../functions/functions.json'), 'utf8'),
  ) as never;
  const opened = await openInNode({
    model,
    locale: 'zh-CN',
    script: await bundleAddin(),
    metadata,
    namespace: NAMESPACE,
  });
  try {
    const page = opened.window as unknown as AddinPage;
    await page.kpiReady;
    const before = opened.host.log.count;
    await opened.host.invokeCommand('scoreWorkbook');
    const syncs = opened.host.log.count - before;
    await opened.host.idle();
    const outcome = readPassed(page.kpiOutcome ?? 'null') as PassedOutcome | null;
    if (outcome?.error) throw new ScoringRefused(outcome.error.code, outcome.error.params);
    if (!outcome?.result) throw new Error('The Score button left no result');
    const indicators: IndicatorsRead[] = [];
    for (const records of outcome.result.check.records) indicators.push(await readIndicators(page, records));
    const people = await readPeople(page);
    return { run: outcome.result, indicators, people, syncs, model, save: () => saveWorkbook(model) };
  } finally {
    opened.close();
  }
}

async function readPeople(page: AddinPage): Promise<PeopleFound | null> {
  const { error, people } = readPassed((await page.kpiReadPeople?.()) ?? '{}') as Partial<PassedPeople>;
  if (error) throw new ScoringRefused(error.code, error.params);
  return people ?? null;
}

async function readIndicators(page: AddinPage, { table }: FoundRecords): Promise<IndicatorsRead> {
  const named = table.columns.some(({ role }) => role === 'agent' || role === 'agentId');
  const answer = await page.kpiReadIndicators?.(table.sheet, JSON.stringify(named ? { by: 'agent' } : {}));
  const { error, read } = JSON.parse(answer ?? '{}') as Partial<PassedIndicators>;
  if (error) throw new ScoringRefused(error.code, error.params);
  if (!read) throw new Error('The add-in gave no indicators');
  return read;
}
