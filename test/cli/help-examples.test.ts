import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AddinPage } from '../../src/cli/addin-page';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { FUNCTION_IDS } from '../../src/functions/register';
import type { DocumentLocale } from '../../src/messages/locale';
import { exampleOf } from '../../src/taskpane/help/function-examples';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { buildModel } from './build-book';

/* Every example of the help page, typed into an empty sheet: it answers what stands beside it there, which was worked out by hand. */

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;
const SHEET = 'Sheet';

describe.each<DocumentLocale>(['zh-CN', 'en-US'])('%s', (locale) => {
  let opened: OpenedAddin;
  let model: WorkbookModel;

  beforeAll(async () => {
    model = buildModel([{ name: SHEET, rows: [['']] }]);
    const script = await bundleAddin();
    opened = await openInNode({ model, locale, script, metadata: METADATA, namespace: 'KPI' });
    await (opened.window as unknown as AddinPage).kpiReady;
    FUNCTION_IDS.forEach((name, at) => {
      const formula = exampleOf(name, locale)?.formula ?? '';
      // Far enough apart for a table to spill.
      model.setInputs(SHEET, { row: at * 20, column: 1, rows: 1, columns: 1 }, [[formula]]);
    });
    await opened.host.idle();
  }, 60_000);
  afterAll(() => opened.close());

  it.each(FUNCTION_IDS.map((name, at) => [name, at] as const))('%s', (name, at) => {
    const example = exampleOf(name, locale);
    const value = model.valueAt(SHEET, at * 20, 1);
    if (typeof example?.answer === 'number') expect(value).toBeCloseTo(example.answer, 6);
    else if (typeof example?.answer === 'string') expect(value).toBe(example.answer);
    else expect(typeof value).toBe('string');
  });

  it('the texts and the table say what was worked out', () => {
    const shown = (name: (typeof FUNCTION_IDS)[number], row = 0, column = 0): unknown =>
      model.valueAt(SHEET, FUNCTION_IDS.indexOf(name) * 20 + row, 1 + column);
    expect(shown('EXPLAIN')).toContain('100 − 2×10 = 80');
    expect(shown('CHECKRULE')).toContain(locale === 'zh-CN' ? '每多满5秒扣10分' : 'deduct 10');
    // One row for each of the two agents below a header.
    expect([shown('INDICATORS', 1), shown('INDICATORS', 2)].sort()).toEqual(
      locale === 'zh-CN' ? ['李娜', '王强'] : ['Ann', 'Bob'],
    );
  });
});
