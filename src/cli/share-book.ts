import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '../messages/locale';
import { loadWorkbook } from '../workbench/files/load-workbook';
import { saveWorkbook } from '../workbench/files/save-workbook';
import type { WorkbookModel } from '../workbench/model/workbook-model';
import { openInNode } from '../workbench/node/open-in-node';
import { bundleAddin } from './bundle-addin';
import { ScoringRefused } from './score-book';
import type { PassedShare, SharePage, ShareResults } from './share-page';

/** The add-in's namespace in formulas, as in manifest.xml. */
const NAMESPACE = 'KPI';

/** Options of the actions; each takes those that it knows. */
export interface ShareOptions {
  readonly ledger?: boolean;
  readonly board?: boolean;
}

/** A workbook that is open with the add-in's actions of handing it on. */
export interface OpenedShare {
  readonly model: WorkbookModel;
  /** Round trips between add-in and workbook so far. */
  readonly syncs: () => number;
  /** Does one of the actions and waits until every cell is calculated. Throws ScoringRefused. */
  act<Name extends keyof ShareResults>(name: Name, options?: ShareOptions): Promise<ShareResults[Name]>;
  save(): Uint8Array;
  close(): void;
}

/**
 * Opens a workbook in the embedded host, with all its custom functions calculated. Throws UnreadableFileError.
 *
 * @example const book = await openShare(bytes); await book.act('native', { ledger: true });
 */
export async function openShare(
  book: Uint8Array | WorkbookModel,
  locale: Locale = 'zh-CN',
): Promise<OpenedShare> {
  const model = book instanceof Uint8Array ? loadWorkbook(book, { functionNamespace: NAMESPACE }) : book;
  const metadata = JSON.parse(
    readFileSync(resolve(__dirname, '../functions/functions.json'), 'utf8'),
  ) as never;
  const script = await bundleAddin(resolve(__dirname, 'share-page.ts'));
  const opened = await openInNode({ model, locale, script, metadata, namespace: NAMESPACE });
  const page = opened.window as unknown as SharePage;
  await page.kpiReady;
  await opened.host.idle();
  return {
    model,
    syncs: () => opened.host.log.count,
    act: async <Name extends keyof ShareResults>(name: Name, options: ShareOptions = {}) => {
      const passed = await page.kpiShare?.(name, JSON.stringify(options));
      await opened.host.idle();
      const { error, result } = JSON.parse(passed ?? 'null') as PassedShare<Name>;
      if (error !== null) throw new ScoringRefused(error.code, error.params);
      if (result === null) throw new Error(`The add-in left no result of ${name}`);
      return result;
    },
    save: () => saveWorkbook(model, { functionNamespace: NAMESPACE }),
    close: () => opened.close(),
  };
}
