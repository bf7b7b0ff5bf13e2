import { unitOf } from '../../../src/core/quantity/unit';
import { textsIn } from '../../../src/taskpane/texts';
import { formatActual, formatGap, formatScore, formatShare } from '../../../src/taskpane/view/format-value';

const chinese = textsIn('zh-CN');
const english = textsIn('en-US');

test('scores show two decimals at most, rounded half up as by hand', () => {
  expect(formatScore(100 / 1.5 - 3)).toBe('63.67'); // A4: 45 s
  expect(formatScore(1.005)).toBe('1.01');
  expect(formatScore(90)).toBe('90');
});

test('shares show one decimal', () => {
  expect(formatShare(30 / 45)).toBe('66.7%'); // B4
  expect(formatShare(0.75)).toBe('75%'); // A8
});

test('gaps carry their sign and the unit of the actual, percentage points for rates', () => {
  expect(formatGap(chinese, -0.3, unitOf('分'))).toBe('−0.3分'); // B5
  expect(formatGap(chinese, -5, unitOf('%'))).toBe('−5 个百分点');
  expect(formatGap(english, 0.8, unitOf('%'))).toBe('+0.8 pp');
  expect(formatGap(chinese, 0, null)).toBe('0');
});

test('actuals show as their cells do', () => {
  expect(formatActual(chinese, { value: ' 6.2分钟 ', unit: unitOf('分钟'), unitArgument: null })).toBe(
    '6.2分钟',
  );
  expect(formatActual(chinese, { value: 0.72, unit: unitOf('%'), unitArgument: '100%' })).toBe('72%');
  expect(formatActual(chinese, { value: 45, unit: unitOf('秒'), unitArgument: '秒' })).toBe('45秒');
  expect(formatActual(chinese, { value: 142 / 86400, unit: unitOf('秒'), unitArgument: '天' })).toBe(
    '0:02:22',
  );
  expect(formatActual(chinese, null)).toBe('');
});
