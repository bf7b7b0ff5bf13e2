import { createWorkbook } from '../../../src/workbench/files/create-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';

/** Indicators that repeat: by criteria, by targets, and by criteria with a full mark of their own. */
const KINDS = [
  ['≤25秒得100分,每增加5秒扣10分,≥40秒0分', '≤25秒', '35秒'],
  ['', '≥85%', '72%'],
  ['', '≥90%', '92%'],
  ['平均分≥4.5分(满分5分)得100分,每低0.1分扣5分', '≥4.5', '4.2'],
] as const;

/** Slips that people make: words without a rule, a boundary that contradicts itself, an actual that is no figure. */
const SLIPS = [
  ['服务态度良好', '', '好'],
  ['≥85%得100分,≥80%', '≥85%', '72%'],
  ['≤25秒得100分,每增加5秒扣10分,≥40秒0分', '≤25秒', '很快'],
  ['', '', '92%'],
] as const;

/** A form of so many indicators with an empty column for scores, as an .xlsx file. */
export function longForm(rows: number): Buffer {
  return formOf(rows, KINDS);
}

/** The same with something wrong in every row. */
export function troubledForm(rows: number): Buffer {
  return formOf(rows, SLIPS);
}

function formOf(rows: number, kinds: readonly (readonly [string, string, string])[]): Buffer {
  const model = createWorkbook();
  const header = ['指标名称', '权重', '评分标准', '目标值', '实际值', '得分'];
  const items = Array.from({ length: rows }, (_, index) => {
    const [criteria, target, actual] = kinds[index % kinds.length] ?? KINDS[0];
    return [`指标${index + 1}`, 1 / rows, criteria, target, actual, ''];
  });
  const rect = { row: 0, column: 0, rows: rows + 1, columns: header.length };
  model.setInputs(model.activeSheet.id, rect, [header, ...items]);
  return Buffer.from(saveWorkbook(model));
}
