import {
  compareNumbers,
  convertQuantity,
  convertValue,
  isConvertible,
} from '../../../src/core/quantity/convert';
import { unitOf } from '../../../src/core/quantity/unit';

describe('convertValue', () => {
  it.each<[number, string, string, number]>([
    [6.2, '分钟', '秒', 372],
    [372, '秒', '分钟', 6.2],
    [2, '小时', '分钟', 120],
    [24, '小时', '天', 1],
    [2, '天', '工作日', 2],
    [1, '季度', '月', 3],
    [12, '月', '年', 1],
    [1.5, '万元', '元', 15000],
    [5, '‰', '%', 0.5],
    [3, '次', '起', 3],
  ])('restates %d %s in %s', (value, from, to, expected) => {
    expect(convertValue(value, unitOf(from), unitOf(to))).toBe(expected);
  });

  it.each([
    ['秒', '%'],
    ['分', '%'],
    ['小时', '工作日'],
    ['天', '月'],
    ['次', '分'],
  ])('refuses %s to %s', (from, to) => {
    expect(isConvertible(unitOf(from), unitOf(to))).toBe(false);
    expect(convertQuantity({ value: 1, unit: unitOf(from) }, unitOf(to))).toBeNull();
  });

  it('takes a missing unit as the other one', () => {
    expect(convertValue(45, null, unitOf('秒'))).toBe(45);
  });
});

describe('compareNumbers', () => {
  it('does not let binary noise decide', () => {
    expect(compareNumbers(0.1 + 0.2, 0.3)).toBe(0);
    expect(compareNumbers(4.5 - 4.2, 0.3)).toBe(0);
  });

  it.each<[number, number, number]>([
    [29.99, 30, -1],
    [30, 30, 0],
    [30.01, 30, 1],
    [-1, 1, -1],
    [0, 0, 0],
  ])('compares %d with %d', (a, b, order) => {
    expect(compareNumbers(a, b)).toBe(order);
  });
});
