import type { Definition } from '../core/share/definition';

/** A defined name or a conditional format as it was read; `write` and `look` are queued, and done by the next sync of the same context. */
export interface HeldDefinition extends Definition {
  /** Of the sheet, which keeps it when it is renamed; null for a name of the workbook. */
  readonly sheetId: string | null;
  /** Answers, once synced, what it holds then. */
  readonly look: () => () => string;
  readonly write: (formula: string) => void;
}

/** All that stands in no cell, and what the sheets were called when it was read: names by ids. */
export interface DefinitionsRead {
  readonly held: readonly HeldDefinition[];
  readonly sheetNames: ReadonlyMap<string, string>;
}

/**
 * Reads all formulas that stand in no cell: defined names, of the workbook and of single sheets, and conditional formats with formulas.
 * Two round trips, three where there are such formats.
 */
export async function readDefinitions(context: Excel.RequestContext): Promise<DefinitionsRead> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name,items/id');
  await context.sync();
  const asked = worksheets.items.map((worksheet) => {
    worksheet.names.load('items/name,items/formula');
    const formats = worksheet.getRange().conditionalFormats;
    formats.load('items/type,items/id');
    return { worksheet, own: worksheet.names, formats };
  });
  await context.sync();
  const ruled = asked.flatMap(({ worksheet, formats }) =>
    formats.items.flatMap((format) => askRule(worksheet, format)),
  );
  if (ruled.length > 0) await context.sync();
  const held = [
    ...names.items.map((item) => heldName(names, item, null)),
    ...asked.flatMap(({ worksheet, own }) => own.items.map((item) => heldName(own, item, worksheet))),
    ...ruled.flatMap((answer) => answer()),
  ];
  return { held, sheetNames: new Map(worksheets.items.map(({ id, name }) => [id, name])) };
}

function heldName(
  names: Excel.NamedItemCollection,
  { name, formula }: Excel.NamedItem,
  worksheet: Excel.Worksheet | null,
): HeldDefinition {
  return {
    kind: 'name',
    sheet: worksheet?.name ?? null,
    sheetId: worksheet?.id ?? null,
    at: name,
    formula: String(formula),
    look: () => {
      const item = names.getItem(name);
      item.load('formula');
      return () => String(item.formula);
    },
    write: (written) => {
      names.getItem(name).formula = written;
    },
  };
}

/** In front of every part of an address: `'一 月'!A1,'一 月'!C2`. */
const SHEET_NAMES = /'(?:[^']|'')*'!|[^',!]+!/g;

/** Asks for the formulas of a rule; none where its kind has none. */
function askRule(worksheet: Excel.Worksheet, format: Excel.ConditionalFormat): (() => HeldDefinition[])[] {
  const kind = format.type;
  if (kind !== Excel.ConditionalFormatType.custom && kind !== Excel.ConditionalFormatType.cellValue)
    return [];
  const ranges = format.getRanges();
  ranges.load('address');
  const own = ruleOf(format);
  return [
    () => {
      const at = ranges.address.replace(SHEET_NAMES, '');
      // Excel counts from the first cell of the format when it gives a formula, and from the first cell of the range that the format
      // was asked of when it takes one (OfficeDev/office-js 5194).
      const again = () => worksheet.getRange(at.replace(/[:,].*$/, '')).conditionalFormats.getItem(format.id);
      return own.formulas().map((formula, place) => ({
        kind: 'format',
        sheet: worksheet.name,
        sheetId: worksheet.id,
        at,
        formula,
        ...(kind === Excel.ConditionalFormatType.cellValue && { isBound: true as const }),
        look: () => {
          const found = ruleOf(again());
          return () => found.formulas()[place] ?? '';
        },
        write: (written) => own.write(again(), place, written),
      }));
    },
  ];

  function ruleOf(each: Excel.ConditionalFormat): Rule {
    return kind === Excel.ConditionalFormatType.custom ? customRule(each) : cellValueRule(each);
  }
}

/** The formulas of a rule, once synced, and how to write one of them. */
interface Rule {
  readonly formulas: () => string[];
  readonly write: (format: Excel.ConditionalFormat, place: number, formula: string) => void;
}

function customRule(format: Excel.ConditionalFormat): Rule {
  const { rule } = format.custom;
  rule.load('formula');
  return {
    formulas: () => [rule.formula],
    write: (to, _, formula) => {
      to.custom.rule.formula = formula;
    },
  };
}

/** Both bounds are written together: each keeps what was written to the other. */
function cellValueRule(format: Excel.ConditionalFormat): Rule {
  const { cellValue } = format;
  cellValue.load('rule');
  let written: Excel.ConditionalCellValueRule | null = null;
  return {
    formulas: () => {
      const { formula1, formula2 } = cellValue.rule;
      return [formula1, formula2].flatMap((formula) => (formula === undefined ? [] : [formula]));
    },
    write: (to, place, formula) => {
      written = { ...(written ?? cellValue.rule), [place === 0 ? 'formula1' : 'formula2']: formula };
      to.cellValue.rule = written;
    },
  };
}
