import type { sheetMessages as zh } from '../zh-CN/sheet';

export const sheetMessages: Record<keyof typeof zh, string> = {
  'flag.anomaly': 'anomaly',
  'flag.unscored': 'unscored',
  'flag.no-target': 'no target',
  'score.no-actual': 'No actual yet: not scored.',
  'score.not-applicable': 'The sheet says not applicable: not scored.',
  'score.error-in-actual': 'The actual holds the error {value}. Mend it first.',
  'score.text-actual':
    'The actual "{value}" is no quantity and cannot be compared with the target. Give a number, or one with its unit such as 45秒 or 72%.',
  'score.no-rule': 'There are neither scoring criteria nor a target. Add one of them.',
  'score.by-target':
    'No scoring words: scored by the target, full mark {full} when met, else the achievement rate of it (assumed).',
  'score.by-target-of-100':
    'No scoring words: scored by the target, {full} when met, else the achievement rate of it (assumed; the form gives no full mark).',
  'score.no-ratio':
    'No achievement rate follows from this target and actual, so a miss cannot be scored. Write scoring criteria.',
  'score.unit-mismatch':
    'The actual ({unit}) and the target ({unitTarget}) have units that do not convert. Use units of one kind.',
  'score.full-assumed': 'The words only deduct and name no full mark: deducted from {full} (assumed).',
  'score.scale-weight': 'Full marks are the weights; the total is the sum of the scores.',
  'score.scale-hundred': 'Every item is marked out of 100; the total is weighted.',
  'score.partial-total':
    'Unscored items: {count}. The total holds the scored ones only and has no grade yet.',
  'explain.target-met': 'target met: full mark {full}',
  'explain.target-missed-zero': 'target missed: 0',
  'explain.target-missed-ratio': 'target missed: achievement {percent}% × {full} = {score}',
  'explain.join': ', ',
  'explain.end': '. ',
  'check-rule.understood': 'Read as: {rule}',
  'sheet.protected':
    'The sheet "{sheet}" is protected, so nothing was written there. Unprotect it (Review → Unprotect Sheet), then score again.',
  'sheet.signed-off':
    'The sheet "{sheet}" is signed off, and its scores stay as they are. To score it again, unlock it under Verify and sign off.',
  'sheet.kept':
    'Result cells that hold what a person typed and were kept: {count}. Clear them to have them computed.',
  'error.protected':
    'The sheet is protected and Excel refused to write. Unprotect it under Review and try again; nothing of yours was changed.',
  'error.structure-protected':
    'The structure of the workbook is protected, so no sheet can be added. Turn off Review → Protect Workbook and try again.',
  'error.edit-mode': 'A cell is being edited. Finish with Enter or Esc and try again.',
  'error.gone': 'A sheet to be written no longer exists (renamed or deleted just now?). Try again.',
  'error.filtered':
    'The range is filtered, and writing could misplace values. Clear the filter and try again.',
  'error.too-large':
    'The workbook is too large for one transfer (Excel allows 5 MB). Move large data sheets to another workbook and try again.',
  'error.old-excel': 'This version of Excel lacks a needed feature. Update Office or use Excel on the web.',
  'error.excel':
    'Excel reported the error {code}. Try again; what was written can be taken back by Undo. If it persists, save and reopen the workbook.',
  'score.no-actual-column':
    'The form has no column of actuals, so nothing can be scored. Add one headed 实际值 (Actual), fill it in and score again.',
  'score.scale-mixed':
    'The full marks are neither the weights nor 100, so that nobody can say how they add up: no total. Make full marks or weights agree.',
};
