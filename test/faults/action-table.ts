import type { BookSheet } from '../cli/build-book';

/** An action as the fault tests run it. A new action is a line here and one in fault-page.ts. */
export interface ActionCase {
  /** The action's name in fault-page.ts. */
  readonly action: string;
  /** What it is given, where its name does not say enough. */
  readonly as?: string;
  readonly argument?: unknown;
  /** The workbook; the sheet that colleagues protect, rename, delete or filter meanwhile is the first. */
  readonly sheets: readonly BookSheet[];
  /** Actions that are run before, without a fault. */
  readonly after?: readonly { readonly action: string; readonly argument?: unknown }[];
  /** Whether undoLastWrite takes it back. */
  readonly undoable?: true;
  /** Faults that are known to leave something to be mended by hand, and why. */
  readonly known?: Readonly<Record<string, string>>;
  /** Files in src/actions that this covers, other than the one named like the action. */
  readonly covers?: readonly string[];
}

const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';
const FORM: BookSheet = {
  name: '一月',
  rows: [
    ['指标名称', '权重', '评分标准', '目标值', '实际值', '得分'],
    ['平均响应时长', 0.5, A8, '≤25秒', '35秒', ''],
    ['一次解决率', 0.3, '', '≥85%', '72%', ''],
    ['客户满意度', 0.2, '', '≥90%', '92%', ''],
  ],
};
/** No column of results: new ones are added, with looks. */
const BARE: BookSheet = {
  name: '二月',
  rows: [
    ['指标名称', '权重', '目标值', '实际值'],
    ['一次解决率', 0.6, '≥85%', '80%'],
    ['客户满意度', 0.4, '≥90%', '92%'],
  ],
};
const SETTINGS: BookSheet = {
  name: 'KPI设置',
  rows: [
    ['设置', '取值'],
    ['步长计法', '起步'],
    ['权重合计', '折算'],
    ['缺实际值', '不评分'],
    [],
    ['工作表', '列名', '当作'],
    ['二月', '实际值', '忽略'],
  ],
};
const CALLS: BookSheet = {
  name: '通话记录',
  rows: [
    ['坐席', '呼叫时间', '接通时长', '通话时长', '转接次数'],
    ...Array.from({ length: 12 }, (_, at) => [
      at % 2 === 0 ? '甲' : '乙',
      45_383 + at / 24,
      10 + at,
      120 + at * 3,
      at % 3,
    ]),
  ],
  formats: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at + 1},1`, 'yyyy-mm-dd hh:mm'])),
};
const TYPED: BookSheet = {
  name: '一月',
  rows: [
    ...FORM.rows.slice(0, 1),
    ['平均响应时长', 0.5, A8, '≤25秒', '35秒', '=KPI.AHTSCORE()'],
    ...FORM.rows.slice(2),
  ],
};
const correction = { kind: 'column', sheet: '二月', header: '目标值', role: 'ignore' };
const known = { kind: 'column', sheet: '二月', header: '实际值', role: 'ignore' };

/** Frozen in two goes: each has its ledger, as the way back wants it. */
const LEDGER = {
  'sheet protected meanwhile': 'the rest is frozen with a ledger of its own; tried again, there are two',
};
const LOCKED = {
  'sheet protected meanwhile':
    'the record is only ever added to: signed off under the colleague’s protection and again without it, it has two lines',
};
const READING = { criteria: A8, key: 'steps', choice: 'started' };
const PEOPLE_FORM: BookSheet = {
  name: '考核表',
  rows: [
    ['指标', '权重', '目标值', '实际值', '评分标准'],
    ['平均响应时长', 0.4, '', '', A8],
    ['一次解决率', 0.6, '≥85%', '', ''],
  ],
};
const PEOPLE: BookSheet = {
  name: '数据',
  rows: [
    ['2026年3月客服数据'],
    ['姓名', '班组', '月薪', '平均响应时长(秒)', '首次解决率'],
    ['张三', '一组', 6000, 35, 0.85],
    ['李四', '一组', 6500, 25, 0.9],
    ['王五', '二组', 6000, 45, 0.51],
  ],
  formats: { '2,4': '0.0%', '3,4': '0.0%', '4,4': '0.0%' },
};
const RATINGS: BookSheet = {
  name: '评价',
  rows: [
    ['坐席', '评价时间', '满意度评分', '产品', '是否投诉'],
    ...Array.from({ length: 12 }, (_, at) => [
      at % 2 === 0 ? '甲' : '乙',
      45_383 + at / 24,
      (at % 5) + 1,
      at % 3 === 0 ? '路由器' : '手机',
      at === 4 ? '是' : '否',
    ]),
  ],
  formats: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at + 1},1`, 'yyyy-mm-dd hh:mm'])),
};
const WEIGHTS = {
  sheet: '一月',
  weights: [
    [1, 0.4],
    [2, 0.4],
  ],
};

const SCORED = [{ action: 'scoreWorkbook' }, { action: 'forget' }];
/** A formula that fills several cells. */
const FILLED: BookSheet = {
  name: '铺开',
  rows: [
    [35, 30, '=KPI.SCORE(A1:B2,"≤25秒得100分,每增加5秒扣10分")'],
    [25, 20],
  ],
};
/** Calls in names, of the workbook and of the sheet, and in conditional formats. */
const DEFINED: BookSheet = {
  ...FORM,
  names: [
    { name: '总分', formula: '=KPI.TOTAL(一月!$F$2:$F$4,一月!$B$2:$B$4)' },
    { name: '等级', formula: '=KPI.GRADE(一月!$F$2)', own: true },
    { name: '别的', formula: '=一月!$A$1' },
  ],
  rules: [
    { area: 'E2:E4', formula: 'KPI.FLAG($E2,$D2)="未达标"' },
    { area: 'F2:F4', formula: 'KPI.SCORE($E$2,$C$2)', below: true },
    { area: 'A2:A4', formula: 'A2=""' },
  ],
};
/** Named after a person, with places and totals for the wall. */
const NAMED: BookSheet = {
  name: '张三',
  rows: [
    ['姓名', '总分', '电话'],
    ['张三', 92, '13800138000'],
    ['李四', 88, ''],
    [],
    ['=A2&"的成绩"', "='数据'!A3"],
  ],
};
/** The selected cell is blank. */
const BLANK: BookSheet = { name: '空', rows: [['', '平均响应时长', '35秒']] };
/** The sheet of people, and its results in the history. */
const STORED = [
  { action: 'makeRoster', argument: {} },
  { action: 'takeSnapshot', argument: {} },
];

export const ACTION_TABLE: readonly ActionCase[] = [
  { action: 'checkWorkbook', sheets: [FORM, BARE] },
  { action: 'scoreWorkbook', sheets: [FORM, BARE], undoable: true },
  {
    action: 'scoreWorkbook',
    as: 'again, with settings',
    sheets: [FORM, BARE],
    undoable: true,
    after: [{ action: 'scoreWorkbook' }, { action: 'openSettings' }, { action: 'forget' }],
  },
  {
    action: 'undoLastWrite',
    sheets: [FORM, BARE],
    after: [{ action: 'scoreWorkbook' }],
    covers: ['write-remembered'],
  },
  {
    action: 'changeWeights',
    sheets: [FORM],
    argument: WEIGHTS,
    undoable: true,
  },
  { action: 'completeTypedCalls', sheets: [TYPED], argument: { worksheetId: '一月', address: 'F2' } },
  { action: 'insertTemplate', sheets: [FORM], argument: 'a8' },
  { action: 'openSettings', as: 'that are not there', sheets: [FORM], covers: ['settings-sheet'] },
  { action: 'openSettings', as: 'that are there', sheets: [FORM, SETTINGS] },
  { action: 'rememberCorrection', as: 'without settings', sheets: [FORM, BARE], argument: correction },
  { action: 'rememberCorrection', as: 'with settings', sheets: [BARE, SETTINGS], argument: correction },
  { action: 'forgetCorrection', sheets: [BARE, SETTINGS], argument: known, covers: ['remember-correction'] },
  {
    action: 'readIndicators',
    sheets: [CALLS],
    argument: { sheet: '通话记录', by: 'agent' },
    covers: ['read-sheets'],
  },
  {
    action: 'writeIndicators',
    sheets: [CALLS],
    argument: { sheet: '通话记录', by: 'agent' },
    // Of a file: the same after a reading of the settings.
    covers: ['write-file-indicators'],
  },
  {
    action: 'scoreWorkbook',
    as: 'with a run record',
    sheets: [FORM, BARE],
    after: [{ action: 'startRuns' }, { action: 'changeWeights', argument: WEIGHTS }, { action: 'forget' }],
    known: {
      'sheet protected meanwhile':
        'the line says the range without the result columns that could not be added',
    },
    covers: ['append-runs'],
  },
  { action: 'rememberReading', as: 'without settings', sheets: [FORM], argument: READING },
  { action: 'rememberReading', as: 'with settings', sheets: [FORM, SETTINGS], argument: READING },
  { action: 'readPeople', sheets: [PEOPLE, PEOPLE_FORM], argument: {} },
  { action: 'makeRoster', sheets: [PEOPLE, PEOPLE_FORM], argument: {} },
  {
    action: 'takeSnapshot',
    sheets: [PEOPLE, PEOPLE_FORM],
    argument: {},
    after: [{ action: 'makeRoster', argument: {} }],
  },
  { action: 'openCauses', sheets: [PEOPLE, PEOPLE_FORM] },
  { action: 'openHolidays', sheets: [PEOPLE, PEOPLE_FORM] },
  { action: 'makeIncentives', sheets: [PEOPLE, PEOPLE_FORM], argument: {} },
  {
    action: 'makeWhatIf',
    sheets: [PEOPLE, PEOPLE_FORM],
    argument: {},
    after: [
      { action: 'makeRoster', argument: {} },
      { action: 'takeSnapshot', argument: {} },
    ],
  },
  { action: 'makeFollowUp', sheets: [RATINGS], argument: {}, covers: ['read-low-ratings'] },
  { action: 'makeConcentration', sheets: [RATINGS], argument: {}, covers: ['write-list-sheet'] },
  { action: 'checkShare', sheets: [FORM, BARE], after: SCORED },
  {
    action: 'makeValues',
    sheets: [FORM, BARE],
    argument: {},
    after: SCORED,
    undoable: true,
    known: LEDGER,
    covers: ['replace-formulas'],
  },
  { action: 'makeNative', sheets: [FORM, BARE], argument: {}, after: SCORED, undoable: true, known: LEDGER },
  {
    action: 'makeNative',
    as: 'with an area that one formula fills',
    sheets: [FORM, FILLED],
    argument: {},
    after: SCORED,
    undoable: true,
    known: LEDGER,
  },
  {
    action: 'makeNative',
    as: 'with names and conditional formats',
    sheets: [DEFINED, BARE],
    argument: {},
    after: SCORED,
    undoable: true,
    known: LEDGER,
  },
  {
    action: 'makeValues',
    as: 'with nothing but names and conditional formats',
    sheets: [DEFINED],
    argument: {},
    undoable: true,
    known: LEDGER,
  },
  {
    action: 'makeNative',
    as: 'without a ledger',
    sheets: [FORM, BARE],
    argument: { ledger: false },
    after: SCORED,
    undoable: true,
  },
  {
    action: 'restoreLive',
    sheets: [FORM, BARE],
    after: [...SCORED, { action: 'makeNative', argument: {} }, { action: 'forget' }],
    known: {
      'sheet protected meanwhile': 'the ledger marks the rows that are back until all are',
      'structure protected meanwhile': 'no sheet can be deleted: the ledger stays, with its rows marked',
    },
  },
  {
    action: 'restoreLive',
    as: 'with names and conditional formats',
    sheets: [DEFINED, BARE],
    after: [...SCORED, { action: 'makeNative', argument: {} }, { action: 'forget' }],
    known: {
      'sheet protected meanwhile': 'the ledger marks the rows that are back until all are',
      'structure protected meanwhile': 'no sheet can be deleted: the ledger stays, with its rows marked',
    },
  },
  {
    action: 'deIdentify',
    sheets: [PEOPLE, NAMED],
    argument: { board: true },
    undoable: true,
  },
  {
    action: 'makeEvaluations',
    sheets: [PEOPLE, PEOPLE_FORM],
    argument: {},
    after: [{ action: 'makeRoster', argument: {} }],
    known: { 'sheet deleted meanwhile': 'without its people there are no results to store' },
    covers: ['make-review-sheets'],
  },
  {
    action: 'makeTeamEvaluation',
    sheets: [PEOPLE, PEOPLE_FORM],
    argument: {},
    after: STORED,
  },
  {
    action: 'makeTalks',
    sheets: [PEOPLE, PEOPLE_FORM],
    argument: { people: ['张三'] },
    after: STORED,
  },
  {
    action: 'makePlan',
    sheets: [PEOPLE, PEOPLE_FORM],
    argument: { now: 45_400 },
    after: STORED,
  },
  {
    action: 'makeReport',
    sheets: [PEOPLE, PEOPLE_FORM],
    argument: {},
    after: STORED,
  },
  { action: 'drawReviewSample', sheets: [CALLS], argument: { seed: 7 } },
  {
    action: 'addAppeal',
    sheets: [PEOPLE, PEOPLE_FORM],
    argument: { person: '张三', indicator: '平均响应时长' },
    after: STORED,
  },
  {
    action: 'startRuns',
    sheets: [FORM, BARE],
    known: {
      'sheet protected meanwhile':
        'the line says the range without the result columns that could not be added; lines are never changed',
    },
  },
  { action: 'verifyWorkbook', sheets: [FORM, BARE], after: [{ action: 'startRuns' }] },
  {
    action: 'lockForm',
    as: 'without a record',
    sheets: [FORM, BARE],
    argument: { sheet: '一月' },
    known: LOCKED,
  },
  {
    action: 'lockForm',
    as: 'with a record',
    sheets: [FORM, BARE],
    argument: { sheet: '一月' },
    known: {
      ...LOCKED,
      'half done, and the next three fail':
        'four failures in a row leave the line in the record, which is only added to, until undo takes it back; signing off adds another',
    },
    after: [{ action: 'scoreWorkbook' }, { action: 'startRuns' }],
  },
  {
    action: 'unlockForm',
    sheets: [FORM, BARE],
    argument: { sheet: '一月' },
    after: [{ action: 'scoreWorkbook' }, { action: 'lockForm', argument: { sheet: '一月' } }],
    known: {
      'half done, and the next three fail':
        'four failures in a row leave the sheet unprotected with the marks of signing off; opening it again takes them off',
    },
  },
  {
    action: 'insertExample',
    sheets: [BLANK],
    argument: '=KPI.SCORE(C1,"≤25秒得100分")',
  },
  { action: 'selectCell', sheets: [FORM], argument: { sheet: '一月' } },
  { action: 'watchWorkbook', sheets: [FORM] },
  { action: 'watchSelection', sheets: [FORM] },
];
