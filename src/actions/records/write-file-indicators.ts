import { findSettings } from '../../core/settings/find-settings';
import type { FileIndicators } from '../../files/file-indicators';
import { translateExcelErrors } from '../action-error';
import { readSheets } from '../read-sheets';
import { writeIndicators, type WriteIndicatorsOptions } from './write-indicators';

/**
 * Writes the indicators of a file on a new sheet, as those of a sheet are, and answers its name; the records themselves stay
 * outside the workbook. What counts as too little is the workbook's own setting. Throws an ActionError when Excel refuses
 * or `signal` cancelled; nothing is left then.
 *
 * @example await writeFileIndicators(read) // '指标汇总'
 */
export async function writeFileIndicators(
  { table, records, aggregation, period, diagnostics }: FileIndicators,
  options: WriteIndicatorsOptions = {},
): Promise<string> {
  const settings = await translateExcelErrors(() =>
    Excel.run(async (context) => findSettings(await readSheets(context))),
  );
  const { minimumCount, minimumCoverage, minimumReturn } = settings.policy;
  const least = { minimumCount, minimumCoverage, minimumReturn };
  return writeIndicators({ sources: [{ table, records }], aggregation, period, least, diagnostics }, options);
}
