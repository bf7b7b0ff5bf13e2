import type { FormTable } from '../forms/form';
import type { CellValue, Rect, SheetGrid } from '../forms/grid';
import { headerUnit } from '../forms/header-unit';
import { readActualCell } from '../forms/read-actual-cell';
import { SheetCells } from '../forms/sheet-cells';
import { quantityOfCell } from '../quantity/quantity-of-cell';
import { unitOf } from '../quantity/unit';
import type { AppraisalPeriod } from './appraisal-period';
import { figureName, meaningOf } from './figure-meaning';
import { nameKey } from './history';
import { periodInText } from './period-in-text';
import type { Roster, RosterColumn, RosterPerson, RosterPlace } from './roster';
import { isNobody, rosterHeader, type RosterRole } from './roster-words';

/** A roster on a sheet, with what its sheet says beside it. */
export interface FoundRoster {
  readonly roster: Roster & { readonly place: RosterPlace };
  /** From the title, the notes above the header, or the sheet's name; null when nothing says. */
  readonly period: AppraisalPeriod | null;
  /** A list 岗位 | 考核表 on the same sheet: which form a role is judged by. */
  readonly formOfRole: ReadonlyMap<string, string>;
}

/** Rows in which a header is looked for. */
const ROWS_LOOKED_AT = 40;
const LONGEST_NAME = 40;

/**
 * Finds people × indicators on a sheet: a header with a column of names and indicators, known by the catalogue or by the items of
 * the workbook's forms, and one row for each person below. Null for any other sheet: records (the same names again and
 * again), forms, lists without indicators.
 *
 * @example findRoster(grid, tables)?.roster.people[0]?.name // '张三'
 */
export function findRoster(grid: SheetGrid, tables: readonly FormTable[] = []): FoundRoster | null {
  if (!grid.visible) return null;
  const cells = new SheetCells(grid);
  let known: ReadonlySet<string> | null = null;
  // Asked for only beside a column of names: a form may be of ten thousand items.
  const items = () =>
    (known ??= new Set(tables.flatMap((table) => table.items.map(({ indicator }) => figureName(indicator)))));
  const taken = tables.filter((table) => table.sheet === grid.sheet).map(({ range }) => range); // prettier-ignore
  const last = Math.min(cells.bottom - 1, cells.top + ROWS_LOOKED_AT - 1);
  for (let row = cells.top; row <= last; row++) {
    if (taken.some((range) => inside(range, row))) continue;
    const header = readHeader(cells, row, items);
    const found = header === null ? null : readRoster(cells, grid.sheet, row, header);
    if (found !== null) {
      return { roster: found, period: periodAbove(cells, grid.sheet, row), formOfRole: formsOfRoles(cells) };
    }
  }
  return null;
}

function inside({ top, bottom }: Rect, row: number): boolean {
  return row >= top && row <= bottom;
}

interface RosterHeader {
  readonly roles: ReadonlyMap<RosterRole, number>;
  readonly columns: readonly (RosterColumn & { readonly column: number })[];
}

function readHeader(cells: SheetCells, row: number, items: () => ReadonlySet<string>): RosterHeader | null {
  if (!hasNames(cells, row)) return null;
  const roles = new Map<RosterRole, { readonly column: number; readonly order: number }>();
  const columns: (RosterColumn & { column: number })[] = [];
  let named = 0;
  for (let column = cells.left; column <= cells.right; column++) {
    const header = cells.own(row, column);
    if (typeof header !== 'string' || header.trim() === '' || header.length > LONGEST_NAME) continue;
    const beside = rosterHeader(header);
    const known = beside === null ? undefined : roles.get(beside.role);
    if (beside !== null && (known === undefined || beside.order < known.order)) {
      roles.set(beside.role, { column, order: beside.order });
    }
    const meaning = meaningOf(header);
    const isItem = items().has(meaning.name);
    // 岗位 and 姓名 are no indicators, whatever a form may be called.
    if (beside !== null && beside.role !== 'returnRate' && beside.role !== 'sample') continue;
    if (meaning.key === null && !isItem) continue;
    if (isItem) named++;
    columns.push({ header: header.trim(), meaning, column });
  }
  const enough = columns.length >= 2 || named >= 1;
  if (!roles.has('name') || !enough) return null;
  return { roles: new Map([...roles].map(([role, { column }]) => [role, column])), columns };
}

/** Whether a row has the header of a column of names. */
function hasNames(cells: SheetCells, row: number): boolean {
  for (let column = cells.left; column <= cells.right; column++) {
    const header = cells.own(row, column);
    if (typeof header !== 'string' || header.length > LONGEST_NAME) continue;
    if (rosterHeader(header)?.role === 'name') return true;
  }
  return false;
}

function readRoster(
  cells: SheetCells,
  sheet: string,
  headerRow: number,
  { roles, columns }: RosterHeader,
): (Roster & { place: RosterPlace }) | null {
  const at = (role: RosterRole): number | null => roles.get(role) ?? null;
  const nameColumn = at('name') ?? cells.left;
  const place: RosterPlace = {
    sheet,
    headerRow,
    nameColumn,
    roleColumn: at('role'),
    teamColumn: at('team'),
    sampleColumn: at('sample'),
    returnColumn: at('returnRate'),
    coverageColumn: at('coverage'),
    salaryColumn: at('salary'),
  };
  const people: RosterPerson[] = [];
  const problems: Roster['diagnostics'][number][] = [];
  const names = new Map<string, number>();
  let repeated = 0;
  for (let row = headerRow + 1; row <= cells.bottom; row++) {
    const name = String(cells.own(row, nameColumn)).trim();
    // A blank row ends the list, once there is one; what stands below is something else.
    if (name === '' && cells.isBlank(row, Math.min(nameColumn, columns[0]?.column ?? 0), cells.right)) {
      if (people.length > 0) break;
      continue;
    }
    if (name === '' || isNobody(name) || name.length > LONGEST_NAME) continue;
    const person = readPerson(cells, row, name, place, columns);
    if (person.actuals.every(({ value }) => value === '')) continue;
    const before = names.get(nameKey(name));
    names.set(nameKey(name), row);
    if (before !== undefined) repeated++;
    people.push(person);
  }
  // The same people again and again: records, or a history.
  if (people.length === 0 || repeated * 4 > people.length) return null;
  if (repeated > 0) {
    problems.push({
      code: 'people.roster.repeated',
      severity: 'warning',
      params: { sheet, count: repeated },
    });
  }
  const figures = people.flatMap(({ actuals }) => actuals.filter(({ value }) => value !== ''));
  const numbers = figures.filter(({ value }) => typeof value === 'number' || /\d/.test(String(value)));
  if (numbers.length * 2 < figures.length) return null;
  return { place, columns: withKinds(columns, people), people, diagnostics: problems };
}

function readPerson(
  cells: SheetCells,
  row: number,
  name: string,
  place: RosterPlace,
  columns: RosterHeader['columns'],
): RosterPerson {
  const text = (column: number | null) => (column === null ? null : cells.text(row, column).trim() || null);
  return {
    name,
    row,
    role: text(place.roleColumn),
    team: text(place.teamColumn),
    actuals: columns.map(({ column, header }) => {
      const value = cells.own(row, column);
      return readActualCell(value, cells.numberFormat(row, column), headerUnit(header)).actual;
    }),
    sample: {
      count: numberAt(cells, row, place.sampleColumn),
      returnRate: shareAt(cells, row, place.returnColumn),
      coverage: shareAt(cells, row, place.coverageColumn),
    },
  };
}

function numberAt(cells: SheetCells, row: number, column: number | null): number | null {
  if (column === null) return null;
  const value: CellValue = cells.own(row, column);
  return quantityOfCell(value, cells.numberFormat(row, column), null)?.value ?? null;
}

/** A share, 0–1; 85 without a percent sign is 85 %. */
function shareAt(cells: SheetCells, row: number, column: number | null): number | null {
  if (column === null) return null;
  const found = quantityOfCell(cells.own(row, column), cells.numberFormat(row, column), null);
  if (found === null) return null;
  return found.unit?.dimension === 'ratio' || found.value > 1 ? found.value / 100 : found.value;
}

/** Satisfaction whose header leaves its kind open: percentages are shares, marks up to 5 are means. */
function withKinds(columns: readonly RosterColumn[], people: readonly RosterPerson[]): RosterColumn[] {
  return columns.map((column, at) => {
    const { meaning } = column;
    if (meaning.key !== 'csat' || meaning.satisfaction !== null) return column;
    const given = people.flatMap(({ actuals }) => actuals.slice(at, at + 1)).filter(({ value }) => value !== ''); // prettier-ignore
    const numbers = given.map(({ value }) => Number.parseFloat(String(value)));
    const percent = given.every(({ unit, value }) => unit === unitOf('%') || /[%％]/.test(String(value)));
    if (given.length > 0 && percent) return { ...column, meaning: { ...meaning, satisfaction: 'share' } };
    const isMean = numbers.length > 0 && numbers.every((value) => value >= 1 && value <= 5) && numbers.some((value) => value > 1); // prettier-ignore
    return isMean ? { ...column, meaning: { ...meaning, satisfaction: 'mean' } } : column;
  });
}

function periodAbove(cells: SheetCells, sheet: string, headerRow: number): AppraisalPeriod | null {
  for (let row = cells.top; row < headerRow; row++) {
    for (let column = cells.left; column <= cells.right; column++) {
      const value = cells.own(row, column);
      const period = typeof value === 'string' ? periodInText(value) : null;
      if (period !== null) return period;
    }
  }
  return periodInText(sheet);
}

/** Every list 岗位 | 考核表 of the sheet: both headers side by side, and rows below until a blank one. */
function formsOfRoles(cells: SheetCells): Map<string, string> {
  const found = new Map<string, string>();
  for (let row = cells.top; row < cells.bottom; row++) {
    for (let column = cells.left; column < cells.right; column++) {
      const is = (at: number, role: RosterRole) => rosterHeader(String(cells.own(row, at)))?.role === role;
      if (!is(column, 'role') || !is(column + 1, 'form')) continue;
      for (let below = row + 1; below <= cells.bottom; below++) {
        const [role, form] = [cells.text(below, column), cells.text(below, column + 1)];
        if (role === '') break;
        if (form !== '') found.set(role, form);
      }
    }
  }
  return found;
}
