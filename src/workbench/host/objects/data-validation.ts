import { intersection } from '../../model/address';
import type { Rect } from '../../model/address';
import type { DataValidation } from '../../model/sheet-props';
import { booleanArgument, choiceArgument, recordArgument, textArgument } from '../arguments';
import { invalidArgument } from '../host-error';
import { HostObject } from '../host-object';
import type { Area } from './address-argument';
import type { ObjectContext } from './object-context';
import { requireAllowed } from './protection-guard';
import { nameOf } from './style-of';

/** Rule names of the API and of the file format. */
const KINDS = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const;
type Kind = keyof typeof KINDS;

const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;
const ALERTS = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** A rule made through the API lets blanks pass and refuses the rest; in the file both must be said. */
const NEW_RULE: Partial<DataValidation> & { readonly type: string } = {
  type: 'none',
  allowBlank: true,
  error: { show: true },
};

/** `Excel.DataValidation` of a range. */
export class DataValidationObject extends HostObject {
  constructor(
    private readonly context: ObjectContext,
    private readonly area: Area,
  ) {
    super('DataValidation');
  }

  get type(): string {
    const kind = this.found()?.type;
    if (kind === undefined || kind === 'none') return 'None';
    const name = nameOf(KINDS, kind as (typeof KINDS)[Kind]);
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  get rule(): unknown {
    const found = this.found();
    return found === undefined ? {} : ruleOf(found);
  }

  set rule(value: unknown) {
    const rule = recordArgument(value, 'rule');
    const kinds = (Object.keys(KINDS) as Kind[]).filter(
      (kind) => rule[kind] !== undefined && rule[kind] !== null,
    );
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1)
      throw invalidArgument('A rule holds exactly one kind of validation.');
    this.put(validationOf(kind, recordArgument(rule[kind], kind)));
  }

  get prompt(): unknown {
    const prompt = this.found()?.prompt;
    return { message: prompt?.message ?? '', title: prompt?.title ?? '', showPrompt: prompt?.show ?? true };
  }

  set prompt(value: unknown) {
    const { title, message, showPrompt } = recordArgument(value, 'prompt');
    this.put({
      prompt: { ...textsOf(title, message), show: booleanArgument(showPrompt ?? true, 'showPrompt') },
    });
  }

  get errorAlert(): unknown {
    const found = this.found();
    const style = nameOf(ALERTS, found?.errorStyle ?? 'stop');
    const { message = '', title = '', show = true } = found?.error ?? {};
    return { message, title, showAlert: show, style };
  }

  set errorAlert(value: unknown) {
    const { title, message, showAlert, style } = recordArgument(value, 'errorAlert');
    this.put({
      errorStyle: ALERTS[choiceArgument(style, ['Stop', 'Warning', 'Information'], 'style', 'Stop')],
      error: { ...textsOf(title, message), show: booleanArgument(showAlert ?? true, 'showAlert') },
    });
  }

  get ignoreBlanks(): boolean {
    const found = this.found();
    return found === undefined || found.allowBlank === true;
  }

  set ignoreBlanks(value: unknown) {
    this.put({ allowBlank: booleanArgument(value, 'ignoreBlanks') });
  }

  clear(): void {
    requireAllowed(this.area.sheet, null);
    this.context.model.updateSheet(this.area.sheet.id, { validations: without(this.area) });
  }

  /** The validation over the range's first cell. */
  private readonly found = (): DataValidation | undefined => {
    const { sheet, rect } = this.area;
    const cell = { ...rect, rows: 1, columns: 1 };
    return sheet.props.validations.find(({ ranges }) =>
      ranges.some((range) => intersection(range, cell) !== undefined),
    );
  };

  private readonly put = (change: Partial<DataValidation>): void => {
    const { sheet, rect } = this.area;
    requireAllowed(sheet, null);
    const before = this.found() ?? NEW_RULE;
    this.context.model.updateSheet(sheet.id, {
      validations: [...without(this.area), { ...before, ...change, ranges: [rect] }],
    });
  };
}

function validationOf(kind: Kind, rule: Readonly<Record<string, unknown>>): Partial<DataValidation> {
  if (kind === 'list') {
    const source = textArgument(rule.source, 'source');
    const formula1 = source.startsWith('=') ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
    return {
      type: 'list',
      formula1,
      showDropDown: booleanArgument(rule.inCellDropDown ?? true, 'inCellDropDown'),
    };
  }
  if (kind === 'custom') return { type: 'custom', formula1: formulaText(rule.formula) };
  const operator = choiceArgument(
    rule.operator,
    Object.keys(OPERATORS) as (keyof typeof OPERATORS)[],
    'operator',
  );
  const second =
    rule.formula2 === undefined || rule.formula2 === null ? {} : { formula2: formulaText(rule.formula2) };
  return {
    type: KINDS[kind],
    operator: OPERATORS[operator],
    formula1: formulaText(rule.formula1),
    ...second,
  };
}

function formulaText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return textArgument(value, 'formula').replace(/^=/, '');
}

function ruleOf({ type, formula1, formula2, operator, showDropDown }: DataValidation): unknown {
  if (type === 'none') return {};
  const kind = nameOf(KINDS, type as (typeof KINDS)[Kind]);
  if (kind === 'list') {
    const quoted = /^"(.*)"$/s.exec(formula1 ?? '');
    const source = quoted ? (quoted[1] ?? '').replace(/""/g, '"') : `=${formula1 ?? ''}`;
    return { list: { inCellDropDown: showDropDown ?? true, source } };
  }
  if (kind === 'custom') return { custom: { formula: `=${formula1 ?? ''}` } };
  const name = nameOf(OPERATORS, (operator ?? 'between') as (typeof OPERATORS)[keyof typeof OPERATORS]);
  const given = [formula1, formula2].map((formula) =>
    formula === undefined ? undefined : readFormula(formula),
  );
  return {
    [kind]: { formula1: given[0], ...(given[1] !== undefined && { formula2: given[1] }), operator: name },
  };
}

function readFormula(formula: string): number | string {
  return formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function textsOf(title: unknown, message: unknown): { title: string; message: string } {
  return { title: textArgument(title ?? '', 'title'), message: textArgument(message ?? '', 'message') };
}

/** The sheet's validations with the area cut out; one that the area cuts through keeps its other cells. */
function without({ sheet, rect }: Area): DataValidation[] {
  return sheet.props.validations.flatMap((validation) => {
    const ranges = validation.ranges.flatMap((range) => rectDifference(range, rect));
    return ranges.length === 0 ? [] : [{ ...validation, ranges }];
  });
}

/** What is left of a rectangle when another is cut out. */
export function rectDifference(from: Rect, cut: Rect): Rect[] {
  const common = intersection(from, cut);
  if (common === undefined) return [from];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const parts: Rect[] = [
    { ...from, rows: common.row - from.row },
    { ...from, row: below, rows: from.row + from.rows - below },
    { ...common, column: from.column, columns: common.column - from.column },
    { ...common, column: right, columns: from.column + from.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
