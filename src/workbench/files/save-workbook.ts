import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook-model';
import { dynamicArrayNumber } from './array-metadata';
import { BLANK_SHEET, BLANK_STYLES, blankOrigin, PART_TYPES } from './blank-package';
import { dropDrawing, writeCharts } from './charts-writer';
import { themeColors } from './colors';
import { isFileOrigin, type FileOrigin } from './file-origin';
import { nameCalculator } from './name-calculator';
import { writeNotes } from './notes-writer';
import { PackageEditor } from './package-editor';
import { readRelationships } from './relationships';
import { sheetChanges, type SheetChanges, valueToWrite } from './sheet-changes';
import { SheetDataWriter } from './sheet-data-writer';
import { setRelated, tablePartIds, writeSections } from './sheet-section-writer';
import { StyleWriter } from './style-writer';
import { writeTables } from './tables-writer';
import { workbookXml, type SheetLink } from './workbook-part-writer';
import { parseXml } from './xml-tree';

/** How to write a file. */
export interface SaveOptions {
  /** Namespace of the add-in's functions, if the workbook was not loaded with one: `KPI.X(` is written `_xldudf_KPI_X(`. */
  readonly functionNamespace?: string;
}

/**
 * Writes a workbook as an .xlsx file. Of a file that was loaded, only what changed is written anew: elements of
 * changed cells, new looks, new parts, and beside texts of formulas the program that calculated them; every other byte of every part stays. Formulas are written with their values,
 * and nothing asks Excel to recalculate on opening, so that values of add-in functions are seen without the add-in.
 * Not written: the add-in's settings.
 */
export function saveWorkbook(model: WorkbookModel, options: SaveOptions = {}): Uint8Array {
  const loaded = isFileOrigin(model.origin) ? model.origin : blankOrigin();
  return new WorkbookWriter(model, {
    ...loaded,
    functionNamespace: loaded.functionNamespace ?? options.functionNamespace,
  }).write();
}

class WorkbookWriter {
  readonly #editor: PackageEditor;
  readonly #styles: StyleWriter;
  readonly #stylesPath: string;
  #dynamicNumber: number | undefined;
  #formulasChanged = false;
  /** Texts that formulas show. */
  #textsWritten = false;

  constructor(
    private readonly model: WorkbookModel,
    private readonly origin: FileOrigin,
  ) {
    this.#editor = new PackageEditor(origin.parts);
    const related = readRelationships(origin.parts, origin.workbookPath);
    const theme = related.find(({ kind }) => kind === 'theme')?.target;
    const styles = related.find(({ kind }) => kind === 'styles')?.target;
    this.#stylesPath = styles ?? 'xl/styles.xml';
    const text = styles !== undefined && this.#editor.has(styles) ? this.#editor.text(styles) : BLANK_STYLES;
    const hasTheme = theme !== undefined && this.#editor.has(theme);
    this.#styles = new StyleWriter(
      text,
      themeColors(hasTheme ? parseXml(this.#editor.text(theme)) : undefined),
    );
  }

  write(): Uint8Array {
    const { origin, model } = this;
    const links = new Map<Sheet, SheetLink>();
    const edited = this.#isEdited();
    for (const [sheet, { path, relationshipId }] of origin.sheets)
      if (!model.sheets().includes(sheet)) this.#dropSheet(path, relationshipId);
    for (const sheet of model.sheets()) {
      const before = origin.sheets.get(sheet);
      const link = before
        ? { path: before.path, relationshipId: before.relationshipId, number: before.number }
        : this.#newSheet(links);
      links.set(sheet, link);
      this.#writeSheet(sheet, link.path, sheetChanges(sheet, before, edited));
    }
    const { structureLock } = model;
    const book = { sheets: model.sheets(), names: model.names(), tables: model.tables(), structureLock };
    const text = this.#editor.text(origin.workbookPath);
    this.#editor.setText(origin.workbookPath, workbookXml(text, origin, book, links, model.activeSheet));
    this.#writeStyles();
    if (this.#formulasChanged) this.#dropCalculationChain();
    if (this.#textsWritten) nameCalculator(this.#editor);
    return this.#editor.pack();
  }

  /** True when anything was changed since loading, values of formulas included. */
  #isEdited(): boolean {
    const { origin, model } = this;
    const { names, tables } = origin.book;
    if (model.sheets() !== origin.book.sheets || model.names() !== names || model.tables() !== tables)
      return true;
    if (model.structureLock !== (origin.book.structureLock ?? null)) return true;
    return model.sheets().some((sheet) => {
      const before = origin.sheets.get(sheet);
      return sheet.props !== before?.props || sheetChanges(sheet, before, false).cells.size > 0;
    });
  }

  #dropSheet(path: string, relationshipId: string): void {
    this.#formulasChanged = true;
    dropDrawing(this.#editor, path);
    this.#editor.removePart(path);
    this.#editor.unrelate(this.origin.workbookPath, relationshipId);
  }

  #newSheet(links: ReadonlyMap<Sheet, SheetLink>): SheetLink & { path: string } {
    const numbers = [...this.origin.sheets.values(), ...links.values()].map(({ number }) => Number(number));
    const inFile = [...this.#editor.text(this.origin.workbookPath).matchAll(/\ssheetId="(\d+)"/g)].map(
      ([, number]) => Number(number),
    );
    const path = this.#editor.freePath((number) => `xl/worksheets/sheet${String(number)}.xml`);
    this.#editor.addPart(path, PART_TYPES.worksheet, BLANK_SHEET);
    const relationshipId = this.#editor.relate(this.origin.workbookPath, 'worksheet', path);
    return { path, relationshipId, number: String(Math.max(0, ...numbers, ...inFile) + 1) };
  }

  #writeSheet(sheet: Sheet, path: string, changes: SheetChanges): void {
    const before = this.origin.sheets.get(sheet);
    const tables = writeTables(this.#editor, this.origin, sheet.id, path, this.model.tables());
    const notes = writeNotes(this.#editor, path, before?.props.notes ?? new Map(), sheet.props.notes);
    const drawing = writeCharts(this.#editor, path, sheet, before?.props.charts ?? []);
    const tablesChanged = tables.added.length + tables.removedPaths.length > 0;
    if (changes.cells.size === 0 && before?.props === sheet.props && !tablesChanged) return;
    const writer = new SheetDataWriter(this.#editor.text(path), sheet, before, this.#styles, {
      functionNamespace: this.origin.functionNamespace,
      dynamicNumber: () =>
        (this.#dynamicNumber ??= dynamicArrayNumber(
          this.#editor,
          this.origin.workbookPath,
          this.origin.parts,
        )),
    });
    writer.write(changes);
    this.#textsWritten ||= [...changes.cells].some(
      (key) => sheet.cells.get(key)?.formula !== undefined && typeof valueToWrite(sheet, key) === 'string',
    );
    const { functionNamespace } = this.origin;
    writeSections(writer.edits, writer.root, before?.props, sheet.props, this.#styles, functionNamespace);
    if (drawing !== undefined) setRelated(writer.edits, writer.root, 'drawing', [drawing]);
    if (notes !== undefined) setRelated(writer.edits, writer.root, 'legacyDrawing', [notes]);
    if (tablesChanged) {
      const gone = this.#unrelateTables(path, tables.removedPaths);
      const kept = tablePartIds(writer.root).filter((id) => !gone.has(id));
      setRelated(writer.edits, writer.root, 'tableParts', [...kept, ...tables.added]);
    }
    if (writer.edits.any) this.#editor.setText(path, writer.edits.apply());
    this.#formulasChanged ||= formulaCellsDiffer(sheet, before?.cells, changes);
  }

  #unrelateTables(sheetPath: string, paths: readonly string[]): ReadonlySet<string> {
    const gone = new Set<string>();
    for (const { id, target } of readRelationships(this.origin.parts, sheetPath)) {
      if (!paths.includes(target)) continue;
      gone.add(id);
      this.#editor.unrelate(sheetPath, id);
      this.#editor.removePart(target);
    }
    return gone;
  }

  #writeStyles(): void {
    const text = this.#styles.result();
    if (this.#editor.has(this.#stylesPath)) this.#editor.setText(this.#stylesPath, text);
    else if (text !== BLANK_STYLES) {
      this.#editor.addPart(this.#stylesPath, PART_TYPES.styles, text);
      this.#editor.relate(this.origin.workbookPath, 'styles', this.#stylesPath);
    }
  }

  /** Excel makes the list of formula cells anew; a list that names a cell without a formula would count as damage. */
  #dropCalculationChain(): void {
    const chain = readRelationships(this.origin.parts, this.origin.workbookPath).find(
      ({ kind }) => kind === 'calcChain',
    );
    if (!chain) return;
    this.#editor.removePart(chain.target);
    this.#editor.unrelate(this.origin.workbookPath, chain.id);
  }
}

function formulaCellsDiffer(
  sheet: Sheet,
  before: ReadonlyMap<number, { readonly formula?: string }> | undefined,
  { cells }: SheetChanges,
): boolean {
  return [...cells].some(
    (key) => (before?.get(key)?.formula === undefined) !== (sheet.cells.get(key)?.formula === undefined),
  );
}
