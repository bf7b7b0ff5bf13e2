import { readTypedInput } from '../../../src/workbench/model/typed-input';

describe('typed text', () => {
  it.each([
    ['12', { constant: 12 }],
    [' -1.5e3 ', { constant: -1500 }],
    ['1,200', { constant: 1200, numberFormat: '#,##0' }],
    ['72%', { constant: 0.72, numberFormat: '0%' }],
    ['0.7%', { constant: 0.007, numberFormat: '0.00%' }],
    ['2024/2/29', { constant: 45351, numberFormat: 'yyyy/m/d' }],
    ['2024-02-30', { constant: '2024-02-30' }],
    ['9:30', { constant: 0.3958333333333333, numberFormat: 'h:mm' }],
    ['true', { constant: true }],
    ['#n/a', { constant: { error: '#N/A' } }],
    ["'007", { constant: '007', quotePrefix: true }],
    ['3/4', { constant: '3/4' }],
    ['6.2分钟', { constant: '6.2分钟' }],
    ['≤30秒', { constant: '≤30秒' }],
    ['.', { constant: '.' }],
  ])('%s is read as Excel reads it', (text, expected) => {
    expect(readTypedInput(text, 'General')).toEqual(expected);
  });

  it('stays text in a text cell', () => {
    expect(readTypedInput('72%', '@')).toEqual({ constant: '72%' });
  });
});
