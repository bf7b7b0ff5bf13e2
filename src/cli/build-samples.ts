/** `npm run samples`: builds assets/samples/*.xlsx, the documents' forms as people print them, from sample-forms.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createWorkbook } from '../workbench/files/create-workbook';
import { saveWorkbook } from '../workbench/files/save-workbook';
import type { StylePatch } from '../workbench/model/cell-style';
import type { WorkbookModel } from '../workbench/model/workbook-model';
import { SAMPLE_BOOKS, type SampleBook, type SampleCell, type SampleSheet } from './sample-forms';

const FOLDER = resolve(__dirname, '../../assets/samples');
const LINE = { style: 'thin', color: '#BFBFBF' };
const BORDER = { left: LINE, right: LINE, top: LINE, bottom: LINE };
const FONT = { name: '宋体', size: 11 };
const TITLE: StylePatch = {
  font: { ...FONT, size: 14, bold: true },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const HEADER: StylePatch = {
  font: { ...FONT, bold: true },
  fill: { color: '#DDEBF7' },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrap: true },
};
const BODY: StylePatch = { font: FONT, border: BORDER, alignment: { vertical: 'center', wrap: true } };

function buildBook({ sheets }: SampleBook): WorkbookModel {
  const model = createWorkbook();
  sheets.forEach((sheet, index) => {
    const first = model.sheets()[0];
    if (index === 0 && first) model.renameSheet(first.id, sheet.name);
    else model.addSheet(sheet.name);
    fillSheet(model, sheet);
  });
  return model;
}

function fillSheet(model: WorkbookModel, { name, tables, widths }: SampleSheet): void {
  let row = 0;
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { title, header, rows } of tables) {
    const columns = header.length;
    const titleArea = { row, column: 0, rows: 1, columns };
    model.setInputs(name, { ...titleArea, columns: 1 }, [[title]]);
    model.setStyle(name, titleArea, TITLE);
    merges.push(titleArea);
    model.setInputs(name, { row: row + 1, column: 0, rows: 1, columns }, [[...header]]);
    model.setStyle(name, { row: row + 1, column: 0, rows: 1, columns }, HEADER);
    const body = { row: row + 2, column: 0, rows: rows.length, columns };
    model.setStyle(name, body, BODY);
    // Texts such as 100% stay the text of the form; only what is meant as a number becomes one.
    model.setNumberFormats(
      name,
      body,
      rows.map((line) => line.map(formatOf)),
    );
    model.setInputs(
      name,
      body,
      rows.map((line) => line.map(inputOf)),
    );
    row += rows.length + 4;
  }
  model.updateSheet(name, { merges, columns: new Map(widths.map((width, index) => [index, { width }])) });
}

function formatOf(cell: SampleCell): string {
  if (typeof cell === 'string') return '@';
  return typeof cell === 'object' && cell !== null ? '0%' : 'General';
}

function inputOf(cell: SampleCell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.percent : cell;
}

mkdirSync(FOLDER, { recursive: true });
for (const book of SAMPLE_BOOKS) writeFileSync(resolve(FOLDER, book.file), saveWorkbook(buildBook(book)));
