import { rectName, type Rect } from '../model/address';
import type { ConditionalFormat, DataValidation } from '../model/sheet-props';
import { formulaFromFile, formulaToFile } from './formula-file-text';
import type { StyleWriter } from './style-writer';
import { TextEdits } from './text-edits';
import { attributeText, childrenOf, escapeXml, parseXml } from './xml-tree';

/** What writing the rules of a sheet needs of the file. */
export interface RuleWriting {
  readonly styles: StyleWriter;
  readonly prefix: string;
  /** Of the add-in's functions. */
  readonly namespace: string | undefined;
}

const ranges = (list: readonly Rect[]) => list.map(rectName).join(' ');

export function validationsXml(
  validations: readonly DataValidation[],
  p: string,
  namespace: string | undefined,
): string {
  const xml = validations.map((rule) => {
    const attributes = attributeText({
      type: rule.type === 'none' ? undefined : rule.type,
      errorStyle: rule.errorStyle,
      operator: rule.operator,
      allowBlank: rule.allowBlank,
      showDropDown: rule.showDropDown === false ? 1 : undefined,
      showInputMessage: rule.prompt?.show,
      showErrorMessage: rule.error?.show,
      errorTitle: rule.error?.title,
      error: rule.error?.message,
      promptTitle: rule.prompt?.title,
      prompt: rule.prompt?.message,
      sqref: ranges(rule.ranges),
    });
    const formulas = [rule.formula1, rule.formula2].map((formula, i) =>
      formula === undefined
        ? ''
        : `<${p}formula${String(i + 1)}>${escapeXml(formulaToFile(formula, namespace))}</${p}formula${String(i + 1)}>`,
    );
    return `<${p}dataValidation${attributes}>${formulas.join('')}</${p}dataValidation>`;
  });
  return xml.length > 0
    ? `<${p}dataValidations count="${String(xml.length)}">${xml.join('')}</${p}dataValidations>`
    : '';
}

/** Each rule in a block of its own. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], writing: RuleWriting): string {
  const { prefix: p } = writing;
  return formats
    .map((format) => {
      const rule = ruleXml(format, writing);
      return `<${p}conditionalFormatting sqref="${ranges(format.ranges)}">${rule}</${p}conditionalFormatting>`;
    })
    .join('');
}

/** A rule: of the file as it was written, but for formulas that changed since. */
export function ruleXml(format: ConditionalFormat, writing: RuleWriting): string {
  return format.source === undefined
    ? newRuleXml(format, writing)
    : withFormulas(format.source, format.formulas, writing.namespace);
}

function withFormulas(source: string, formulas: readonly string[], namespace: string | undefined): string {
  const edits = new TextEdits(source);
  childrenOf(parseXml(source), 'formula').forEach((node, at) => {
    const formula = formulas[at];
    if (formula === undefined || `=${formula}` === formulaFromFile(node.text, namespace)) return;
    edits.replace(node.open, node.close, escapeXml(formulaToFile(formula, namespace)));
  });
  return edits.apply();
}

function newRuleXml(format: ConditionalFormat, { styles, prefix: p, namespace }: RuleWriting): string {
  const attributes = attributeText({
    type: format.type,
    dxfId: format.style === undefined ? undefined : styles.differential(format.style),
    priority: format.priority,
    stopIfTrue: format.stopIfTrue === true ? 1 : undefined,
    operator: format.operator,
    text: format.text,
  });
  const formulas = format.formulas
    .map((formula) => `<${p}formula>${escapeXml(formulaToFile(formula, namespace))}</${p}formula>`)
    .join('');
  const stops = format.scale ?? [];
  const values = stops
    .map(({ kind, value }) => `<${p}cfvo${attributeText({ type: kind, val: value })}/>`)
    .join('');
  const colors = stops.map(({ color }) => `<${p}color rgb="FF${color.slice(1)}"/>`).join('');
  const scale = stops.length > 0 ? `<${p}colorScale>${values}${colors}</${p}colorScale>` : '';
  return `<${p}cfRule${attributes}>${formulas}${scale}</${p}cfRule>`;
}
