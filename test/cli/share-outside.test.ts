import { strFromU8, unzipSync } from 'fflate';
import { openShare, type OpenedShare } from '../../src/cli/share-book';
import { loadWorkbook } from '../../src/workbench/files/load-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { findDifferences } from '../awkward/find-differences';
import { itInLibreOffice, openAllInLibreOffice } from '../libreoffice';
import { buildModel } from './build-book';
import { stateOf, traces, withoutValues } from './shared-copies';

/* What a supervisor made of a form: names and conditional formats that call KPI functions; and cells that use the names. */

jest.setTimeout(60_000);

const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';
const NOTHING = {
  cells: new Set(['nothing']),
  newColumns: new Set<string>(),
  recalculated: new Set<string>(),
};

/** As a file that somebody saved: what is not changed must stay as it is there. */
function supervised(): WorkbookModel {
  const model = buildModel([
    {
      name: '一月',
      rows: [
        ['指标名称', '权重', '评分标准', '目标值', '实际值', '得分'],
        ['平均响应时长', 0.5, A8, '≤25秒', '35秒', '=KPI.SCORE(E2,C2)'],
        ['一次解决率', 0.3, '', '≥85%', '72%', '=KPI.SCORE(E3,C3,100,D3)'],
        ['客户满意度', 0.2, '', '≥90%', '92%', '=KPI.SCORE(E4,C4,100,D4)'],
        ['合计', '', '', '', '', '=总分'],
        ['等级', '', '', '', '', '=KPI.GRADE(总分)'],
        ['前两项', '', '', '', '', '=小计'],
      ],
      names: [
        { name: '总分', formula: '=KPI.TOTAL(一月!$F$2:$F$4,一月!$B$2:$B$4)' },
        { name: '小计', formula: '=KPI.SUBTOTAL(一月!$F$2:$F$3,一月!$B$2:$B$3)', own: true },
        { name: '表头', formula: '=一月!$A$1:$F$1' },
      ],
      rules: [
        { area: 'E2:E4', formula: 'KPI.FLAG($E2,$D2)="未达标"' },
        { area: 'F2:F4', formula: 'KPI.SCORE($E$2,$C$2)', below: true },
        { area: 'A2:A7', formula: 'LEN(A2)>5' },
      ],
    },
    {
      name: "二月 (o'k)",
      rows: [['=总分', '=一月!小计', 'KPI.SCORE( is only a text']],
      names: [{ name: '小计', formula: '=7', own: true }],
    },
  ]);
  return loadWorkbook(saveWorkbook(model, { functionNamespace: 'KPI' }), { functionNamespace: 'KPI' });
}

function definitionsOf(model: WorkbookModel): string[] {
  return [
    ...model.names().map(({ name, formula }) => `${name} ${formula}`),
    ...model
      .sheets()
      .flatMap(({ props }) => props.conditionalFormats.map(({ formulas }) => formulas.join(' '))),
  ];
}

async function during<T>(model: WorkbookModel, work: (book: OpenedShare) => Promise<T>): Promise<T> {
  const book = await openShare(model);
  try {
    return await work(book);
  } finally {
    book.close();
  }
}

describe('names and conditional formats that call KPI functions', () => {
  it.each(['native', 'values'] as const)(
    'become plain formulas in the %s copy, and come back',
    async (form) => {
      await during(supervised(), async (book) => {
        const before = definitionsOf(book.model);
        const live = stateOf(book.model);
        const file = book.save();
        const outcome = await book.act(form, { ledger: true });
        expect(outcome.definitions.map(({ kind, sheet, at }) => [kind, sheet, at])).toEqual([
          ['name', null, '总分'],
          ['name', '一月', '小计'],
          ['format', '一月', 'E2:E4'],
          ['format', '一月', 'F2:F4'],
        ]);
        expect([outcome.leftDefinitions, outcome.left, outcome.differing]).toEqual([[], [], []]);
        // 35 s is 10 s more than 25 s: 100 − 2 × 10 = 80. 72 of 85 % is 84.70588…; 92 % meets 90 %: 100.
        // 0.5 × 80 + 0.3 × 84.70588… + 0.2 × 100 = 85.41176…; without the last 65.41176…
        const second = (72 / 85) * 100;
        const [total, two] = [40 + 0.3 * second + 20, 40 + 0.3 * second];
        const shown = [4, 5, 6].map((row) => book.model.valueAt('一月', row, 5));
        expect(shown).toEqual([expect.closeTo(total, 9), '良好', expect.closeTo(two, 9)]);
        expect(book.model.valueAt("二月 (o'k)", 0, 1)).toEqual(expect.closeTo(two, 9));
        expect(definitionsOf(book.model).filter((text) => text.includes('KPI'))).toEqual([]);
        expect(definitionsOf(book.model)).toEqual(
          expect.arrayContaining(['表头 =一月!$A$1:$F$1', '小计 =7', 'LEN(A2)>5']),
        );

        const { kept, keptDefinitions, restoredDefinitions } = await book.act('restore');
        expect([kept, keptDefinitions, restoredDefinitions]).toEqual([[], [], 4]);
        expect(definitionsOf(book.model)).toEqual(before);
        expect(stateOf(book.model)).toEqual(live);
        expect(findDifferences(file, book.save(), NOTHING)).toEqual([]);
        expect(partsThatDiffer(file, book.save())).toEqual([]);
      });
    },
  );

  it('leave no trace in any part of the file without a ledger, and undo brings them back', async () => {
    await during(supervised(), async (book) => {
      const before = definitionsOf(book.model);
      const file = book.save();
      expect(traces(file).map((trace) => trace.split(':')[0])).toEqual(
        expect.arrayContaining(['xl/workbook.xml']),
      );
      await book.act('native', { ledger: false });
      const copy = unzipSync(book.save());
      const found = Object.entries(copy).filter(([, bytes]) => /_xldudf|KPI[._]/i.test(strFromU8(bytes)));
      // The text of a person stays.
      expect(found.map(([path, bytes]) => [path, strFromU8(bytes).match(/_xldudf|KPI[._]\w+/gi)])).toEqual([
        [expect.stringMatching(/sheet2\.xml|sharedStrings/), ['KPI.SCORE']],
      ]);
      await book.act('undo');
      expect(definitionsOf(book.model)).toEqual(before);
      expect(partsThatDiffer(file, book.save())).toEqual([]);
    });
  });

  it('that somebody changed since keep what they hold', async () => {
    await during(supervised(), async (book) => {
      await book.act('native', { ledger: true });
      const mine = book.model.names().find(({ name }) => name === '总分');
      book.model.setName({ name: '总分', formula: '=90' });
      const [sheet] = book.model.sheets();
      if (sheet === undefined) throw new Error('There is no sheet.');
      const [, ...others] = sheet.props.conditionalFormats;
      book.model.updateSheet(sheet.id, { conditionalFormats: others });
      const { restoredDefinitions, keptDefinitions } = await book.act('restore');
      expect(mine?.formula).toMatch(/^=IF\(COUNT/);
      expect(restoredDefinitions).toBe(2);
      expect(keptDefinitions.map(({ at, reason }) => [at, reason])).toEqual([
        ['总分', 'share.kept.changed'],
        ['E2:E4', 'share.kept.gone'],
      ]);
      expect(definitionsOf(book.model)).toContain('总分 =90');
      // The ledger stays: it is the way back of what was kept.
      expect(book.model.sheets().map(({ name }) => name)).toContain('公式台账');
    });
  });

  it('are left and named where no formula means the same: relative names, constant lists in a condition', async () => {
    const model = supervised();
    model.setName({ name: '相对', formula: '=KPI.TOTAL(一月!F2:F4,一月!B2:B4)' });
    const [sheet] = model.sheets();
    if (sheet === undefined) throw new Error('There is no sheet.');
    const rest = sheet.props.conditionalFormats;
    const total = 'KPI.TOTAL($F$2:$F$4,$B$2:$B$4)>80';
    const [first] = rest;
    if (first === undefined) throw new Error('There is no format.');
    const added = { id: '{9}', ranges: first.ranges, type: 'expression', priority: 9, formulas: [total] };
    model.updateSheet(sheet.id, { conditionalFormats: [...rest, added] });
    await during(model, async (book) => {
      const { report } = await book.act('check');
      const outside = report.findings.filter(({ code }) => /share\.in-/.test(code));
      expect(report.definitions).toBe(6);
      expect(outside.map(({ code, params }) => [code, params?.['place']])).toEqual([
        ['share.in-name.relative', '相对'],
        ['share.in-format', '一月!E2:E4'],
        ['share.in-name.native', '总分'],
        ['share.in-name.native', '一月!小计'],
        ['share.in-format.native', '一月!E2:E4'],
        ['share.in-format.native', '一月!F2:F4'],
      ]);
      expect(outside[1]?.params?.['formula']).toBe(`=${total}`);
      const { leftDefinitions } = await book.act('native', { ledger: true });
      expect(leftDefinitions.map(({ at }) => at)).toEqual(['相对', 'E2:E4']);
      expect(definitionsOf(book.model)).toEqual(
        expect.arrayContaining(['相对 =KPI.TOTAL(一月!F2:F4,一月!B2:B4)', total]),
      );
    });
  });

  itInLibreOffice('are calculated by LibreOffice as they were live', async (office) => {
    const { copy, live, colours } = await during(supervised(), async (book) => {
      // The conditions as cells beside: what is live, and then what the format holds.
      const flags = [2, 3, 4].map((row) => [`=KPI.FLAG($E${row},$D${row})="未达标"`]);
      book.model.setInputs('一月', { row: 1, column: 8, rows: 3, columns: 1 }, flags);
      await book.act('native', { ledger: false });
      const texts = definitionsOf(book.model).filter((text) => text.startsWith('IF($D2='));
      const at = (row: number) =>
        (texts[0] ?? '').replaceAll(/\$([DE])2\b/g, (_, column: string) => `$${column}$${row}`);
      const conditions = [2, 3, 4].map((row) => [`=${at(row)}`]);
      book.model.setInputs('一月', { row: 1, column: 9, rows: 3, columns: 1 }, conditions);
      const values = [1, 2, 3].map((row) => book.model.valueAt('一月', row, 8));
      return { copy: book.save(), live: stateOf(book.model), colours: values };
    });
    const shown = await openAllInLibreOffice(office, { book: withoutValues(copy) });
    const [one, two] = [shown.get('book-一月') ?? [], shown.get("book-二月 (o'k)") ?? []];
    // 35 s misses 25 s by 40 %, 72 % misses 85 % by 15 %: both 未达标. 92 % meets 90 %.
    expect(colours).toEqual([true, true, false]);
    expect([1, 2, 3].map((row) => one[row]?.[9])).toEqual(['TRUE', 'TRUE', 'FALSE']);
    const total = 60 + 0.3 * (72 / 85) * 100;
    expect(live.get('一月!4,5')?.value).toEqual(expect.closeTo(total, 9));
    expect(Number(one[4]?.[5])).toBeCloseTo(total, 9);
    expect(one[5]?.[5]).toBe('良好');
    expect(Number(one[6]?.[5])).toBeCloseTo(total - 20, 9);
    expect([Number(two[0]?.[0]), Number(two[0]?.[1])]).toEqual([
      expect.closeTo(total, 9),
      expect.closeTo(total - 20, 9),
    ]);
  });
});

/** Parts of two files that are not the same bytes. */
function partsThatDiffer(one: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [unzipSync(one), unzipSync(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (path) => strFromU8(a[path] ?? new Uint8Array()) !== strFromU8(b[path] ?? new Uint8Array()),
  );
}
