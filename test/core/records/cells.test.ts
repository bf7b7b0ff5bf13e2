import { UNREADABLE } from '../../../src/core/records/cell-reading';
import { FLAG } from '../../../src/core/records/cell-words';
import { durationReader } from '../../../src/core/records/duration-cell';
import { momentReader, timeOfDay } from '../../../src/core/records/moment-cell';
import type { FlagRole, Reading } from '../../../src/core/records/record-table';
import { attendanceReader, countReader, flagReader, markReader } from '../../../src/core/records/value-cell';

const duration = (unit: string, more: Partial<Extract<Reading, { kind: 'duration' }>> = {}) =>
  durationReader({ kind: 'duration', unit, decidedBy: 'header', clock: 'm:s', whole: false, ...more });

describe('times', () => {
  it.each([
    ['00:02:23', 143],
    ['2:23', 143],
    ['2分30秒', 150],
    ['1小时2分', 3720],
    ['45', 45],
    ['45秒', 45],
    ['1.5 min', 90],
    ['5分', 300],
    ['1,200', 1200],
    ['0 days 00:01:05', 65],
    ['12:02:23 AM', 143],
    [' 30 ', 30],
  ])('%s is %d seconds', (text, seconds) => {
    expect(duration('秒')(text)).toBe(seconds);
  });

  it.each(['', '-', '--', 'N/A', ' ', '暂无'])('%p is blank, not zero', (text) => {
    expect(duration('秒')(text)).toBeNaN();
  });

  it.each(['abc', '约30秒', '-5', '#N/A', '1e5', '30%', true, -1])('%p cannot be read', (value) => {
    expect(duration('秒')(value)).toBe(UNREADABLE);
  });

  it('have the unit of their column when they are bare numbers', () => {
    expect(duration('分钟')(6.2)).toBe(372);
    expect(duration('毫秒')(1500)).toBe(1.5);
    // 143 s as Excel stores it: 143 / 86400 of a day.
    expect(duration('天')(0.0016550925925925926)).toBe(143);
    expect(duration('小时')('48')).toBe(172_800);
  });

  it('may have one Excel time among plain seconds when its format says so, and not otherwise', () => {
    const read = duration('秒', { whole: true });
    expect(read(0.0016550925925925926, '[mm]:ss')).toBe(143);
    expect(read(0.0016550925925925926, 'General')).toBe(UNREADABLE);
    expect(read(109, 'h:mm:ss')).toBe(109);
  });
});

describe('moments', () => {
  const read = (order: 'ymd' | 'dmy' | 'mdy' | 'unknown' = 'ymd') =>
    momentReader({ kind: 'moment', order, numbers: 'serial' });
  // Excel: 2024-05-06 is day 45418, noon half a day later.
  it.each([
    '2024-05-06 12:00',
    '2024/5/6 12:00:00',
    '2024年5月6日 12:00',
    '2024.05.06 12:00',
    '2024-05-06T12:00:00.000Z',
    '2024/5/6 下午12:00',
    '20240506120000',
    '6 May 2024 12:00 PM',
    'May 6, 2024 12:00:00',
    '45418.5',
  ])('%s is noon of day 45418', (text) => {
    expect(read()(text)).toBe(45_418.5);
  });

  it('need the order of their column where day and month could change places', () => {
    expect(read('dmy')('06/05/2024')).toBe(45_418);
    expect(read('mdy')('05/06/2024 11:59 PM')).toBeCloseTo(45_418 + 1439 / 1440, 9);
    expect(read('unknown')('05/06/2024')).toBe(UNREADABLE);
    expect(read('unknown')('2024-05-06')).toBe(45_418);
  });

  it.each(['2024-02-30', '2024-13-01', '25:00', '昨天', 12, -3, false])('%p is none', (value) => {
    expect(read()(value)).toBe(UNREADABLE);
  });

  it('may count from 1970 or be written as digits', () => {
    // 1714953600 s after 1970 began 2024-05-06 00:00 UTC: 19849 days, and 25569 + 19849 = 45418.
    const since = (numbers: 'epoch-seconds' | 'epoch-milliseconds' | 'digits') =>
      momentReader({ kind: 'moment', order: 'ymd', numbers });
    expect(since('epoch-seconds')(1_714_953_600)).toBe(45_418);
    expect(since('epoch-milliseconds')('1714953600000')).toBe(45_418);
    expect(since('digits')(20_240_506)).toBe(45_418);
  });

  it('may be a time of day alone', () => {
    expect(timeOfDay('18:00')).toBe(0.75);
    expect(timeOfDay('6:00:00 PM')).toBe(0.75);
    expect(timeOfDay(0.75)).toBe(0.75);
    expect(timeOfDay('')).toBeNaN();
    expect(timeOfDay('soon')).toBe(UNREADABLE);
  });
});

describe('flags', () => {
  const flag = (role: FlagRole, inverse = false, counts = false) =>
    flagReader({ kind: 'flag', role, inverse, counts });

  it.each(['Y', 'yes', '是', '1', 1, 'TRUE', true, '√'])(
    '%p is yes, and no where the header asks the opposite',
    (value) => {
      expect(flag('complaint')(value)).toBe(FLAG.yes);
      expect(flag('answered', true)(value)).toBe(FLAG.no);
    },
  );

  it.each(['N', 'No', '否', '0', 0, 'FALSE', false, '×'])('%p is no', (value) => {
    expect(flag('resolved')(value)).toBe(FLAG.no);
  });

  it('words of their own mean the same whatever the header asks', () => {
    expect(flag('answered')('已接听')).toBe(FLAG.yes);
    expect(flag('answered', true)('Abandoned')).toBe(FLAG.no);
    expect(flag('sla', true)('已超时')).toBe(FLAG.no);
    expect(flag('sla', true)('未超时')).toBe(FLAG.yes);
    expect(flag('resolved')('已解決')).toBe(FLAG.yes);
    expect(flag('resolved')('处理中')).toBe(FLAG.no);
    expect(flag('inbound')('呼出')).toBe(FLAG.no);
  });

  it('blank is neither yes nor no, and other words are not guessed', () => {
    expect(flag('resolved')('')).toBe(FLAG.blank);
    expect(flag('resolved')('N/A')).toBe(FLAG.blank);
    expect(flag('resolved')('maybe')).toBe(FLAG.unreadable);
    expect(flag('resolved')(2)).toBe(FLAG.unreadable);
    expect(flag('complaint', false, true)(2)).toBe(FLAG.yes);
  });
});

describe('marks, counts and attendance', () => {
  const csat = markReader({ kind: 'mark', min: 1, max: 5, scale: 'marks', decidedBy: 'column' }, 'csat');

  it.each([
    ['非常满意', 5],
    ['满意', 4],
    ['一般', 3],
    ['不满意', 2],
    ['非常不满意', 1],
    ['Very satisfied', 5],
    ['5星', 5],
    ['★★★★', 4],
    ['4.5分', 4.5],
    ['2-不满意', 2],
    ['非常满意(5分)', 5],
    [3, 3],
  ])('%s is a %d (A2)', (value, mark) => {
    expect(csat(value)).toBe(mark);
  });

  it('outside the scale there is no mark', () => {
    expect(csat(0)).toBe(UNREADABLE);
    expect(csat(7)).toBe(UNREADABLE);
    expect(csat('未评价')).toBeNaN();
    expect(csat('好像')).toBe(UNREADABLE);
  });

  it('counts are whole', () => {
    const count = countReader();
    expect([count(2), count('3次'), count('是'), count('否'), count(true)]).toEqual([2, 3, 1, 0, 1]);
    expect(count(1.5)).toBe(UNREADABLE);
    expect(count('')).toBeNaN();
  });

  it('one attendance cell may name two things', () => {
    const read = attendanceReader();
    expect([read('正常'), read('迟到'), read('迟到,早退'), read('旷工'), read('Late')]).toEqual([
      0, 1, 3, 4, 1,
    ]);
    expect(read('???')).toBe(UNREADABLE);
  });
});
