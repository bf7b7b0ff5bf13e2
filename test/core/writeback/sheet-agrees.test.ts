import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AddinPage } from '../../../src/cli/addin-page';
import { bundleAddin } from '../../../src/cli/bundle-addin';
import type { FormTable } from '../../../src/core/forms/form';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/scoring/policy';
import { stateOf } from '../../../src/core/scoring/item-state';
import { scoreTable } from '../../../src/core/scoring/score-table';
import type { Scorecard } from '../../../src/core/scoring/scorecard';
import { policyOf } from '../../../src/core/settings/policy-of-cells';
import { planWrites } from '../../../src/core/writeback/plan-writes';
import { openInNode, type OpenedAddin } from '../../../src/workbench/node/open-in-node';
import type { Scalar } from '../../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { type BookSheet, buildModel } from '../../cli/build-book';
import { buildForm } from '../scoring/build-form';
import { TRUTH_FORMS, type TruthForm } from '../scoring/truth-forms';

/*
 * What a supervisor reads in the pane, what the sheet calculates and what JSON says are one: the formulas that planWrites
 * writes, calculated by the add-in's own custom functions, against the card of scoreTable.
 */

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../../src/functions/functions.json'), 'utf8'),
) as never;
const TEXTS = {
  headers: { score: '得分', achievement: '达成率', gap: '差距', flag: '标记' },
  total: '合计',
  flagWords: { met: '达标', missed: '未达标' },
};

/** The settings sheet's cells for the choices that the forms make. */
const SETTINGS: readonly (readonly [keyof Policy, string, (policy: Policy) => string])[] = [
  ['notApplicable', 'notApplicable', ({ notApplicable }) => notApplicable],
  ['weights', 'weights', ({ weights }) => weights],
  ['targetOnly', 'targetOnly', ({ targetOnly }) => targetOnly],
  ['missingActual', 'missingActual', ({ missingActual }) => missingActual],
  [
    'raters',
    'raters',
    ({ raters }) => raters?.map(({ name, weight }) => `${name} ${weight * 100}%`).join(', ') ?? '平均',
  ],
];
/** One form on a sheet of its own, with its plan written, and its settings on another. */
interface Written {
  readonly name: string;
  readonly sheet: string;
  readonly withSettings: boolean;
  readonly truth: Pick<TruthForm, 'total' | 'grade'>;
  readonly card: Scorecard;
  readonly table: FormTable;
}

const ERRORS: readonly TruthForm[] = [
  {
    name: 'an actual that is no quantity',
    spec: {
      columns: [['indicator', '指标'], ['weight', '权重'], ['criteria', '评分标准'], ['actual', '实际值'], ['score', '得分']],
      rows: [
        ['平均响应时长', '50%', '≤25秒得100分,每增加5秒扣10分,≥40秒0分', '约半分钟'],
        ['客户满意度', '50%', '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分', 4.2],
      ],
    },
    scale: 'hundred', scores: [null, 85], total: null, grade: null,
  },
  {
    name: 'a typed score above its full mark',
    spec: {
      columns: [['indicator', '项目'], ['full', '分值'], ['criteria', '标准'], ['actual', '实际值'], ['score', '得分']],
      rows: [['服务态度', 10, '服务态度良好', '', 12], ['服务质量', 10, '每收到客户投诉一次扣5分', 1]],
    },
    scale: 'none', scores: [null, 5], total: null, grade: null,
  },
  {
    name: 'a mark above the full mark',
    spec: {
      columns: [['indicator', '项目'], ['full', '总分'], ['rater', '自评'], ['rater', '考评'], ['score', '得分']],
      rows: [['故障汇总分析', 10, 11, 8], ['部门横向沟通', 10, 8, 8]],
    },
    scale: 'none', scores: [null, 8], total: null, grade: null,
  },
]; // prettier-ignore

const sheets: BookSheet[] = [];
const written: Written[] = [];
for (const withSettings of [false, true]) {
  for (const form of [...TRUTH_FORMS, ...ERRORS]) {
    if (withSettings || form.policy === undefined) prepare(form, withSettings);
  }
}

function prepare({ name, spec, policy: choices, ...truth }: TruthForm, withSettings: boolean): void {
  const policy = { ...DEFAULT_POLICY, ...choices };
  const sheet = `表${written.length}`;
  const settings = `设置${written.length}`;
  const { table, grid } = buildForm({ ...spec, sheet });
  const card = scoreTable(table, policy);
  const reference = withSettings ? `${settings}!$A$1:$B$${SETTINGS.length}` : null;
  const rows: Scalar[][] = grid.values.map((line) => line.map((value) => (value === '' ? null : value)));
  for (const { row, column, formula } of planWrites(table, card, grid, TEXTS, reference).cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = formula;
  }
  sheets.push({ name: sheet, rows });
  sheets.push({ name: settings, rows: SETTINGS.map(([, label, value]) => [label, value(policy)]) });
  written.push({ name, sheet, withSettings, truth, card, table });
}

let opened: OpenedAddin;
let model: WorkbookModel;

beforeAll(async () => {
  model = buildModel(sheets);
  const script = await bundleAddin();
  opened = await openInNode({ model, locale: 'zh-CN', script, metadata: METADATA, namespace: 'KPI' });
  await (opened.window as unknown as AddinPage).kpiReady;
  await opened.host.idle();
}, 120_000);

afterAll(() => opened.close());

const scoreColumnOf = ({ columns }: FormTable): number =>
  columns.find(({ role }) => role === 'score')?.column ?? -1;
const totalRowOf = ({ items, subtotals }: FormTable): number =>
  Math.max(...items.map(({ row }) => row), ...subtotals.map(({ row }) => row)) + 1;

describe.each([
  ['without a settings sheet', false],
  ['with the settings as cells', true],
])('sheet and card agree %s', (_, withSettings) => {
  it.each(written.filter((each) => each.withSettings === withSettings))(
    '$name',
    ({ sheet, card, table, truth }) => {
      const at = (row: number, column: number) => model.valueAt(sheet, row, column);
      const column = scoreColumnOf(table);
      for (const scored of card.items) {
        const shown = at(scored.item.row, column);
        switch (stateOf(scored)) {
          case 'scored':
            expect([scored.item.indicator, shown]).toEqual([
              scored.item.indicator,
              expect.closeTo(scored.score ?? NaN, 8),
            ]);
            break;
          case 'not-applicable':
            expect(shown).toBe('不适用');
            break;
          case 'blank':
            expect([null, '']).toContain(shown);
            break;
          case 'error':
            // What a person typed stays; the total is the error then.
            if (scored.source === 'typed') expect(shown).toBe(scored.item.typedScore);
            else expect(shown).toMatchObject({ error: '#N/A' });
        }
      }
      for (const { row, items } of table.subtotals) {
        const scores = card.items
          .filter(({ item }) => items.includes(item.row))
          .map(({ score }) => score ?? 0);
        expect(at(row, column)).toBeCloseTo(
          scores.reduce((a, b) => a + b, 0),
          8,
        );
      }
      const total = at(totalRowOf(table), column);
      const isError = card.items.some((scored) => stateOf(scored) === 'error');
      if (isError) expect(total).toMatchObject({ error: '#N/A' });
      else if (truth.total === null) expect(total).toBeNull();
      else expect(total).toBeCloseTo(truth.total, 8);
      expect(isError ? null : card.total).toEqual(
        truth.total === null ? null : expect.closeTo(truth.total, 8),
      );
      const beside = Array.from({ length: 20 }, (__, index) => at(totalRowOf(table), column + 1 + index));
      const words = beside.filter((value) => typeof value === 'string' && value !== '');
      expect(words).toEqual(truth.grade === null ? [] : [truth.grade]);
    },
  );
});

it('recalculates when HR edits a setting, without the add-in being asked again', async () => {
  const form = written.find(
    ({ name, withSettings }) => withSettings && name === 'C4 low-volume case, its weight shared',
  );
  if (form === undefined) throw new Error('no C4');
  const total = () => model.valueAt(form.sheet, totalRowOf(form.table), scoreColumnOf(form.table));
  const set = async (row: number, choice: string) => {
    model.setInputs(form.sheet.replace('表', '设置'), { row, column: 1, rows: 1, columns: 1 }, [[choice]]);
    await opened.host.idle();
  };
  // 71.7 of the weights as written; the 10 % of the item that does not apply shared, dropped, normalised.
  expect(total()).toBeCloseTo((71.7 * 95) / 85, 8);
  await set(0, 'drop');
  expect(total()).toBeCloseTo(71.7, 8);
  await set(1, 'normalise');
  expect(total()).toBeCloseTo(71.7 / 0.95, 8);
});

it('reads the settings’ cells as the pane does', () => {
  const policy = { ...DEFAULT_POLICY, notApplicable: 'drop', weights: 'normalise' } as const;
  expect(policyOf(SETTINGS.map(([, label, value]) => [label, value(policy)]))).toEqual(policy);
});
