import type { DocumentLocale } from '../../messages/locale';
import { writeSheetDesign } from '../../workbook/write-sheet-design';
import { cancellable } from '../cancellable';
import { designIndicators } from './design-indicators';
import { officeLocale } from '../office-locale';
import type { IndicatorsRead } from './read-indicators';

export interface WriteIndicatorsOptions {
  readonly signal?: AbortSignal;
  /** Language of the sheet; absent: that of the user's Office. */
  readonly locale?: DocumentLocale;
}

/**
 * Writes indicators on a new sheet and shows it; answers its name. Times are numbers of seconds (0.0), so that they can be used as
 * actuals of a form; rates are shown as 0.0 %. Nothing else is touched; cancelled half-way, nothing is left. Throws an ActionError
 * when Excel refuses or `signal` cancelled.
 *
 * @example await writeIndicators(await readIndicators('通话记录', { by: 'agent' })) // '指标汇总'
 */
export function writeIndicators(
  read: IndicatorsRead,
  { signal, locale = officeLocale() }: WriteIndicatorsOptions = {},
): Promise<string> {
  const design = designIndicators(read, locale);
  return cancellable(() =>
    Excel.run((context) => writeSheetDesign(context, design, signal === undefined ? {} : { signal })),
  );
}
