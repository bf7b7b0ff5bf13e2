import { findRecords } from '../../../src/core/records/find-records';
import { RECORD_WORDS } from '../../../src/core/records/header-words';
import { readRecordHeader } from '../../../src/core/records/read-header';
import type { RecordCorrection } from '../../../src/core/records/record-table';
import { hasMessage } from '../../../src/messages/render';
import { buildGrid } from '../forms/build-grid';
import { describeCallCenter } from '../../shared-log';
import { callCenterGrid } from './call-center-grid';
import { LOG_SAMPLES, type LogSample } from './log-samples';

const COUNTING_NOTHING = new Set(['id', 'customer', 'other']);

const gridOf = ({ rows, sheet, formats }: LogSample) =>
  buildGrid(rows, { sheet, ...(formats && { formats }) });

describe('record sheets', () => {
  it.each(LOG_SAMPLES)('of $system are recognised by their headers', (sample) => {
    const { table, diagnostics } = findRecords(gridOf(sample));
    expect(diagnostics).toEqual([]);
    expect(table?.kind).toBe(sample.kind);
    const roles = Object.fromEntries((table?.columns ?? []).map(({ header, role }) => [header, role]));
    expect(roles).toMatchObject(sample.roles);
    const unforeseen = Object.entries(roles).filter(
      ([header, role]) => !(header in sample.roles) && !COUNTING_NOTHING.has(role),
    );
    expect(
      unforeseen.filter(([, role]) => !['end', 'start', 'answeredAt', 'topic', 'time'].includes(role)),
    ).toEqual([]);
  });

  it.each(LOG_SAMPLES)('of $system are the same with their columns the other way round', (sample) => {
    const mirrored = { ...sample, rows: sample.rows.map((row) => [...row].reverse()) };
    const plain = findRecords(buildGrid(sample.rows, { sheet: sample.sheet })).table;
    const { table } = findRecords(buildGrid(mirrored.rows, { sheet: sample.sheet }));
    expect(table?.kind).toBe(plain?.kind);
    const roles = (columns: typeof table) =>
      (columns?.columns ?? []).map(({ header, role }) => `${header}: ${role}`).sort();
    expect(roles(table)).toEqual(roles(plain));
  });

  it('may have titles above and stand anywhere', () => {
    const sample = LOG_SAMPLES[0];
    if (sample === undefined) throw new Error('no sample');
    const width = sample.rows[0]?.length ?? 0;
    const blank = Array<string>(width).fill('');
    const titled = [['May 2024', ...blank.slice(1)], blank, ...sample.rows];
    const { table } = findRecords(buildGrid(titled, { at: 'C3' }));
    expect(table?.headerRow).toBe(4);
    expect(table?.range).toEqual({ top: 4, left: 2, bottom: 8, right: 1 + width });
  });

  it('may have headers in two rows under groups', () => {
    const { table } = findRecords(
      buildGrid(
        [
          ['坐席', '呼叫时间', '通话', '', '话后', ''],
          ['', '', '时长', '是否转接', '时长', '说明'],
          ['张三', '2024-05-06 09:00', '00:02:00', '否', '00:00:20', ''],
          ['李四', '2024-05-06 09:10', '00:03:00', '是', '00:00:30', ''],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ),
    );
    expect(table?.columns.map(({ role }) => role)).toEqual(['agent', 'start', 'talk', 'transfers', 'acw']);
  });
});

describe('other sheets are no records, and say why', () => {
  const none = (rows: readonly (readonly (string | number)[])[]) => {
    const { table, diagnostics } = findRecords(buildGrid(rows));
    expect(table).toBeNull();
    expect(diagnostics.every(({ code }) => hasMessage(code))).toBe(true);
    return diagnostics.map(({ code }) => code);
  };

  it('an appraisal form', () => {
    expect(
      none([
        ['姓名', '日期', '考核指标', '权重', '目标值', '实际值', '得分'],
        ['张三', '2024-05-31', '平均响应时长', '15%', '≤30秒', '45秒', 66.7],
        ['张三', '2024-05-31', '客户满意度', '40%', '≥90%', '92%', 100],
      ]),
    ).toEqual(['records.is-form']);
  });

  it('a roster', () => {
    expect(
      none([
        ['工号', '姓名', '部门', '职位', '手机', '入职日期'],
        [1001, '张三', '客服部', '专员', '13800000000', '2020-01-02'],
        [1002, '李四', '客服部', '主管', '13800000001', '2019-05-06'],
      ]),
    ).toEqual(['records.no-measures']);
    expect(
      none([
        ['Employee ID', 'Full Name', 'Department', 'Email', 'Hire Date'],
        [1, 'Ana', 'Support', 'a@example.com', '2020-01-02'],
        [2, 'Ben', 'Support', 'b@example.com', '2021-02-03'],
      ]),
    ).toEqual(['records.no-measures']);
  });

  it('sales, orders and stock', () => {
    expect(
      none([
        ['订单编号', '日期', '销售员', '产品名称', '数量', '单价', '金额', '状态'],
        ['O1', '2024-05-06', '张三', '手机', 2, 1999, 3998, '已完成'],
        ['O2', '2024-05-07', '李四', '耳机', 1, 199, 199, '处理中'],
      ]),
    ).toEqual(['records.other-table']);
    expect(
      none([
        ['Order ID', 'Date', 'Product', 'Quantity', 'Unit Price', 'Total'],
        ['A1', '2024-05-06', 'Phone', 2, 10, 20],
        ['A2', '2024-05-07', 'Case', 1, 5, 5],
      ]),
    ).toEqual(['records.no-header']);
  });

  it('marks of pupils, and films', () => {
    expect(
      none([
        ['学号', '姓名', '班级', '日期', '课程', '成绩', '是否通过'],
        ['1', '张三', '一班', '2024-01-01', '数学', 88, '通过'],
        ['2', '李四', '一班', '2024-01-01', '语文', 58, '未通过'],
      ]),
    ).toEqual(['records.other-table']);
    expect(
      none([
        ['Title', 'Release date', 'Duration', 'Rating', 'Language'],
        ['A', '2020-01-01', 120, 4.5, 'en'],
        ['B', '2021-01-01', 90, 3.5, 'fr'],
      ]),
    ).toEqual(['records.other-table']);
  });

  it('a list of tasks', () => {
    expect(
      none([
        ['Task', 'Owner', 'Start date', 'End date', 'Duration (days)', 'Status'],
        ['Plan', 'Ana', '2024-05-06', '2024-05-08', 2, 'Done'],
        ['Build', 'Ben', '2024-05-09', '2024-05-20', 11, 'In progress'],
      ]),
    ).toEqual(['records.other-table']);
  });

  it('a table of sums for each agent, or each day', () => {
    expect(
      none([
        ['坐席', '呼入量', '接听量', '接通率', '平均通话时长', '满意度'],
        ['张三', 120, 110, '91.7%', '00:03:10', 4.6],
        ['李四', 98, 95, '96.9%', '00:02:50', 4.4],
      ]),
    ).toEqual(['records.is-summary']);
    expect(
      none([
        [
          'Date',
          'Incoming Calls',
          'Answered Calls',
          'Answer Rate',
          'Abandoned Calls',
          'Answer Speed (AVG)',
          'Talk Duration (AVG)',
        ],
        ['2024-05-06', 217, 204, 0.94, 13, '0:00:17', '0:02:14'],
        ['2024-05-07', 200, 182, 0.91, 18, '0:00:20', '0:02:22'],
      ]),
    ).toEqual(['records.is-summary']);
  });

  it('an empty sheet, words without a header, and a header without rows', () => {
    expect(none([])).toEqual(['records.no-header']);
    expect(none([['说明'], ['请在每月五日前提交']])).toEqual(['records.no-header']);
    expect(none([['坐席', '呼叫时间', '通话时长', '是否接通']])).toEqual(['records.no-rows']);
  });
});

describe('corrections', () => {
  const rows = [
    ['Nummer', 'Mitarbeiter', 'Call start', 'Gespräch', 'Answered'],
    ['1', 'Ana', '2024-05-06 09:00', 3, 'Y'],
    ['2', 'Ben', '2024-05-06 09:05', 4, 'N'],
  ];
  const roles = (corrections: readonly RecordCorrection[]) =>
    findRecords(buildGrid(rows, { sheet: 'Log' }), corrections).table?.columns.map(
      ({ header, role }) => `${header}: ${role}`,
    );

  it('give a column the role that a person says, with its unit', () => {
    const corrections: RecordCorrection[] = [
      { kind: 'column', sheet: 'Log', header: 'mitarbeiter', role: 'agent' },
      { kind: 'column', sheet: 'Log', header: 'Gespräch', role: 'talk', unit: '分钟' },
    ];
    expect(roles(corrections)).toEqual(
      expect.arrayContaining(['Mitarbeiter: agent', 'Gespräch: talk', 'Answered: answered']),
    );
    const talk = findRecords(buildGrid(rows, { sheet: 'Log' }), corrections).table?.columns.find(
      ({ role }) => role === 'talk',
    );
    expect(talk?.reading).toMatchObject({ unit: '分钟' });
  });

  it('leave a column out, change the kind, or say that the sheet holds no records', () => {
    const sample = LOG_SAMPLES.find(({ sheet }) => sheet === '会话记录');
    if (sample === undefined) throw new Error('no sample');
    const ignored = findRecords(gridOf(sample), [
      { kind: 'column', sheet: '会话记录', header: '满意度', role: 'ignore' },
    ]);
    expect(ignored.table?.columns.some(({ role }) => role === 'csat')).toBe(false);
    const kind = findRecords(gridOf(sample), [{ kind: 'records', sheet: '会话记录', records: 'tickets' }]);
    expect(kind.table?.kind).toBe('tickets');
    const none = findRecords(gridOf(sample), [{ kind: 'no-records', sheet: '会话记录' }]);
    expect(none.diagnostics.map(({ code }) => code)).toEqual(['records.said-none']);
    expect(findRecords(gridOf(sample), [{ kind: 'no-records', sheet: '别的表' }]).table).not.toBeNull();
  });
});

describe('headers', () => {
  it.each([
    ['Speed of answer in seconds', 'waiting', '秒'],
    ['AvgTalkDuration', 'talk', null],
    ['通话时长（秒）', 'talk', '秒'],
    ['话后处理时长/分钟', 'acw', '分钟'],
    ['talk_time_sec', 'talk', '秒'],
    ['Handle Time (min)', 'handle', '分钟'],
    ['處理時長（分）', 'handle', '分钟'],
    ['会话首次响应时长', 'waiting', null],
    ['Customer CSAT score', 'csat', null],
  ])('%s is read as %s', (text, role, unit) => {
    const header = readRecordHeader(text);
    expect(header?.roles[0]?.role).toBe(role);
    expect(header?.unit?.symbol ?? null).toBe(unit);
  });

  it.each(['指标名称', '销售额', 'Amount', 'Street', '权重', ''])('%s says nothing of records', (text) => {
    expect(readRecordHeader(text)).toBeNull();
  });

  it('stand in the vocabulary once each', () => {
    const words = RECORD_WORDS.flatMap(([, , list]) => list.split('|'));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase() || word.trim() !== word)).toEqual([]);
  });
});

describeCallCenter('the real log of 2021', () => {
  it('is a table of 5,000 calls with every column known', () => {
    const { table } = findRecords(callCenterGrid());
    expect(table?.kind).toBe('calls');
    expect(table?.range).toEqual({ top: 0, left: 0, bottom: 5000, right: 9 });
    expect(table?.columns.map(({ role }) => role)).toEqual([
      'id', 'agent', 'date', 'time', 'topic', 'answered', 'resolved', 'waiting', 'talk', 'csat',
    ]); // prettier-ignore
    expect(table?.unmapped).toEqual([]);
  });
});
