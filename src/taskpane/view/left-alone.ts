import type { CheckedTable } from '../../actions/check/check-workbook';

/** Whether nothing will be written into a form at all: its sheet is protected. */
export function isLeftAlone({ plan }: Pick<CheckedTable, 'plan'>): boolean {
  return plan.diagnostics.some(({ code }) => code === 'sheet.protected');
}
