import { enUS } from '../../src/messages/en-US';
import { formatNumber, renderMessage } from '../../src/messages/render';
import { zhCN } from '../../src/messages/zh-CN';

describe('messages', () => {
  it('exist in both languages, but for what only one needs (units, the Chinese function help)', () => {
    const needed = (catalogue: object) =>
      Object.keys(catalogue)
        .filter((key) => !/^(unit|function)\./.test(key))
        .sort();
    expect(needed(enUS)).toEqual(needed(zhCN));
    expect(needed(zhCN).length).toBeGreaterThan(100);
  });

  it('show no parameter that a translation forgot: both languages take the same ones', () => {
    const parameters = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    const english: Readonly<Record<string, string>> = enUS;
    const differing = Object.entries(zhCN as Readonly<Record<string, string>>)
      .filter(([code]) => code in english)
      .filter(([code, text]) =>
        parameters(english[code] ?? '').some((name) => !parameters(text).includes(name)),
      );
    expect(differing.map(([code]) => code)).toEqual([]);
  });

  it('say 1 day, 2 days and half a day as English does', () => {
    const rest = (days: number) =>
      renderMessage('en-US', 'explain.rest-ignored', { rest: days, size: 2, unit: '天' });
    expect(rest(1)).toBe('the remaining 1 day is less than 2 days and does not count');
    expect(rest(0.5)).toBe('the remaining 0.5 days is less than 2 days and does not count');
  });

  it('write numbers as people do', () => {
    expect(formatNumber(0.1 + 0.2)).toBe('0.3');
    expect(formatNumber(-5)).toBe('−5');
    expect(formatNumber(100)).toBe('100');
  });

  it('name an unknown code or a missing parameter as the bug it is', () => {
    expect(() => renderMessage('zh-CN', 'no.such.code')).toThrow('no.such.code');
    expect(() => renderMessage('en-US', 'scoring.weight-sum')).toThrow('{sum}');
    expect(renderMessage('en-US', 'scoring.weight-sum', { sum: 75 })).toContain('75%');
  });
});
