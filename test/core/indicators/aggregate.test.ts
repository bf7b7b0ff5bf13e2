import fc from 'fast-check';
import type { CellValue } from '../../../src/core/forms/grid';
import { aggregate } from '../../../src/core/indicators/aggregate';
import { createAggregator, type Indicators } from '../../../src/core/indicators/aggregator';
import { type IndicatorName, INDICATORS } from '../../../src/core/indicators/indicator-definitions';
import { periodOf } from '../../../src/core/indicators/period';
import { findRecords } from '../../../src/core/records/find-records';
import { readRecords } from '../../../src/core/records/read-records';
import { createRecordReader } from '../../../src/core/records/record-reader';
import { hasMessage } from '../../../src/messages/render';
import { buildGrid } from '../forms/build-grid';
import { CHINESE_LOG } from './chinese-log';

const recordsOf = (rows: readonly (readonly CellValue[])[], sheet = '通话记录') => {
  const grid = buildGrid(rows, { sheet });
  const { table } = findRecords(grid);
  if (table === null) throw new Error('not recognised');
  return readRecords(table, grid);
};
const calls = () => recordsOf(CHINESE_LOG).block;
const values = (indicators: Indicators | undefined, ...names: IndicatorName[]) =>
  names.map((name) => indicators?.[name].value);
const close = (actual: number | null | undefined, expected: number) =>
  expect(actual).toBeCloseTo(expected, 12);

describe('indicators of ten calls worked by hand', () => {
  const { groups, overall } = aggregate([calls()], { by: 'agent' });
  const [first, second] = groups;

  it('stand by agent, in order', () => {
    expect(groups.map(({ key }) => key)).toEqual([['张三'], ['李四']]);
  });

  it('are those of 张三', () => {
    const own = first?.indicators;
    expect(values(own, 'calls', 'answered', 'abandoned', 'asa', 'talk', 'acw', 'aht')).toEqual([
      6, 5, 1, 30, 140, 30, 170,
    ]);
    expect(values(own, 'fcr', 'csat', 'csatMean', 'response30')).toEqual([3 / 6, 2 / 4, 3.5, 3 / 6]);
    expect(values(own, 'complaintRate', 'transferRate', 'abandonRate')).toEqual([1 / 6, 1 / 6, 1 / 6]);
    // (10 + 20 + 30 + 40 + 50 + 60) / 6, the lost call with its time included.
    expect(own?.asaAll).toEqual({ value: 35, n: 6 });
    // (3.5 − 1) / 4 × 100 (A4); one rating below 3 (B11); three days with answered calls.
    expect(values(own, 'csat100', 'lowRatings', 'volumePerDay')).toEqual([62.5, 1, 5 / 3]);
  });

  it('are those of 李四', () => {
    const own = second?.indicators;
    expect(values(own, 'calls', 'answered', 'asa', 'talk', 'acw', 'aht')).toEqual([4, 3, 25, 100, 20, 120]);
    expect(values(own, 'fcr', 'csat', 'csatMean', 'complaintRate')).toEqual([3 / 4, 1, 5, 0]);
    // The lost call has no waiting time: it is not a wait of 0 s.
    expect(own?.asaAll).toEqual({ value: 25, n: 3 });
  });

  it('are those of all calls together, not means of means', () => {
    expect(values(overall, 'calls', 'answered', 'fcr', 'aht')).toEqual([10, 8, 6 / 10, (850 + 360) / 8]);
    // (150 + 75) / 8 seconds, 24 of 6 marks.
    expect(values(overall, 'asa', 'csatMean')).toEqual([225 / 8, 24 / 6]);
  });

  it('say what they are of', () => {
    expect(first?.indicators.asa.n).toBe(5);
    expect(first?.indicators.fcr.n).toBe(6);
    expect(first?.indicators.csat.n).toBe(4);
  });

  it('have no value where the sheet has no column', () => {
    expect(values(overall, 'nps', 'sla', 'occupancy', 'qaMean', 'tickets', 'hold', 'coverage')).toEqual(
      Array(7).fill(null),
    );
  });
});

describe('choices', () => {
  const asked = (choices: Parameters<typeof aggregate>[1]) =>
    aggregate([calls()], { ...choices, by: 'agent' }).groups.map(({ indicators }) => indicators);

  it('let rates be of answered calls, or of those where the answer stands', () => {
    const [zhang] = asked({ choices: { rates: 'answered' } });
    expect(zhang?.fcr).toEqual({ value: 3 / 5, n: 5 });
    expect(asked({ choices: { rates: 'stated' } })[0]?.complaintRate).toEqual({ value: 1 / 5, n: 5 });
  });

  it('let times be over all services, as B3 is written', () => {
    const [zhang, li] = asked({ choices: { times: 'services' } });
    expect(zhang?.asa).toEqual({ value: 210 / 6, n: 6 });
    expect(li?.asa).toEqual({ value: 75 / 4, n: 4 });
    expect(asked({ choices: { times: 'all' } })[1]?.asa).toEqual({ value: 25, n: 3 });
  });

  it('let a quick response be another time', () => {
    expect(asked({ choices: { quickResponse: 20 } })[0]?.response30.value).toBe(2 / 6);
  });
});

describe('groups', () => {
  const keys = (by: Parameters<typeof aggregate>[1]) =>
    aggregate([calls()], by).groups.map(({ key, indicators }) => [...key, indicators.calls.value]);

  it('may be topics, teams and periods', () => {
    expect(keys({ by: 'topic' })).toEqual([['物流', 5], ['退款', 5]]); // prettier-ignore
    expect(keys({ by: 'team' })).toEqual([['一组', 10]]);
    expect(keys({ by: 'day' })).toEqual([['2024-05-30', 4], ['2024-05-31', 2], ['2024-06-01', 4]]); // prettier-ignore
    // 30 May to 1 June 2024 are Thursday to Saturday of one week.
    expect(keys({ by: 'week' })).toEqual([['2024-W22', 10]]);
    expect(keys({ by: 'month' })).toEqual([['2024-05', 6], ['2024-06', 4]]); // prettier-ignore
  });

  it('may be several at once', () => {
    expect(keys({ by: ['agent', 'month'] })).toEqual([
      ['张三', '2024-05', 4],
      ['张三', '2024-06', 2],
      ['李四', '2024-05', 2],
      ['李四', '2024-06', 2],
    ]);
  });

  it('are none without a dimension, and one without a name where the column is missing, which is said', () => {
    expect(keys({})).toEqual([]);
    const { groups, diagnostics } = aggregate([calls()], { by: 'channel' });
    expect(groups.map(({ key }) => key)).toEqual([['']]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['records.no-dimension']);
  });

  it('weeks are those of ISO 8601', () => {
    // 1 January 2021 was a Friday of week 53 of 2020; 4 January 2021 a Monday.
    expect([44_197, 44_200].map((day) => periodOf(day, 'week'))).toEqual(['2020-W53', '2021-W01']);
    expect(periodOf(44_197, 'quarter')).toBe('2021-Q1');
  });
});

describe('several tables together', () => {
  it('give occupancy of calls and logins (C4) and coverage of calls and QA samples (B2)', () => {
    const logins = recordsOf(
      [
        ['日期', '坐席姓名', '签入时间', '签出时间', '签入时长(分钟)'],
        ['2024-05-30', '张三', '09:00', '09:20', 20],
        ['2024-05-31', '张三', '09:00', '09:05', 5],
        ['2024-05-30', '李四', '09:00', '09:12', 12],
      ],
      '签入',
    );
    const samples = recordsOf(
      [
        ['质检单号', '质检日期', '被质检人', '通话时长', '质检得分', '是否差错'],
        ['Q1', '2024-05-30', '张三', '00:09:00', 90, '否'],
        ['Q2', '2024-05-31', '张三', '00:09:00', 80, '是'],
        ['Q3', '2024-05-31', '张三', '00:09:00', 70, '否'],
      ],
      '质检',
    );
    expect([logins.table.kind, samples.table.kind]).toEqual(['logins', 'qa']);
    const { groups, overall } = aggregate([calls(), logins.block, samples.block], { by: 'agent' });
    const zhang = groups[0]?.indicators;
    // (700 + 150) s of 25 min.
    close(zhang?.occupancy.value, 850 / 1500);
    expect(values(zhang, 'qaMean', 'errorRate', 'coverage')).toEqual([80, 1 / 3, 3 / 6]);
    // The 通话时长 of a QA sheet is that of calls counted already.
    expect(zhang?.talk).toEqual({ value: 140, n: 5 });
    close(overall.coverage.value, 3 / 10);
    expect(groups[1]?.indicators.qaMean.value).toBeNull();
  });

  it('of different scales of satisfaction have a satisfied share and no mean, which is said', () => {
    const survey = recordsOf(
      [
        ['问卷编号', '评价时间', '客服', '满意度(0-10分)'],
        ['1', '2024-05-30', '张三', 9],
        ['2', '2024-05-30', '张三', 3],
      ],
      '问卷',
    );
    const { overall, diagnostics } = aggregate([calls(), survey.block]);
    // Four satisfied of six, and one of two.
    expect(values(overall, 'csat', 'csatMean')).toEqual([5 / 8, null]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['records.scales-differ']);
  });
});

describe('other kinds of records', () => {
  it('surveys: NPS, return rate, satisfaction', () => {
    const { block } = recordsOf(
      [
        ['问卷编号', '发送时间', '客服', '推荐意愿', '满意度'],
        ['1', '2024-05-01', '张三', 10, '非常满意'],
        ['2', '2024-05-01', '张三', 9, '满意'],
        ['3', '2024-05-02', '张三', 7, '一般'],
        ['4', '2024-05-02', '张三', 6, '不满意'],
        ['5', '2024-05-03', '张三', '', ''],
      ],
      '满意度问卷',
    );
    const { overall } = aggregate([block]);
    // Two promoters, one detractor of four; four returned of five.
    expect(values(overall, 'surveys', 'nps', 'csat', 'csatMean', 'returnRate')).toEqual([
      5,
      1 / 4,
      2 / 4,
      3.5,
      4 / 5,
    ]);
    expect(overall.calls.value).toBeNull();
  });

  it('tickets: SLA, handle time from creation to closing, first contact where contacts are counted', () => {
    const { block, table } = recordsOf(
      [
        ['工单号', '受理人', '创建时间', '关闭时间', 'SLA达成状态', '工单状态', '重开次数'],
        ['T1', '张三', '2024-05-01 09:00', '2024-05-01 10:00', '已达成', '已关闭', 0],
        ['T2', '张三', '2024-05-01 09:00', '2024-05-01 12:00', '超时', '已关闭', 1],
        ['T3', '张三', '2024-05-02 09:00', '', '已达成', '处理中', 0],
      ],
      '工单',
    );
    expect(table.kind).toBe('tickets');
    const { overall } = aggregate([block]);
    expect(values(overall, 'tickets', 'sla', 'aht', 'fcr', 'resolved')).toEqual([3, 2 / 3, 7200, 1 / 3, 2]);
    expect(table.diagnostics.map(({ code }) => code)).toEqual([
      'records.handle-from-moments',
      'records.fcr-from-counts',
    ]);
  });

  it('calls in both directions: nobody abandons a call that the agent makes, nor waits for it', () => {
    const { block } = recordsOf([
      ['客服', '呼叫时间', '呼叫类型', '通话结果', '排队时长(秒)', '振铃时长(秒)', '通话时长(秒)'],
      ['张三', '2024-05-01 09:00', '呼入', '客服接听', 10, 2, 100],
      ['张三', '2024-05-01 09:10', '呼入', '客户放弃', 40, '', ''],
      ['张三', '2024-05-01 09:20', '呼出', '客服接听', '', 9, 60],
      ['张三', '2024-05-01 09:30', '呼出', '未接', '', 20, ''],
    ]);
    const { overall } = aggregate([block]);
    expect(values(overall, 'calls', 'abandonRate', 'asa', 'talk')).toEqual([4, 1 / 2, 12, 80]);
    // One of two inbound calls was answered within 30 s.
    expect(overall.response30).toEqual({ value: 1 / 2, n: 2 });
  });

  it('attendance and training', () => {
    const attendance = recordsOf(
      [
        ['日期', '姓名', '部门', '考勤结果'],
        ['2024-05-01', '张三', '客服部', '迟到'],
        ['2024-05-02', '张三', '客服部', '迟到,早退'],
        ['2024-05-03', '张三', '客服部', '旷工'],
      ],
      '考勤',
    );
    const training = recordsOf(
      [
        ['培训日期', '课程', '姓名', '是否参加', '考试成绩', '是否通过'],
        ['2024-05-01', 'A', '张三', '是', 90, '通过'],
        ['2024-05-08', 'B', '张三', '是', 70, '未通过'],
        ['2024-05-15', 'C', '张三', '否', '', ''],
      ],
      '培训',
    );
    const { overall } = aggregate([attendance.block, training.block], { choices: { rates: 'stated' } });
    expect(values(overall, 'late', 'leftEarly', 'absent', 'trainingRate', 'passRate', 'examMean')).toEqual([
      2,
      1,
      1,
      2 / 3,
      1 / 2,
      80,
    ]);
  });
});

describe('adding up in blocks', () => {
  it('gives the same whatever the blocks', () => {
    const grid = buildGrid(CHINESE_LOG);
    const table = findRecords(grid).table;
    if (table === null) throw new Error('not recognised');
    const whole = aggregate([calls()], { by: ['agent', 'day'] });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 11, maxLength: 11 }), (sizes) => {
        const reader = createRecordReader(table);
        const sums = createAggregator({ by: ['agent', 'day'] });
        for (let row = 0, i = 0; row < grid.values.length; row += sizes[i++] ?? 1) {
          sums.add(reader.read(grid.values.slice(row, row + (sizes[i] ?? 1)), row));
        }
        expect(sums.finish()).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('may be asked in between', () => {
    const sums = createAggregator();
    expect(sums.finish().overall.calls.value).toBeNull();
    sums.add(calls());
    expect(sums.finish().overall.calls.value).toBe(10);
    sums.add(calls());
    expect(values(sums.finish().overall, 'calls', 'asa')).toEqual([20, 225 / 8]);
  });
});

describe('definitions', () => {
  it.each(INDICATORS.map(({ name }) => name))('%s has its name and its definition in words', (name) => {
    expect(
      [`records.indicator.${name}`, `records.definition.${name}`].filter((code) => !hasMessage(code)),
    ).toEqual([]);
  });
});
