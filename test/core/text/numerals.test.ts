import { chineseNumber, percentNumeral } from '../../../src/core/text/numerals';

describe('Chinese numerals', () => {
  it.each([
    ['三', 3], ['十', 10], ['十五', 15], ['二十', 20], ['九十五', 95], ['一百', 100], ['一百二十', 120], ['一百零五', 105],
    ['一百二', 120], ['两', 2], ['两百', 200], ['一千', 1000], ['一万二千', 12000], ['三点五', 3.5], ['零点零五', 0.05],
    ['半', 0.5], ['两半', 2.5], ['零', 0], ['二〇二四', 2024], ['拾', 10], ['伍', 5],
  ])('%s is %d', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  }); // prettier-ignore

  it.each(['', '次', '三次', '点五', '3'])('%j is no Chinese number', (text) => {
    expect(chineseNumber(text)).toBeNull();
  });

  it.each([['百分之五', 5], ['百分之九十五', 95], ['百分之90', 90], ['百分之零点五', 0.5]])('%s is %d %%', (text, value) => {
    expect(percentNumeral(text)).toBe(value);
  }); // prettier-ignore

  it('does not take a plain number for a percentage', () => {
    expect(percentNumeral('五')).toBeNull();
  });
});
