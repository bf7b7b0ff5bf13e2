import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import { moveFormula } from '../../../src/core/share/move-formula';
import { nativeRule } from '../../../src/core/share/native-rule';
import { BookCells, type BookRule } from '../../../src/core/share/share-book';

const WORDS = { met: '达标', missed: '未达标', anomaly: '异常', notApplicable: '不适用' };

/** Targets in A, actuals in B, from row 1. */
function ruleFor(
  rows: readonly (readonly CellValue[])[],
  formula: string,
  area = `B1:B${rows.length}`,
  isBound?: true,
): string {
  const values = rows.map((row) => [...row]);
  const grid: SheetGrid = {
    sheet: '表',
    top: 0,
    left: 0,
    values,
    formulas: values,
    numberFormats: [],
    merges: [],
    visible: true,
    protected: false,
  };
  const rule: BookRule = { sheet: '表', area, formula, ...(isBound && { isBound }) };
  const native = nativeRule(rule, new BookCells({ sheets: [grid], names: [] }), WORDS);
  return typeof native === 'string' ? native : native.reason;
}

const MISSED = '=KPI.FLAG($B1,$A1)="未达标"';
/** By hand: what ≥80 asks of B1, missed by half of 80 or more is 异常. */
const OF_80 = 'IF($B1="","",IF(ROUND($B1,9)>=80,"达标",IF(ROUND(80-$B1,9)>=40,"异常","未达标")))="未达标"';
const OF_60 = 'IF($B1="","",IF(ROUND($B1,9)>=60,"达标",IF(ROUND(60-$B1,9)>=30,"异常","未达标")))="未达标"';

describe('a conditional format without the add-in', () => {
  it('has one formula where all cells have the same target', () => {
    expect(
      ruleFor(
        [
          ['≥80', 75],
          ['≥80', 90],
        ],
        MISSED,
      ),
    ).toBe(`=${OF_80}`);
  });

  it('asks for the target where they differ in words', () => {
    const chain = `=IF($A1="≥80",${OF_80},IF($A1="≥60",${OF_60},FALSE))`;
    expect(
      ruleFor(
        [
          ['≥80', 75],
          ['≥60', 90],
          ['≥80', 10],
        ],
        MISSED,
      ),
    ).toBe(chain);
  });

  it('does not hold in rows without a target, where the call is an error: a heading, a remark', () => {
    expect(
      ruleFor(
        [
          ['≥80', 75],
          ['备注', '签字'],
        ],
        MISSED,
      ),
    ).toBe(`=IF($A1="≥80",${OF_80},FALSE)`);
  });

  it('is left where it asks for errors, which a condition that does not hold is none of', () => {
    expect(
      ruleFor(
        [
          ['≥80', 75],
          ['备注', '签字'],
        ],
        '=ISERROR(KPI.FLAG($B1,$A1))',
      ),
    ).toBe('share.value.no-score');
  });

  it('lets cells without an actual follow the others', () => {
    expect(
      ruleFor(
        [
          ['≥80', ''],
          ['≥80', 90],
          ['', ''],
        ],
        MISSED,
      ),
    ).toBe(`=${OF_80}`);
  });

  it('is left where the same target needs different formulas: seconds as a number and in words', () => {
    expect(
      ruleFor(
        [
          ['≤25秒', '35秒'],
          ['≤25秒', '2分30秒'],
        ],
        MISSED,
      ),
    ).toMatch(/^share\.value\.(?:words|several)$/);
  });

  it('is left where values are compared with bounds that differ', () => {
    const bound = '=KPI.SCORE($B1,$A1)';
    const rows = [
      ['≤25秒得100分,每增加5秒扣10分', 35],
      ['≤30秒得100分,每增加5秒扣10分', 40],
    ];
    expect(ruleFor(rows, bound, 'B1:B2', true)).toBe('share.value.several');
  });

  it('counts from the first of several areas, unless another begins further up or left', () => {
    const rows = [
      ['≥80', 75],
      ['≥80', 90],
      ['≥80', 10],
    ];
    expect(ruleFor(rows, MISSED, 'B1,B3')).toBe(`=${OF_80}`);
    expect(ruleFor(rows, '=KPI.FLAG($B3,$A3)="未达标"', 'B3,B1')).toBe('share.value.relative');
    expect(ruleFor(rows, '=KPI.FLAG($B$3,$A$3)="未达标"', 'B3,B1')).toBe(
      `=${OF_80.replaceAll('$B1', '$B$3')}`,
    );
  });

  it('is left for whole columns, and for what Excel takes in no condition', () => {
    expect(ruleFor([['≥80', 75]], MISSED, 'B:B')).toBe('share.value.arguments');
    expect(
      ruleFor(
        [
          ['≥80', 75],
          ['', 80],
        ],
        '=KPI.TOTAL($B$1:$B$2,$B$1:$B$2)>80',
        'B1:B2',
      ),
    ).toBe('share.value.not-in-format');
  });
});

describe('a formula elsewhere', () => {
  it.each([
    ['=$D2+E$1+F3+$G$4', 3, 1, '=$D5+F$1+G6+$G$4'],
    ['=\'一 月\'!A1:B2&"A1"', 1, 1, '=\'一 月\'!B2:C3&"A1"'],
    ['=A1', -1, 0, null],
    ['=SUM(A:A)', 1, 0, null],
  ])('%s, %i down and %i right, is %s', (formula, down, right, moved) => {
    expect(moveFormula(formula, down, right)).toBe(moved);
  });
});
