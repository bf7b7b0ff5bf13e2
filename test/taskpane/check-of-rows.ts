import { checkGrids } from '../../src/actions/check/check-grids';
import type { WorkbookCheck } from '../../src/actions/check/check-workbook';
import type { CellValue } from '../../src/core/forms/grid';

/** What the reader itself makes of a sheet whose first row is the header. */
export function checkOfRows(rows: readonly (readonly CellValue[])[], sheet = '考核'): WorkbookCheck {
  const grid = {
    sheet,
    top: 0,
    left: 0,
    values: rows,
    formulas: rows,
    numberFormats: rows.map((row) => row.map(() => 'General')),
    merges: [],
    visible: true,
    protected: false,
    id: '1',
    usedRows: rows.length,
    formattedRight: 0,
    filtered: false,
  };
  return checkGrids([grid], {
    headers: { score: '得分', achievement: '达成率', gap: '差距', flag: '标记' },
    total: '总分',
    flagWords: { met: '达标', missed: '未达标' },
  });
}
