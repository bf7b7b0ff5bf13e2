import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ADDIN_VERSION } from '../../../src/actions/addin-version';
import { frozenValue } from '../../../src/core/share/frozen-value';
import { isSameContent } from '../../../src/core/share/is-same-content';

describe('whether a cell still holds what was written', () => {
  it('does not depend on capitals and blanks of a formula, but on its texts', () => {
    expect(isSameContent('=IF(A1 = "x",1,2)', '=if(a1="x",1,2)')).toBe(true);
    expect(isSameContent('=IF(A1="X",1,2)', '=IF(A1="x",1,2)')).toBe(false);
  });

  it('tells numbers, texts and truth apart', () => {
    expect(isSameContent(0.1 + 0.2, String(0.1 + 0.2))).toBe(true);
    expect(isSameContent(80, '81')).toBe(false);
    expect(isSameContent('85%', "'85%")).toBe(true);
    expect(isSameContent(true, 'TRUE')).toBe(true);
    expect(isSameContent('', '')).toBe(true);
    expect(isSameContent(0, '')).toBe(false);
  });
});

it('a value is frozen so that Excel does not read something else into it', () => {
  expect([80, '', '达标', '85%', '=1+1', '2024-05-01', '#N/A', 'TRUE'].map(frozenValue)).toEqual([
    80,
    '',
    '达标',
    "'85%",
    "'=1+1",
    "'2024-05-01",
    '=NA()',
    "'TRUE",
  ]);
});

it('the ledger names the version of the add-in', () => {
  const { version } = JSON.parse(readFileSync(resolve(__dirname, '../../../package.json'), 'utf8')) as {
    version: string;
  };
  expect(ADDIN_VERSION).toBe(version);
});
