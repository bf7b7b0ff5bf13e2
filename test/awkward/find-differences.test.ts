import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findDifferences, type Writing } from './find-differences';
import { formula, makeWorkbook, percent } from './make-workbook';

const NOTHING: Writing = { cells: new Set(), newColumns: new Set(), recalculated: new Set() };
const WROTE_C2: Writing = { ...NOTHING, cells: new Set(['表!C2']) };
let book: Uint8Array;

beforeAll(async () => {
  book = await makeWorkbook([
    {
      name: '表',
      rows: [
        ['指标', '实际', '得分', '总'],
        ['甲', percent(0.8), null, formula('SUM(C2:C2)', 0)],
      ],
      merges: ['A4:B4'],
      also: (sheet) => {
        sheet.getCell('C2').border = { top: { style: 'thin' } };
        sheet.getCell('B2').dataValidation = { type: 'decimal', operator: 'lessThan', formulae: [1] };
        sheet.getCell('A2').note = '注';
      },
    },
  ]);
});

const SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook with one of its parts edited as text. */
function edited(path: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(book);
  const text = strFromU8(parts[path] ?? new Uint8Array());
  expect(text.replace(from, to)).not.toBe(text);
  return zipSync({ ...parts, [path]: strToU8(text.replace(from, to)) });
}

const C2 = /<c r="C2" s="(\d+)"\/>/;

it('says nothing of a file that is the same, or in which only the cells said were written', () => {
  expect(findDifferences(book, book, NOTHING)).toEqual([]);
  expect(findDifferences(book, edited(SHEET, C2, '<c r="C2" s="$1"><v>5</v></c>'), WROTE_C2)).toEqual([]);
});

it.each([
  ['a value that nobody said was written', C2, '<c r="C2" s="$1"><v>5</v></c>', NOTHING],
  ['a cell that was to be written and is blank', 'x', 'x', WROTE_C2],
  ['another number in a filled cell', '<v>0.8</v>', '<v>0.9</v>', WROTE_C2],
  ['another number format', /<c r="B2" s="\d+">/, '<c r="B2">', WROTE_C2],
  ['a border that is gone from the written cell', C2, '<c r="C2"><v>5</v></c>', WROTE_C2],
  ['a formula that became a value', /<f>SUM\(C2:C2\)<\/f>/, '', WROTE_C2],
  ['another formula', 'SUM(C2:C2)', 'SUM(C2:C3)', WROTE_C2],
  ['a merge that is gone', /<mergeCells.*<\/mergeCells>/, '', WROTE_C2],
  ['a validation that changed', '<formula1>1<', '<formula1>2<', WROTE_C2],
  ['a row that is hidden now', '<row r="2"', '<row hidden="1" r="2"', WROTE_C2],
  ['a value that a formula shows', /(<f>SUM\(C2:C2\)<\/f>)<v>0<\/v>/, '$1<v>7</v>', WROTE_C2],
])('names %s', (_, from, to, writing) => {
  const after = from === 'x' ? book : edited(SHEET, from, to);
  expect(findDifferences(book, after, writing)).not.toEqual([]);
});

it('names other parts that changed or are gone, and texts that were lost', () => {
  const comments = Object.keys(unzipSync(book)).find((path) => path.includes('comments')) ?? '';
  expect(findDifferences(book, edited(comments, '注', '他'), WROTE_C2)).toContain(`part ${comments} changed`);
  const { [comments]: gone, ...rest } = unzipSync(book);
  expect(gone).toBeDefined();
  expect(findDifferences(book, zipSync(rest), WROTE_C2)).toContain(`part ${comments} is gone`);
  const renamed = findDifferences(book, edited('xl/sharedStrings.xml', '甲', '乙'), WROTE_C2);
  expect(renamed).toContain('表: A2 held text 甲, holds text 乙');
});

it('lets formulas follow the scores only where that is said', () => {
  const after = edited(SHEET, /(<f>SUM\(C2:C2\)<\/f>)<v>0<\/v>/, '$1<v>7</v>');
  const parts = unzipSync(after);
  const written = strFromU8(parts[SHEET] ?? new Uint8Array()).replace(C2, '<c r="C2" s="$1"><v>7</v></c>');
  const both = zipSync({ ...parts, [SHEET]: strToU8(written) });
  expect(findDifferences(book, both, { ...WROTE_C2, recalculated: new Set(['表!D2']) })).toEqual([]);
  expect(findDifferences(book, both, WROTE_C2)).toEqual(['表: D2 showed 0, shows 7']);
});

it('lets a format go with the only cell that wore it, when that one was written', () => {
  const STYLES = 'xl/styles.xml';
  const index = Number(C2.exec(strFromU8(unzipSync(book)[SHEET] ?? new Uint8Array()))?.[1]);
  let at = -1;
  const other = (xf: string) => (++at === index ? xf.replace(/numFmtId="\d+"/, 'numFmtId="3"') : xf);
  const inCellXfs = (list: string) => list.replace(/<xf .*?(\/>|<\/xf>)/g, other);
  const styles = strFromU8(unzipSync(book)[STYLES] ?? new Uint8Array()).replace(
    /<cellXfs.*<\/cellXfs>/,
    inCellXfs,
  );
  const written = edited(SHEET, C2, '<c r="C2" s="$1"><v>5</v></c>');
  const after = zipSync({ ...unzipSync(written), [STYLES]: strToU8(styles) });
  expect(at).toBeGreaterThanOrEqual(index);
  expect(findDifferences(book, after, WROTE_C2)).toEqual([]);
  const elsewhere = { ...WROTE_C2, cells: new Set(['表!D9']) };
  expect(findDifferences(book, after, elsewhere).join()).toContain(`part ${STYLES} lost format`);
});
