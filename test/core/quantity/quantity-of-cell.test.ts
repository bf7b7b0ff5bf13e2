import { quantityOfCell } from '../../../src/core/quantity/quantity-of-cell';
import { findUnit } from '../../../src/core/quantity/unit';

const read = (value: string | number | boolean, format: string, header: string | null = null) => {
  const cell = quantityOfCell(value, format, header === null ? null : findUnit(header));
  return cell === null ? null : [cell.value, cell.unit?.symbol ?? null, cell.unitArgument];
};

const DAY = 86400;

describe('quantityOfCell', () => {
  it.each<[string | number, string, string | null, number, string | null, string | null]>([
    [0.72, '0%', null, 72, '%', '100%'],
    [0.725, '0.0%', null, 72.5, '%', '100%'],
    [1, '0%', null, 100, '%', '100%'],
    [1.05, '0%', null, 105, '%', '100%'],
    [0.72, '0.0%', '秒', 72, '%', '100%'],
    [0.5, 'General', '%', 0.5, '%', '%'],
    [92, 'General', '%', 92, '%', '%'],
    [0.92, 'General', null, 0.92, null, null],
    [45, 'General', '秒', 45, '秒', '秒'],
    [45, 'General', null, 45, null, null],
    [6.2, '0.0"分钟"', null, 6.2, '分钟', '分钟'],
    [6.2, '0.0"分鐘"', '秒', 6.2, '分钟', '分钟'],
    [45, '0\\秒', null, 45, '秒', '秒'],
    [1200, '#,##0"份"', null, 1200, '份', '份'],
    [72, '0"%"', null, 72, '%', '%'],
    [4.2, '0.0_ ;[Red]\\-0.0\\ ', null, 4.2, null, null],
    [1200, '"¥"#,##0.00', null, 1200, '元', '元'],
    [12000, '0!.0,"万"', null, 12000, null, null],
    [12, '0.00E+00', null, 12, null, null],
  ])(
    'reads the number %d under the format %s and the header unit %s',
    (value, format, header, number, unit, unitArgument) => {
      expect(read(value, format, header)).toEqual([number, unit, unitArgument]);
    },
  );

  it.each([
    'h:mm:ss',
    'hh:mm:ss',
    '[h]:mm:ss',
    '[mm]:ss',
    'mm:ss',
    '[$-F400]h:mm:ss\\ AM/PM',
    'h"小时"mm"分"ss"秒"',
    '[ss]',
  ])('reads 2 min 23 s under the time format %s as 143 seconds', (format) => {
    expect(read(143 / DAY, format)).toEqual([143, '秒', '天']);
  });

  it.each<[string, string | null, number, string | null, string | null]>([
    ['72%', null, 72, '%', null],
    ['6.2分钟', '秒', 6.2, '分钟', null],
    ['45', '秒', 45, '秒', '秒'],
    ['45', null, 45, null, null],
    ['00:02:23', null, 143, '秒', null],
  ])('reads the text %s under the header unit %s', (value, header, number, unit, unitArgument) => {
    expect(read(value, '@', header)).toEqual([number, unit, unitArgument]);
  });

  it.each<[string | number | boolean, string]>([
    ['', 'General'],
    ['良好', 'General'],
    [true, 'General'],
    [45413, 'yyyy-mm-dd'],
    [45413, 'm/d/yyyy'],
    [45413.5, 'yyyy/m/d h:mm'],
    [0.5, 'h:mm AM/PM'],
    [45413, 'm"月"d"日"'],
    [45, 'h:mm:ss'],
    [-0.1, '[h]:mm'],
    ['#DIV/0!', 'General'],
  ])('finds no quantity in %p under the format %s', (value, format) => {
    expect(read(value, format)).toBeNull();
  });

  it('shows a time of more than a day where the format can', () => {
    expect(read(1.5, '[h]:mm:ss')).toEqual([129600, '秒', '天']);
  });
});
