import { cellKey } from '../model/address';
import type { DefinedName, StructureLock } from '../model/book-state';
import type { CellValue } from '../model/cell-value';
import type { Sheet } from '../model/sheet';
import type { RowProps } from '../model/sheet-props';
import { WorkbookModel } from '../model/workbook-model';
import { themeColors } from './colors';
import type { FileOrigin, SheetOrigin } from './file-origin';
import { formulaFromFile } from './formula-file-text';
import { openPackage, type PackageParts } from './open-package';
import { PRINT_AREA, PRINT_TITLES, pageOfPrintName } from './page-names';
import { CellReader, type CellReading } from './read-cells';
import { readCharts } from './read-charts';
import { readSharedStrings } from './read-shared-strings';
import { readNotes, readTable } from './read-sheet-parts';
import { readRow, readSheetProps } from './read-sheet-props';
import { readStyles, type FileStyles } from './read-styles';
import { readRelationships, type Relationship } from './relationships';
import { scanSheet } from './scan-sheet';
import { UnreadableFileError } from './unreadable-file-error';
import { child, childrenOf, flag, parseXml, partText, type XmlNode } from './xml-tree';

/** How to read a file. */
export interface LoadOptions {
  /** Namespace of the add-in's functions: `_xldudf_KPI_X(` of the file is read as `KPI.X(`. */
  readonly functionNamespace?: string;
}

/**
 * Reads an .xlsx file. Throws UnreadableFileError when it is none, is encrypted, old, damaged or too large.
 * The model keeps all parts of the file, so that saveWorkbook gives back what was not changed as it was.
 * Example: `const model = loadWorkbook(bytes, {functionNamespace: 'KPI'})`.
 */
export function loadWorkbook(bytes: Uint8Array, options: LoadOptions = {}): WorkbookModel {
  const parts = openPackage(bytes);
  try {
    return new WorkbookReader(parts, options.functionNamespace).read();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('corrupt', error instanceof Error ? error.message : String(error));
  }
}

class WorkbookReader {
  readonly #path: string;
  readonly #root: XmlNode;
  readonly #related: readonly Relationship[];
  readonly #theme: readonly string[];
  readonly #styles: FileStyles;
  readonly #cellReading: CellReading;
  readonly #tablePaths = new Map<number, string>();
  readonly #sheets = new Map<Sheet, SheetOrigin>();

  constructor(
    private readonly parts: PackageParts,
    private readonly functionNamespace: string | undefined,
  ) {
    const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
    this.#path = main ?? 'xl/workbook.xml';
    const bytes = parts.get(this.#path);
    if (!bytes || this.#path.endsWith('.bin'))
      throw new UnreadableFileError('not-a-workbook', 'no workbook part');
    this.#root = parseXml(partText(bytes));
    if (this.#root.name !== 'workbook')
      throw new UnreadableFileError('not-a-workbook', `the main part is a ${this.#root.name}`);
    this.#related = readRelationships(parts, this.#path);
    this.#theme = themeColors(this.#relatedPart('theme'));
    this.#styles = readStyles(this.#relatedPart('styles'), this.#theme);
    this.#cellReading = {
      strings: readSharedStrings(
        this.#text(this.#related.find(({ kind }) => kind === 'sharedStrings')?.target),
      ),
      styles: this.#styles.cells,
      functionNamespace,
      date1904: flag(child(this.#root, 'workbookPr')?.attributes.date1904) === true,
    };
  }

  read(): WorkbookModel {
    const origin: { -readonly [K in keyof FileOrigin]: FileOrigin[K] } = {
      parts: this.parts,
      workbookPath: this.#path,
      functionNamespace: this.functionNamespace,
      sheets: this.#sheets,
      book: { sheets: [], names: [], tables: [] },
      tablePaths: this.#tablePaths,
    };
    const model = new WorkbookModel(origin, { date1904: this.#cellReading.date1904 });
    for (const element of childrenOf(child(this.#root, 'sheets'), 'sheet')) this.#readSheet(model, element);
    if (model.sheets().length === 0) throw new UnreadableFileError('not-a-workbook', 'no worksheet');
    this.#adoptPrintNames(model.sheets());
    model.adopt({ names: this.#names(model.sheets()), structureLock: this.#structureLock() });
    const view = child(child(this.#root, 'bookViews'), 'workbookView');
    const active = model.sheets()[Number(view?.attributes.activeTab ?? 0)];
    if (active?.props.visibility === 'visible') model.activate(active.id);
    const { structureLock } = model;
    origin.book = { sheets: model.sheets(), names: model.names(), tables: model.tables(), structureLock };
    model.calculation.start(flag(child(this.#root, 'calcPr')?.attributes.fullCalcOnLoad) === true);
    return model;
  }

  #readSheet(model: WorkbookModel, element: XmlNode): void {
    const { name = '', sheetId = '', id = '', state } = element.attributes;
    const relationship = this.#related.find((each) => each.id === id);
    const text = this.#text(relationship?.target);
    // Chart sheets and macro sheets stay in the file; the model has no cells for them.
    if (!relationship || relationship.kind !== 'worksheet' || text === undefined) return;
    const sheet = model.adoptSheet(name);
    const cells = new CellReader(this.#cellReading);
    const rows = new Map<number, RowProps>();
    const root = scanSheet(text, {
      cell: (key, node) => cells.take(key, node),
      row: (row, node) => {
        const props = readRow(node, this.#styles.cells);
        if (props) rows.set(row, props);
      },
    });
    const { functionNamespace } = this;
    const reading = { styles: this.#styles, theme: this.#theme, text, functionNamespace };
    const props = readSheetProps(name, root, rows, reading);
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    sheet.props = { ...props, visibility, notes: this.#notesOf(relationship.target) };
    const charts = readCharts(this.parts, sheet, relationship.target);
    if (charts.length > 0) sheet.props = { ...sheet.props, charts };
    this.#fill(sheet, cells);
    this.#tablesOf(model, sheet, relationship.target);
    const spilled = new Map<number, CellValue>([...sheet.spilled].map(([key, { value }]) => [key, value]));
    this.#sheets.set(sheet, {
      path: relationship.target,
      relationshipId: id,
      number: sheetId,
      cells: new Map(sheet.cells),
      spilled,
      props: sheet.props,
    });
  }

  /** Puts cells on the sheet; what stands in an array formula's area is its spilled value, not content. */
  #fill(sheet: Sheet, { cells, spills }: CellReader): void {
    for (const { anchor, area } of spills) {
      sheet.spillAreas.set(anchor, area);
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const key = cellKey(row, column);
          const cell = cells.get(key);
          if (key === anchor || cell?.formula !== undefined) continue;
          sheet.spilled.set(key, { anchor, value: cell?.constant ?? null });
          if (cell?.style) cells.set(key, { style: cell.style });
          else cells.delete(key);
        }
      }
    }
    const plain = this.#styles.cells[0];
    const { rows, columns } = sheet.props;
    for (const [key, cell] of cells) {
      const styledBelow = rows.get(Math.floor(key / 16_384))?.style ?? columns.get(key % 16_384)?.style;
      sheet.replaceCell(key, !cell.style && styledBelow && plain ? { ...cell, style: plain } : cell);
      if (cell.formula !== undefined && cell.fileValue !== undefined) sheet.results.set(key, cell.fileValue);
    }
  }

  #notesOf(path: string): SheetOrigin['props']['notes'] {
    const part = readRelationships(this.parts, path).find(({ kind }) => kind === 'comments');
    const text = this.#text(part?.target);
    return text === undefined ? new Map() : readNotes(parseXml(text));
  }

  #tablesOf(model: WorkbookModel, sheet: Sheet, path: string): void {
    for (const { kind, target } of readRelationships(this.parts, path)) {
      const text = kind === 'table' ? this.#text(target) : undefined;
      const table = text === undefined ? undefined : readTable(parseXml(text), sheet.id);
      if (!table) continue;
      this.#tablePaths.set(table.id, target);
      model.adopt({ tables: [...model.tables(), table].sort((a, b) => a.id - b.id) });
    }
  }

  /** What a sheet prints stands among the workbook's names. */
  #adoptPrintNames(sheets: readonly Sheet[]): void {
    for (const { attributes, text } of childrenOf(child(this.#root, 'definedNames'), 'definedName')) {
      const { name = '', localSheetId } = attributes;
      const sheet = this.#sheetOfNumber(sheets, localSheetId);
      const origin = sheet && this.#sheets.get(sheet);
      if (!origin || (name !== PRINT_AREA && name !== PRINT_TITLES)) continue;
      sheet.props = { ...sheet.props, page: { ...sheet.props.page, ...pageOfPrintName(name, text) } };
      this.#sheets.set(sheet, { ...origin, props: sheet.props });
    }
  }

  /** The sheet that a name belongs to, by its place in the file. */
  #sheetOfNumber(sheets: readonly Sheet[], number: string | undefined): Sheet | undefined {
    const inFile = childrenOf(child(this.#root, 'sheets'), 'sheet');
    const name = number === undefined ? undefined : inFile[Number(number)]?.attributes.name;
    return sheets.find((sheet) => sheet.name === name);
  }

  #structureLock(): StructureLock | null {
    const { lockStructure, workbookPassword, workbookHashValue } =
      child(this.#root, 'workbookProtection')?.attributes ?? {};
    if (flag(lockStructure) !== true) return null;
    return { hasPassword: workbookPassword !== undefined || workbookHashValue !== undefined };
  }

  /** Names that Excel keeps for itself (filters, print areas) stay in the file only. */
  #names(sheets: readonly Sheet[]): DefinedName[] {
    return childrenOf(child(this.#root, 'definedNames'), 'definedName').flatMap(({ attributes, text }) => {
      const { name = '', localSheetId, hidden, comment } = attributes;
      if (name.startsWith('_xlnm.')) return [];
      const scope = this.#sheetOfNumber(sheets, localSheetId)?.id;
      if (localSheetId !== undefined && scope === undefined) return [];
      return [
        {
          name,
          formula: formulaFromFile(text, this.functionNamespace),
          ...(scope !== undefined && { scope }),
          ...(flag(hidden) === true && { hidden: true }),
          ...(comment !== undefined && { comment }),
        },
      ];
    });
  }

  #text(path: string | undefined): string | undefined {
    const bytes = path === undefined ? undefined : this.parts.get(path);
    return bytes && partText(bytes);
  }

  #relatedPart(kind: string): XmlNode | undefined {
    const text = this.#text(this.#related.find((each) => each.kind === kind)?.target);
    return text === undefined ? undefined : parseXml(text);
  }
}
