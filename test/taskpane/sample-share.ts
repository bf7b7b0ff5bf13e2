import type { ShareCheck } from '../../src/actions/share/check-share';
import type { ReplacedCell } from '../../src/core/share/plan-share';

const SCORE: ReplacedCell = {
  sheet: '一月',
  row: 4,
  column: 6,
  original: '=IF(E5="","",KPI.SCORE(E5,F5))',
  replacement: '=IF(E5="","",IF(ROUND(E5,9)<=25,100,80))',
  how: 'native',
  reason: null,
  shown: 80,
};

const OUTSIDE = { definitions: [], leftDefinitions: [] };

/** A workbook with one score, but for what a test gives. */
export function shareCheck(change: Partial<ShareCheck> = {}): ShareCheck {
  return {
    report: {
      calls: 1,
      definitions: 0,
      functions: [{ name: 'SCORE', count: 1 }],
      native: 1,
      values: 0,
      people: 0,
      findings: [],
    },
    native: { form: 'native', cells: [SCORE], left: [], ...OUTSIDE },
    values: { form: 'values', cells: [{ ...SCORE, replacement: 80, how: 'value' }], left: [], ...OUTSIDE },
    canRestore: false,
    coded: 0,
    ...change,
  };
}
