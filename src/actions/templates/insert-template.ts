import { designForm } from '../../templates/design-form';
import type { FormOptions } from '../../templates/form-options';
import { findTemplate } from '../../templates/index';
import type { DocumentLocale } from '../../messages/locale';
import { writeSheetDesign } from '../../workbook/write-sheet-design';
import { translateExcelErrors } from '../action-error';
import { officeLocale } from '../office-locale';

/** `blank` to be filled, or `sample` with the documents' figures. */
export type TemplateFill = FormOptions['fill'];

export interface InsertOptions {
  readonly fill: TemplateFill;
  /** Language of the form; absent: that of the user's Office. */
  readonly locale?: DocumentLocale;
}

/**
 * Puts a form on a new sheet of the workbook and shows it; answers the sheet's name. Nothing else is touched: a person takes it back
 * by deleting the sheet. `id` is one of TEMPLATES. Throws an ActionError when Excel refuses.
 *
 * @example await insertTemplate('a8', { fill: 'blank' }) // '客服团队绩效指标表'
 */
export function insertTemplate(
  id: string,
  { fill, locale = officeLocale() }: InsertOptions,
): Promise<string> {
  const template = findTemplate(id);
  if (template === null) throw new Error(`There is no template ${id}`);
  const design = designForm(template, { locale, fill });
  return translateExcelErrors(() => Excel.run((context) => writeSheetDesign(context, design)));
}
