import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ShareCheck } from '../../src/actions/share/check-share';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { openInNode } from '../../src/workbench/node/open-in-node';
import type { FaultPage, Outcome } from '../faults/fault-page';
import { buildModel } from './build-book';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

jest.setTimeout(60_000);

it('KPI functions in names and in conditional formats, of several areas too, are found where they are', async () => {
  const model = buildModel([{ name: "一月 (o'k)", rows: [['得分'], [92], [60]] }]);
  const [sheet] = model.sheets();
  if (sheet === undefined) throw new Error('There is no sheet.');
  model.setName({ name: '等级', formula: `='一月 (o''k)'!$A$2` });
  model.setName({ name: '判断', formula: `=KPI.GRADE('一月 (o''k)'!$A$2)` });
  const area = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
  model.updateSheet(sheet.id, {
    conditionalFormats: [
      {
        id: '{1}',
        ranges: [area(1), area(2)],
        type: 'expression',
        priority: 1,
        formulas: ['KPI.FLAG(A2,"≥90")="达标"'],
      },
    ],
  });
  const script = await bundleAddin(resolve(__dirname, '../faults/fault-page.ts'));
  const opened = await openInNode({ model, locale: 'zh-CN', script, metadata: METADATA, namespace: 'KPI' });
  try {
    const answer = await (opened.window as unknown as FaultPage).kpiRun?.('checkShare', 'null');
    const { error, bug, result } = JSON.parse(answer ?? 'null') as Outcome;
    expect([error, bug]).toEqual([null, null]);
    const { findings } = (result as ShareCheck).report;
    expect(findings.map(({ code, params }) => [code, params?.['name'] ?? params?.['area']])).toEqual([
      ['share.in-name.native', '判断'],
      ['share.in-format', 'A2,A3'],
    ]);
  } finally {
    opened.close();
  }
});
