import type { ConditionalFormat, DataValidation, SheetProps } from './sheet-props';

/**
 * A sheet's properties with the formulas of its validations and conditional formats rewritten, without `=` in front as
 * they stand there. The same object when nothing changes, so that a file writer sees what was touched.
 */
export function withRuleFormulas(props: SheetProps, rewrite: (formula: string) => string): SheetProps {
  const validations = mapped(props.validations, (rule) => validationWith(rule, rewrite));
  const conditionalFormats = mapped(props.conditionalFormats, (format) => formatWith(format, rewrite));
  const same = validations === props.validations && conditionalFormats === props.conditionalFormats;
  return same ? props : { ...props, validations, conditionalFormats };
}

function validationWith(rule: DataValidation, rewrite: (formula: string) => string): DataValidation {
  const formula1 = rule.formula1 === undefined ? undefined : rewrite(rule.formula1);
  const formula2 = rule.formula2 === undefined ? undefined : rewrite(rule.formula2);
  if (formula1 === rule.formula1 && formula2 === rule.formula2) return rule;
  return {
    ...rule,
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
}

function formatWith(format: ConditionalFormat, rewrite: (formula: string) => string): ConditionalFormat {
  const formulas = mapped(format.formulas, rewrite);
  return formulas === format.formulas ? format : { ...format, formulas };
}

/** As `map`, but the same array when no element changes. */
function mapped<T>(list: readonly T[], change: (each: T) => T): readonly T[] {
  const next = list.map(change);
  return next.some((each, i) => each !== list[i]) ? next : list;
}
