import { cellAddress } from '../forms/a1-address';
import type { SettingsLocale } from '../settings/setting-words';
import { wordsIn } from '../settings/setting-words';
import type { DesignCell, SheetDesign } from '../sheets/sheet-design';
import { heightOfLines, wrappedLines } from '../sheets/text-size';
import { LEDGER, LEDGER_NAME, ledgerHeaders, ledgerPlace, ledgerText } from './ledger-words';
import type { ReplacedDefinition } from './definition';
import type { ReplacedCell } from './plan-share';

/** What a ledger says beside its rows. */
export interface LedgerFacts {
  readonly locale: SettingsLocale;
  /** As people write it: 2026-05-31 17:05. */
  readonly when: string;
  /** Of the add-in. */
  readonly version: string;
  /** Texts by the codes of the message catalogues. */
  readonly say: (code: string) => string;
}

const WIDTHS = [16, 16, 56, 56, 12, 30, 18, 10, 12];
const NOTES_FROM = 1;

/**
 * The ledger: one row for each cell that was replaced, then for each name and conditional format, with what is needed for the way back,
 * below notes that say what the formulas follow from now on. planRestore reads it back.
 */
export function designLedger(
  cells: readonly ReplacedCell[],
  definitions: readonly ReplacedDefinition[],
  facts: LedgerFacts,
): SheetDesign {
  const { locale, say } = facts;
  const notes = [say('share.ledger.way-back'), say('share.ledger.fixed'), say('share.ledger.values')];
  const header = NOTES_FROM + notes.length + 1;
  const bottom = header + cells.length + definitions.length;
  const right = WIDTHS.length - 1;
  const width = WIDTHS.reduce((sum, each) => sum + each, 0);
  return {
    name: wordsIn(LEDGER_NAME, locale),
    widths: WIDTHS,
    cells: [
      { row: 0, column: 0, value: wordsIn(LEDGER_NAME, locale), look: 'title' },
      ...notes.map((value, at): DesignCell => ({ row: NOTES_FROM + at, column: 0, value, look: 'note' })),
      ...ledgerHeaders(locale).map((value, column): DesignCell => ({
        row: header,
        column,
        value,
        look: 'header',
      })),
      ...cells.flatMap((cell, at) => rowOf(cell, header + 1 + at, facts)),
      ...definitions.flatMap((each, at) => definitionRow(each, header + 1 + cells.length + at, facts)),
    ],
    merges: [0, ...notes.map((_, at) => NOTES_FROM + at)].map((row) => ({
      top: row,
      left: 0,
      bottom: row,
      right,
    })),
    heights: notes.map((note, at) => ({
      row: NOTES_FROM + at,
      points: heightOfLines(wrappedLines(note, width)),
    })),
    validations: [],
    page: {
      frozenRows: header + 1,
      printArea: { top: 0, left: 0, bottom, right },
      titleRows: { first: header, last: header },
      orientation: 'landscape',
    },
  };
}

/** Where designLedger puts the row of the first cell. */
export const LEDGER_FIRST_ROW = NOTES_FROM + 3 + 2;

/** The cells of a row, with the columns of LEDGER. */
export function rowOf(cell: ReplacedCell, row: number, facts: Omit<LedgerFacts, 'locale'>): DesignCell[] {
  const { sheet, original, replacement, how, reason } = cell;
  const place = cellAddress(cell.row, cell.column);
  return textsOf(row, { sheet, place, original, replacement, how, reason }, facts);
}

function definitionRow(definition: ReplacedDefinition, row: number, facts: LedgerFacts): DesignCell[] {
  const { original, replacement } = definition;
  const place = ledgerPlace(definition, facts.locale);
  const sheet = definition.sheet ?? '';
  return textsOf(row, { sheet, place, original, replacement, how: 'native', reason: null }, facts);
}

interface LedgerTexts extends Pick<ReplacedCell, 'sheet' | 'original' | 'replacement' | 'how' | 'reason'> {
  readonly place: string;
}

function textsOf(
  row: number,
  { sheet, place, original, replacement, how, reason }: LedgerTexts,
  { when, version, say }: Omit<LedgerFacts, 'locale'>,
): DesignCell[] {
  const texts: readonly [column: number, text: string][] = [
    [LEDGER.sheet, sheet],
    [LEDGER.cell, place],
    [LEDGER.original, String(original)],
    [LEDGER.replacement, ledgerText(replacement)],
    [LEDGER.how, say(`share.how.${how}`)],
    [LEDGER.remark, reason === null ? '' : say(`${reason}.short`)],
    [LEDGER.when, when],
    [LEDGER.version, version],
    [LEDGER.restored, ''],
  ];
  return texts.map(([column, value]): DesignCell => ({ row, column, value, look: 'text', align: 'left' }));
}
