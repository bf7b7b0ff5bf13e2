import { printPeriod } from '../../../src/core/people/appraisal-period';
import { findRoster } from '../../../src/core/people/find-roster';
import { joinFigures } from '../../../src/core/people/join-figures';
import { scoreTable } from '../../../src/core/scoring/score-table';
import { buildGrid } from '../forms/build-grid';
import { FORM } from './sample-roster';

describe('a roster on a sheet', () => {
  const typed = buildGrid(
    [
      ['客服部2026年3月绩效数据', '', '', '', '', '', ''],
      ['序号', '姓名', '岗位', '班组', '平均响应时长(秒)', '首次解决率', '备注'],
      [1, '张三', '一线客服', '一组', 35, 0.85, ''],
      [2, '李四', '技术支持', '', '28秒', 0.9, '新人'],
      ['', '合计', '', '', 63, 0.87, ''],
      ['', '', '', '', '', '', ''],
      ['注:数据来自客服系统', '', '', '', '', '', ''],
    ],
    { formats: { 'F3:F5': '0.0%' }, sheet: '数据' },
  );

  it('is known by names and indicators', () => {
    const found = findRoster(typed);
    expect(found?.roster.people.map(({ name, role, team }) => [name, role, team])).toEqual([
      ['张三', '一线客服', '一组'],
      ['李四', '技术支持', null],
    ]);
    expect(found?.roster.columns.map(({ header, meaning }) => [header, meaning.key])).toEqual([
      ['平均响应时长(秒)', 'asa'],
      ['首次解决率', 'fcr'],
    ]);
    expect(found?.roster.people[0]?.actuals).toEqual([
      { value: 35, unit: expect.objectContaining({ symbol: '秒' }) as unknown, unitArgument: '秒' },
      { value: 0.85, unit: expect.objectContaining({ symbol: '%' }) as unknown, unitArgument: '100%' },
    ]);
    expect(found?.roster.people[1]?.actuals[0]?.unitArgument).toBeNull();
    expect(found?.period && printPeriod(found.period)).toBe('2026-03');
  });

  it('reads the sample and a salary column, wherever they stand', () => {
    const found = findRoster(
      buildGrid([
        ['通话量', '问卷回收率', '姓名', '月薪', '总服务量', '平均响应时长', '投诉率'],
        [40, '55%', '张三', 6000, 52, '35秒', '1%'],
        [60, 0.7, '李四', 7000, 70, '35秒', '1%'],
      ]),
    );
    expect(found?.roster.place).toMatchObject({ nameColumn: 2, salaryColumn: 3, sampleColumn: 4 });
    expect(found?.roster.people.map(({ sample }) => [sample.count, sample.returnRate])).toEqual([[52, 0.55], [70, 0.7]]); // prettier-ignore
  });

  it('knows an indicator of the workbook’s own by the form', () => {
    const grid = buildGrid([['姓名', '客户拜访次数'], ['张三', 5], ['李四', 3]]); // prettier-ignore
    expect(findRoster(grid)).toBeNull();
    const own = { ...FORM, items: FORM.items.map((item) => ({ ...item, indicator: '客户拜访次数' })) };
    expect(findRoster(grid, [{ ...own, sheet: '别的表' }])?.roster.people).toHaveLength(2);
  });

  it('tells the kinds of satisfaction by their cells', () => {
    const grid = buildGrid(
      [
        ['坐席', '满意度', '客户满意度', '平均响应时长'],
        ['张三', 4.2, 0.9, 30],
      ],
      { formats: { C2: '0%' } },
    );
    expect(findRoster(grid)?.roster.columns.map(({ meaning }) => meaning.satisfaction)).toEqual(['mean', 'share', null]); // prettier-ignore
  });

  it('reads which form a role is judged by', () => {
    const grid = buildGrid([
      ['姓名', '岗位', '平均响应时长', '投诉率', '', '岗位', '考核表'],
      ['张三', '专家', 30, '1%', '', '专家', '表B'],
      ['李四', '新人', 40, '1%', '', '新人', '表A'],
    ]);
    expect([...(findRoster(grid)?.formOfRole ?? [])]).toEqual([['专家', '表B'], ['新人', '表A']]); // prettier-ignore
  });

  it.each([
    [
      'records: the same agents again and again',
      [
        ['客服', '平均响应时长', '通话时长', '一次解决率'],
        ...['张三', '李四', '张三', '李四', '张三'].map((name) => [name, 30, 120, 1]),
      ],
    ],
    [
      'a list of people',
      [
        ['姓名', '工号', '电话'],
        ['张三', 1, 2],
        ['李四', 3, 4],
      ],
    ],
    [
      'a pay list',
      [
        ['姓名', '岗位', '月薪', '出勤'],
        ['张三', '客服', 6000, 22],
      ],
    ],
    [
      'an empty roster',
      [
        ['姓名', '平均响应时长', '投诉率'],
        ['张三', '', ''],
      ],
    ],
    [
      'words under indicators',
      [
        ['姓名', '平均响应时长', '投诉率'],
        ['张三', '好', '差'],
        ['李四', '一般', '好'],
      ],
    ],
  ] as const)('%s is none', (_, rows) => {
    expect(findRoster(buildGrid(rows as never))).toBeNull();
  });

  it('a form is none, whoever is named above it', () => {
    const grid = buildGrid([
      ['姓名', '张三', '', ''],
      ['指标', '权重', '目标值', '实际值'],
      ['平均响应时长', '60%', '≤30秒', 35],
      ['投诉率', '40%', '≤2%', 0.01],
    ]);
    expect(findRoster(grid)).toBeNull();
  });

  it('a hidden sheet is left alone', () => {
    expect(findRoster({ ...typed, visible: false })).toBeNull();
  });
});

describe('names of figures', () => {
  it('a note that narrows what is measured is no other name for it', () => {
    // The indicators of records have both: the item takes the plain one, also by a synonym of its name.
    const grid = buildGrid([
      ['坐席', '平均响应时长(秒)', '平均响应时长(含未接)(秒)'],
      ['张三', 35, 60],
      ['李四', 25, 50],
    ]);
    const roster = findRoster(grid)?.roster;
    expect(roster?.columns.map(({ meaning }) => [meaning.name, meaning.narrowed])).toEqual([
      ['平均响应时长', false],
      ['平均响应时长(含未接)', true],
    ]);
    const joined = (indicator: string) => {
      const items = FORM.items.slice(0, 1).map((item) => ({ ...item, indicator }));
      return joinFigures(scoreTable({ ...FORM, items }).items, roster?.columns ?? [])[0]?.column;
    };
    expect([joined('平均响应时长'), joined('平均响应时间'), joined('平均响应时长(含未接)')]).toEqual([
      0, 0, 1,
    ]);
  });
});

it('a sheet without a column of names is none, whatever the forms hold: their items are not even looked at', () => {
  const form = buildGrid([
    ['指标名称', '目标值', '实际值'],
    ['平均响应时长', '≤30秒', '35秒'],
  ]);
  const table = new Proxy(FORM, {
    get: (of, name) => {
      if (name === 'items') throw new Error('The items were looked at');
      return Reflect.get(of, name) as unknown;
    },
  });
  expect(findRoster(form, [table])).toBeNull();
});
