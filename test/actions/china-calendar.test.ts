import { execFileSync } from 'node:child_process';
import { CHINA } from '../../src/actions/review/china-calendar';

/** Excel day number of a date. */
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;

describe('the Chinese calendar', () => {
  // 国务院办公厅关于2025年部分节假日安排的通知: 10月1日至8日放假; 9月28日(周日)、10月11日(周六)上班.
  it.each([
    ['2025-09-28', 'workday'],
    ['2025-10-01', 'holiday'],
    ['2025-10-08', 'holiday'],
    ['2025-10-09', 'workday'],
    ['2025-10-11', 'workday'],
    ['2025-10-12', 'weekend'],
    ['2025-11-15', 'weekend'],
    ['2025-11-17', 'workday'],
  ])('%s is a %s', (date, kind) => {
    expect(CHINA.kindOf(day(date))).toBe(kind);
  });

  it('knows the years that were announced, and says which it does not know', () => {
    expect(CHINA.knowsYear(2025)).toBe(true);
    expect(CHINA.knowsYear(2099)).toBe(false);
  });

  it('is the same west of Greenwich', () => {
    const script = `
      const { CHINA } = require('./src/actions/review/china-calendar.ts');
      console.log(CHINA.kindOf(${day('2025-10-11')}), CHINA.kindOf(${day('2025-11-15')}), CHINA.kindOf(${day('2025-11-17')}));`;
    const said = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'America/New_York' },
    });
    expect(said.trim()).toBe('workday weekend workday');
  });
});
