import type { CheckedTable } from '../../actions/check/check-workbook';

/** Whether nothing will be written into a form that waits for it: its sheet is protected, and not because it was signed off. */
export function isLeftAlone({ plan }: Pick<CheckedTable, 'plan'>): boolean {
  return plan.diagnostics.some(({ code }) => code === 'sheet.protected');
}

/** Whether a form is signed off, and its scores are to stay as they are. */
export function isSignedOff({ plan }: Pick<CheckedTable, 'plan'>): boolean {
  return plan.diagnostics.some(({ code }) => code === 'sheet.signed-off');
}
