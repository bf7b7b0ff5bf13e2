import { WorkbookModel } from '../model/workbook-model';

/** A new workbook with one blank sheet. Example: `createWorkbook('考核表').activeSheet.name` is 考核表. */
export function createWorkbook(sheetName = 'Sheet1'): WorkbookModel {
  const model = new WorkbookModel();
  model.adoptSheet(sheetName);
  return model;
}
