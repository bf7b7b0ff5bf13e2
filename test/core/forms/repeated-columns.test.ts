import type { FormTable } from '../../../src/core/forms/form';
import { findTables } from '../../../src/core/forms/find-tables';
import type { CellValue } from '../../../src/core/forms/grid';
import { parseLevelHeader } from '../../../src/core/forms/level-header';
import { findLookupPairs } from '../../../src/core/forms/lookup-header';
import { buildGrid, type GridParts } from './build-grid';

const only = (rows: CellValue[][], parts?: GridParts): FormTable => {
  const { tables } = findTables(buildGrid(rows, parts));
  expect(tables).toHaveLength(1);
  return tables[0] as FormTable;
};
const roles = (table: FormTable) => table.columns.map(({ role }) => role);
const marks = (table: FormTable) => table.items.map((item) => item.marks.map(({ mark }) => mark));
const levels = (table: FormTable) => table.items[0]?.levels.map(({ header, text }) => [header, text]);

describe('raters', () => {
  it('carry their weight in their header, and a stroke is no mark', () => {
    const table = only([
      ['考核项目', '权重', '自评(10%)', '上级评分(60%)', '同事评分(20%)', '下属评分(10%)', '综合得分'],
      ['业绩', '50%', 90, 85, 88, '', ''],
      ['态度', '50%', 95, 90, '-', 80, ''],
    ]);
    expect(roles(table)).toEqual(['indicator', 'weight', 'rater', 'rater', 'rater', 'rater', 'score']);
    expect(marks(table)).toEqual([
      [90, 85, 88, null],
      [95, 90, null, 80],
    ]);
    expect(table.items[1]?.marks[2]).toEqual({ rater: '同事评分(20%)', column: 4, mark: null, unread: '-' });
  });

  it('may stand below one header 评分, with the result beside them', () => {
    const table = only(
      [
        ['序号', '考核内容', '分值', '评分', '', '', '备注'],
        ['', '', '', '自评', '上级', '得分', ''],
        [1, '接听质量', 30, 28, 27, '', ''],
        [2, '服务态度', 30, 26, 25, '', ''],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'] },
    );
    expect(roles(table)).toEqual(['number', 'indicator', 'full', 'rater', 'rater', 'score', 'remark']);
    expect(marks(table)).toEqual([
      [28, 27],
      [26, 25],
    ]);
  });

  it('may each have a 得分 below their name', () => {
    const table = only(
      [
        ['考核项目', '分值', '自评', '', '上级评', '', '最终得分'],
        ['', '', '得分', '依据', '得分', '依据', ''],
        ['接听质量', 30, 28, '见录音', 27, '', ''],
        ['服务态度', 30, 26, '', 25, '', ''],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'] },
    );
    expect(table.columns.filter(({ role }) => role === 'rater').map(({ column }) => column)).toEqual([2, 4]);
    expect(marks(table)).toEqual([
      [28, 27],
      [26, 25],
    ]);
  });

  it('are known in English, their mean is the score', () => {
    const table = only([
      ['Competency', 'Max points', 'Self rating', "Manager's rating", 'Peer review', 'Average'],
      ['Teamwork', 10, 8, 9, 7, ''],
      ['Initiative', 10, 7, 7, 7, ''],
    ]);
    expect(roles(table)).toEqual(['indicator', 'full', 'rater', 'rater', 'rater', 'score']);
    expect(marks(table)).toEqual([
      [8, 9, 7],
      [7, 7, 7],
    ]);
  });

  it('who write remarks give no marks', () => {
    const table = only([
      ['考核项目', '考核标准', '分值', '得分', '主管评价'],
      ['接听质量', '抽查不合格每次扣2分', 30, '', '表现良好,偶有超时接听的情况'],
      ['服务态度', '投诉一次扣5分', 30, '', '态度端正,能够及时安抚客户'],
    ]);
    expect(roles(table)).toEqual(['indicator', 'criteria', 'full', 'score']);
  });

  it('without weights or full marks make no form, and the sheet says so', () => {
    const { tables, diagnostics } = findTables(
      buildGrid([
        ['考核项目', '自评', '上级评'],
        ['接听质量', 8, 9],
        ['服务态度', 7, 8],
      ]),
    );
    expect(tables).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['forms.no-marks']);
  });
});

describe('levels', () => {
  it.each<[string, ReturnType<typeof parseLevelHeader>]>([
    ['3级', { rank: 3, scale: 'number', mark: null }],
    ['三级', { rank: 3, scale: 'number', mark: null }],
    ['第四等级', { rank: 4, scale: 'number', mark: null }],
    ['等级５', { rank: 5, scale: 'number', mark: null }],
    ['Level 2', { rank: 2, scale: 'number', mark: null }],
    ['2级(10分)', { rank: 2, scale: 'number', mark: 10 }],
    ['优秀(90-100分)', { rank: 5, scale: 'word', mark: null }],
    ['良好 80分', { rank: 4, scale: 'word', mark: 80 }],
    ['A级', { rank: 5, scale: 'letter', mark: null }],
    ['E级', { rank: 1, scale: 'letter', mark: null }],
    ['4分', { rank: 4, scale: 'marks', mark: 4 }],
    ['Excellent', { rank: 5, scale: 'word', mark: null }],
    ['一级指标', null],
    ['考核等级', null],
    ['权重', null],
  ])('%s is %j', (header, expected) => {
    expect(parseLevelHeader(header)).toEqual(expected);
  });

  it('may stand below 等级说明, beside the level that was reached', () => {
    const table = only(
      [
        ['考核项目', '权重', '等级说明', '', '', '评定等级', '得分'],
        ['', '', '1级', '2级', '3级', '', ''],
        ['主动性', '50%', '等候指示', '询问工作', '单独行动', 3, ''],
        ['责任', '50%', '承认结果', '不推卸', '有预见', '2级', ''],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'] },
    );
    expect(roles(table)).toEqual(['indicator', 'weight', 'level', 'level', 'level', 'actual', 'score']);
    expect(levels(table)).toEqual([
      ['1级', '等候指示'],
      ['2级', '询问工作'],
      ['3级', '单独行动'],
    ]);
    expect(table.items.map(({ actual }) => actual?.value)).toEqual([3, '2级']);
  });

  it('may be bare numbers below 等级说明', () => {
    const table = only(
      [
        ['考核项目', '权重', '等级说明', '', '', '得分'],
        ['', '', 1, 2, 3, ''],
        ['主动性', '50%', '等候指示', '询问工作', '单独行动', ''],
        ['责任', '50%', '承认结果', '不推卸', '有预见', ''],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] },
    );
    expect(levels(table)).toEqual([
      ['1', '等候指示'],
      ['2', '询问工作'],
      ['3', '单独行动'],
    ]);
  });

  it('from A to D or from 优秀 to 不合格 come lowest first, with the columns they stand in', () => {
    const letters = only([
      ['考核要素', '分值', 'A级', 'B级', 'C级', 'D级', '得分'],
      ['主动性', 10, '单独行动', '提出建议', '询问工作', '等候指示', ''],
      ['责任', 10, '有预见', '改进流程', '不推卸', '承认结果', ''],
    ]);
    expect(letters.items[0]?.levels.map(({ header, column }) => [header, column])).toEqual([
      ['D级', 5],
      ['C级', 4],
      ['B级', 3],
      ['A级', 2],
    ]);
    const words = only([
      ['评价要素', '权重', '优秀(100分)', '良好(80分)', '不合格(0分)', '得分'],
      ['主动性', '50%', '单独行动', '提出建议', '等候指示', ''],
      ['责任', '50%', '有预见', '改进流程', '承认结果', ''],
    ]);
    expect(levels(words)).toEqual([
      ['不合格(0分)', '等候指示'],
      ['良好(80分)', '提出建议'],
      ['优秀(100分)', '单独行动'],
    ]);
  });

  it('a sentence across their columns is the criteria of its row', () => {
    const table = only(
      [
        ['考核项目', '权重', '1级', '2级', '3级', '得分'],
        ['主动性', '50%', '等候指示', '询问工作', '单独行动', ''],
        ['出勤', '50%', '迟到一次扣5分,缺勤一次扣10分', '', '', ''],
      ],
      { merges: ['C3:E3'] },
    );
    expect(
      table.items.map(({ criteria, criteriaAt, levels: own }) => [criteria, criteriaAt, own.length]),
    ).toEqual([
      [null, undefined, 3],
      ['迟到一次扣5分,缺勤一次扣10分', { row: 2, column: 2 }, 0],
    ]);
  });

  it('that hold counts are a survey, not a form', () => {
    const { tables, diagnostics } = findTables(
      buildGrid([
        ['评价指标', '权重', '优秀', '良好', '一般', '差', '满意率'],
        ['服务态度', '50%', 10, 20, 3, 1, 0.9],
        ['响应速度', '50%', 12, 18, 4, 0, 0.9],
      ]),
    );
    expect(tables).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['forms.no-standard']);
  });
});

describe('lookups in columns', () => {
  const pairs = (...headers: string[]) => findLookupPairs(headers.map((text, column) => ({ text, column })));

  it('are two pairs or more; one 完成率 beside a 得分 is an achievement and a score', () => {
    expect(pairs('项目', '比率', '扣分', '比率', '扣分')).toEqual([
      { band: 1, mark: 2, sign: 'deduct' },
      { band: 3, mark: 4, sign: 'deduct' },
    ]);
    expect(pairs('区间1', '得分1', '区间2', '得分2').map(({ sign }) => sign)).toEqual(['give', 'give']);
    expect(pairs('Rate', 'Deduction', 'Rate', 'Deduction')).toHaveLength(2);
    expect(pairs('指标', '完成率', '得分')).toEqual([]);
    expect(pairs('指标', '次数', '扣分', '得分')).toEqual([]);
  });

  it('that give marks stand beside an actual', () => {
    const table = only([
      ['指标', '权重', '完成率', '得分', '完成率', '得分', '实际值'],
      ['回访完成率', '50%', '≥95%', 10, '<95%', 8, '93%'],
      ['客户满意度', '50%', '≥90%', 10, '<90%', 0, '91%'],
    ]);
    expect(roles(table)).toEqual(['indicator', 'weight', 'band', 'bandMark', 'band', 'bandMark', 'actual']);
    expect(table.items[0]?.bands).toEqual([
      { column: 2, band: '≥95%', mark: '10', sign: 'give' },
      { column: 4, band: '<95%', mark: '8', sign: 'give' },
    ]);
  });
});

describe('scores that people type', () => {
  it('are numbers, also as text; formulas, words and blanks are none', () => {
    const table = only(
      [
        ['考核项目', '考核标准', '分值', '得分'],
        ['主动性', '主动完成工作', 20, 18],
        ['协作', '配合同事', 20, '17分'],
        ['纪律', '遵守制度', 20, '良好'],
        ['学习', '参加培训', 20, 16],
        ['创新', '提出建议', 20, ''],
      ],
      { formulas: { D5: '=C5*0.8' } },
    );
    expect(table.items.map(({ typedScore }) => typedScore)).toEqual([18, 17, null, null, null]);
  });

  it('make a form of indicators and weights without any standard', () => {
    const table = only([
      ['考核指标', '权重', '得分'],
      ['主动性', '50%', 40],
      ['协作', '50%', ''],
    ]);
    expect(roles(table)).toEqual(['indicator', 'weight', 'score']);
    expect(table.items.map(({ typedScore }) => typedScore)).toEqual([40, null]);
  });
}); // prettier-ignore
