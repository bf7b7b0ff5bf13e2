import { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { openInNode, openPage } from '../../../src/workbench/node/open-in-node';
import type { NodePage, OpenedAddin, OpenOptions } from '../../../src/workbench/node/open-in-node';

/** What a page of the tests has besides the DOM. */
interface PageGlobals {
  readonly eval: (source: string) => unknown;
}

/** A workbook with these sheets, open in the workbench with an empty add-in. */
export async function openBook(
  sheets: readonly string[] = ['考核表'],
  options: Partial<OpenOptions> = {},
): Promise<OpenedAddin> {
  const model = new WorkbookModel();
  for (const name of sheets) model.addSheet(name);
  return openInNode({ model, locale: 'zh-CN', script: '', ...options });
}

/** A second person's page on the same workbook. */
export function joinBook(book: OpenedAddin): Promise<NodePage> {
  return openPage(book.host, { script: '' });
}

/** Runs a self-contained function inside the page, and brings back its result as plain data. */
export async function inPage<Args extends readonly unknown[], Result>(
  page: NodePage,
  work: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  const call = `(${work.toString()})(...${JSON.stringify(args)})`;
  const result = await ((page.window as unknown as PageGlobals).eval(call) as Promise<Result>);
  return (result === undefined ? undefined : JSON.parse(JSON.stringify(result))) as Result;
}

/** Runs a batch as an add-in does: `Excel.run(batch)` inside the page. The batch must be self-contained. */
export async function excelRun<Args extends readonly unknown[], Result>(
  page: NodePage,
  batch: (context: Excel.RequestContext, ...args: Args) => Promise<Result>,
  ...args: Args
): Promise<Result> {
  const call = `Excel.run((context) => (${batch.toString()})(context, ...${JSON.stringify(args)}))`;
  const result = await ((page.window as unknown as PageGlobals).eval(call) as Promise<Result>);
  return (result === undefined ? undefined : JSON.parse(JSON.stringify(result))) as Result;
}

/**
 * Runs JavaScript text as a batch inside the page: `context` is the request context, `sheet` the first worksheet.
 * For tables of tests whose rows are expressions.
 */
export async function excelText<Result>(page: NodePage, text: string): Promise<Result> {
  const call = `Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const sheet = sheets.getFirst();
    ${text}
  })`;
  const result = await ((page.window as unknown as PageGlobals).eval(call) as Promise<Result>);
  return (result === undefined ? undefined : JSON.parse(JSON.stringify(result))) as Result;
}

/** The code of the OfficeExtension.Error that something rejects with; 'no error' if it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no error';
  } catch (error) {
    // The error is of the page's realm: instanceof says nothing about it.
    const { code } = error as { readonly code?: unknown };
    return typeof code === 'string' ? code : `not an Office error: ${String(error)}`;
  }
}

/** Resolves when something has become true; fails after five seconds. */
export async function waitFor(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue(); waited += 5) {
    if (waited > 5000) throw new Error('What was waited for did not happen within 5 s');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
