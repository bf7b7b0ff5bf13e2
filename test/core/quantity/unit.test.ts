import { findUnit, UNITS, unitOf } from '../../../src/core/quantity/unit';

describe('findUnit', () => {
  it.each([
    ['秒', '秒'],
    ['秒钟', '秒'],
    ['秒鐘', '秒'],
    ['Sec', '秒'],
    ['SECONDS', '秒'],
    ['分鐘', '分钟'],
    ['min', '分钟'],
    ['小時', '小时'],
    ['hours', '小时'],
    ['日', '天'],
    ['％', '%'],
    ['个百分点', '%'],
    ['pct', '%'],
    ['分', '分'],
    ['萬元', '万元'],
    ['篇/月', '篇'],
    ['次／人', '次'],
    [' 条 ', '条'],
  ])('reads %s as %s', (spelling, symbol) => {
    expect(findUnit(spelling)?.symbol).toBe(symbol);
  });

  it.each(['', '分数线', '客户', 'furlong', '%%'])('does not know %j', (spelling) => {
    expect(findUnit(spelling)).toBeNull();
  });

  it('spells no unit in two ways', () => {
    const spellings = UNITS.flatMap(({ symbol, synonyms }) => [symbol, ...synonyms]);
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([]);
  });

  it('answers the same object for every spelling of a unit', () => {
    expect(findUnit('seconds')).toBe(unitOf('秒'));
  });
});
