import { quoteSheetName } from '../model/address';
import type { Transactor } from '../model/transactor';
import { withRuleFormulas } from '../model/rule-formulas';
import { formulaTokens, splitReference } from './tokens';

/** The formula with one sheet called otherwise. Example: `=表1!A1` → `='2月 表'!A1`. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  if (!formula.toLowerCase().includes(before.toLowerCase().replace(/'/g, "''"))) return formula;
  const wanted = before.toLowerCase();
  return formulaTokens(formula)
    .map(({ type, value }) => {
      if (!type.startsWith('range') || !value.includes('!')) return value;
      const { sheet, rest } = splitReference(value);
      return sheet?.toLowerCase() === wanted ? `${quoteSheetName(after)}!${rest}` : value;
    })
    .join('');
}

/** Rewrites formulas, names, validations and conditional formats that point at a sheet which gets another name. */
export function withSheetRenamed(tx: Transactor, before: string, after: string): void {
  const rename = (formula: string) => renameSheetIn(formula, before, after);
  for (const sheet of tx.state.sheets) {
    for (const [key, cell] of [...sheet.cells]) {
      const formula = cell.formula === undefined ? undefined : rename(cell.formula);
      if (formula !== undefined && formula !== cell.formula) tx.patchCell(sheet, key, { ...cell, formula });
    }
    const props = withRuleFormulas(sheet.props, rename);
    if (props !== sheet.props) tx.patchSheet(sheet, props);
  }
  const names = tx.state.names.map((name) => {
    const formula = rename(name.formula);
    return formula === name.formula ? name : { ...name, formula };
  });
  if (names.some((name, i) => name !== tx.state.names[i])) tx.patchBook({ names });
}
