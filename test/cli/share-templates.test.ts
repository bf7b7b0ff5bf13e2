import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AddinPage } from '../../src/cli/addin-page';
import { bundleAddin } from '../../src/cli/bundle-addin';
import type { Locale } from '../../src/messages/locale';
import { TEMPLATES } from '../../src/templates';
import { createWorkbook } from '../../src/workbench/files/create-workbook';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode } from '../../src/workbench/node/open-in-node';
import { itInLibreOffice, openAllInLibreOffice } from '../libreoffice';
import { callingCells, type Copies, differences, makeCopies, traces, withoutValues } from './shared-copies';

/* Every form of the templates, filled with the documents' figures and scored, in one workbook for each language. */

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

async function filledTemplates(locale: Locale): Promise<WorkbookModel> {
  const model = createWorkbook();
  const script = await bundleAddin();
  const opened = await openInNode({ model, locale, script, metadata: METADATA, namespace: 'KPI' });
  try {
    const page = opened.window as unknown as AddinPage;
    await page.kpiReady;
    for (const { id } of TEMPLATES)
      await page.kpiInsertTemplate?.(id, JSON.stringify({ fill: 'sample', locale }));
    await opened.host.invokeCommand('scoreWorkbook');
    await opened.host.idle();
    return model;
  } finally {
    opened.close();
  }
}

const LOCALES = ['zh-CN', 'en-US'] as const;
const copies = new Map<Locale, Copies>();
const copy = (locale: Locale): Copies => {
  const found = copies.get(locale);
  if (found === undefined) throw new Error(`No copies in ${locale}`);
  return found;
};

beforeAll(async () => {
  for (const locale of LOCALES) copies.set(locale, await makeCopies(await filledTemplates(locale), locale));
}, 240_000);

describe.each(LOCALES)('every form filled and scored, %s', (locale) => {
  it('has native formulas for all but actuals in words and a target of 0', () => {
    const { nativeCells, valueCells, reasons, differing, live } = copy(locale);
    expect(callingCells(live)).toHaveLength(nativeCells + valueCells);
    expect(nativeCells).toBeGreaterThan(220);
    expect(valueCells).toBeLessThanOrEqual(5);
    expect(reasons).toEqual(['share.value.no-ratio', 'share.value.words']);
    expect(differing).toEqual([]);
  });

  it('leaves no trace of the add-in in either copy', () => {
    expect(traces(copy(locale).native)).toEqual([]);
    expect(traces(copy(locale).values)).toEqual([]);
    expect(traces(copy(locale).original).length).toBeGreaterThan(0);
  });

  it('holds the original cells again after undo, and after the way back by the ledger', () => {
    expect(copy(locale).afterUndo).toEqual(copy(locale).live);
    expect(copy(locale).afterRestore).toEqual(copy(locale).live);
  });
});

itInLibreOffice(
  'both copies, calculated anew by LibreOffice, equal the live scores to 1e-9',
  async (office) => {
    const books = Object.fromEntries(
      LOCALES.flatMap((locale) => [
        [`native-${locale}`, withoutValues(copy(locale).native)],
        [`values-${locale}`, withoutValues(copy(locale).values)],
      ]),
    );
    const shown = await openAllInLibreOffice(office, books);
    for (const name of Object.keys(books)) {
      const { live } = copy(name.endsWith('zh-CN') ? 'zh-CN' : 'en-US');
      expect([name, differences(live, (sheet) => shown.get(`${name}-${sheet}`))]).toEqual([name, []]);
    }
  },
  240_000,
);
