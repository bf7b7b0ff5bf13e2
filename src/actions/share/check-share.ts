import { planCodesInSteps } from '../../core/share/plan-codes';
import { planShareInSteps, type SharePlan } from '../../core/share/plan-share';
import { isLedger } from '../../core/share/read-ledger';
import { shareReportInSteps, type ShareReport } from '../../core/share/share-report';
import { throughSteps } from '../../workbook/through-steps';
import { readShareBook } from '../../workbook/read-share-book';
import { translateExcelErrors } from '../action-error';
import { officeLocale } from '../office-locale';
import { shareWords } from './share-words';

/** What a workbook holds before it leaves the team, and what each way of handing it on would change. */
export interface ShareCheck {
  readonly report: ShareReport;
  readonly native: SharePlan;
  readonly values: SharePlan;
  /** Whether there is a ledger, so that formulas can be restored. */
  readonly canRestore: boolean;
  /** Cells that taking out the names would change. */
  readonly coded: number;
}

/** 发出前检查: reads the workbook, writes nothing. Throws an ActionError when Excel refuses. */
export function checkShare(): Promise<ShareCheck> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const book = await readShareBook(context);
      const words = await shareWords(officeLocale());
      const native = await throughSteps(planShareInSteps(book, 'native', words));
      return {
        report: await throughSteps(shareReportInSteps(book, native)),
        native,
        values: await throughSteps(planShareInSteps(book, 'values', words)),
        canRestore: book.sheets.some(isLedger),
        coded: (await throughSteps(planCodesInSteps(book.sheets))).cells.length,
      };
    }),
  );
}
