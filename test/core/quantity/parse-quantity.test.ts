import fc from 'fast-check';
import { parseQuantity } from '../../../src/core/quantity/parse-quantity';

const read = (text: string): [number, string | null] | null => {
  const quantity = parseQuantity(text);
  return quantity === null ? null : [quantity.value, quantity.unit?.symbol ?? null];
};

describe('parseQuantity', () => {
  it.each<[string, number, string | null]>([
    ['45秒', 45, '秒'],
    ['6.2分钟', 6.2, '分钟'],
    ['72%', 72, '%'],
    ['4.2分', 4.2, '分'],
    ['1200份', 1200, '份'],
    ['1,200份', 1200, '份'],
    ['5000单', 5000, '单'],
    ['-0.3', -0.3, null],
    ['-5%', -5, '%'],
    ['+0.8%', 0.8, '%'],
    ['−5 %', -5, '%'],
  ])('reads the figure %s of the documents', (text, value, unit) => {
    expect(read(text)).toEqual([value, unit]);
  });

  it.each<[string, number, string | null]>([
    ['６．２分鐘', 6.2, '分钟'],
    ['７２％', 72, '%'],
    ['３小時', 3, '小时'],
    ['5個', 5, '个'],
    ['三次', 3, '次'],
    ['十五秒', 15, '秒'],
    ['百分之八十五', 85, '%'],
    ['1.2万', 12000, null],
    ['1.2万元', 1.2, '万元'],
    ['3万次', 30000, '次'],
    ['¥1,200', 1200, '元'],
    ['45 s', 45, '秒'],
    ['45 Seconds', 45, '秒'],
    ['5 min', 5, '分钟'],
    ['3.5个百分点', 3.5, '%'],
    ['3个工作日', 3, '工作日'],
    ['5篇/月', 5, '篇'],
    ['45秒/次', 45, '秒'],
    ['.85', 0.85, null],
    ['半小时', 0.5, '小时'],
    ['一个半小时', 1.5, '小时'],
  ])('reads %s as people type it', (text, value, unit) => {
    expect(read(text)).toEqual([value, unit]);
  });

  it.each<[string, number, string]>([
    ['2分30秒', 150, '秒'],
    ['3分20秒', 200, '秒'],
    ['2 分钟 30 秒', 150, '秒'],
    ['1小时20分', 80, '分钟'],
    ['1h 20m', 80, '分钟'],
    ['2m30s', 150, '秒'],
    ['00:02:23', 143, '秒'],
    ['１：０２：０３', 3723, '秒'],
    ['2\'30"', 150, '秒'],
    ['2′30″', 150, '秒'],
  ])('adds up the parts of the duration %s in its smallest unit', (text, value, unit) => {
    expect(read(text)).toEqual([value, unit]);
  });

  it('takes two clock parts as minutes and seconds, and says so', () => {
    expect(parseQuantity('2:23')).toMatchObject({ value: 143, slip: 'quantity.minutes-seconds' });
  });

  it('takes a full stop between digits as a point, and says so', () => {
    expect(parseQuantity('4。2分')).toMatchObject({ value: 4.2, slip: 'quantity.stop-as-point' });
  });

  it('takes a mark out of five as a mark, and says so', () => {
    expect(parseQuantity('4.5/5')).toMatchObject({
      value: 4.5,
      unit: { symbol: '分' },
      slip: 'quantity.out-of',
    });
  });

  it.each([
    '', ' ', '约45秒', '85分(合格)', '2024-05-01', '5/1', '4/5', '1/2', '良好', '秒', '%', '45秒60秒', '1,5', '12:3x', '#N/A',
    'N/A', '-', '≤30秒', '30秒内', '$5', '迟到2次', '13800000000000000000000000000000000000000000', '工号1024', 'A12', '1-5',
  ])('leaves %j alone: it is not a quantity', (text) => {
    expect(parseQuantity(text)).toBeNull();
  }); // prettier-ignore

  it('never throws and never answers a number that is not finite', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,:-+%分秒钟小时百万半十/ x￥') }),
        (text) => {
          const quantity = parseQuantity(text);
          return quantity === null || Number.isFinite(quantity.value);
        },
      ),
    );
  });
});
