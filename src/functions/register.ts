import { inTurns } from '../core/all-steps';
import { loadCatalogue } from '../messages/catalogues';
import { functionLocale } from './function-locale';
import { inSlices, type NextTurn } from './in-slices';

/** The ids of functions.json, which Excel must hear of at once. */
export const FUNCTION_IDS = [
  'SCORE',
  'ACHIEVEMENT',
  'GAP',
  'FLAG',
  'TOTAL',
  'SUBTOTAL',
  'GRADE',
  'RATERS',
  'LEVELSCORE',
  'LOOKUPSCORE',
  'EXPLAIN',
  'CHECKRULE',
  'AHTSCORE',
  'ASASCORE',
  'FCRSCORE',
  'SLASCORE',
  'CSATSCORE',
  'NPSSCORE',
  'COMPLAINTSCORE',
  'QASCORE',
  'TALKSCORE',
  'ACWSCORE',
  'OCCUPANCYSCORE',
  'ATTENDANCESCORE',
  'KNOWLEDGESCORE',
  'INDICATORS',
  'ASA',
  'AHT',
  'FCR',
  'SLA',
  'CSAT',
  'NPS',
  'COMPLAINTRATE',
  'ABANDONRATE',
  'TRANSFERRATE',
  'OCCUPANCY',
] as const;

type FunctionId = (typeof FUNCTION_IDS)[number];
type AnyFunction = (...args: readonly unknown[]) => unknown;
type FunctionTable = Readonly<Record<FunctionId, AnyFunction>>;

let table: FunctionTable | null = null;
let loading: Promise<FunctionTable> | null = null;
let turns: NextTurn | null = null;

/**
 * Connects the KPI.* functions with their ids; called once, when the page has loaded. The functions themselves, with the
 * reader of rules, are loaded when the first of them is called: a workbook without KPI.* formulas does not wait for them. With
 * `nextTurn`, thousands of calls leave the page alive.
 */
export function registerFunctions(nextTurn?: NextTurn): void {
  turns = nextTurn ?? null;
  const call = nextTurn === undefined ? <Answer>(work: () => Answer) => work() : inSlices(nextTurn);
  CustomFunctions.associate(Object.fromEntries(FUNCTION_IDS.map((id) => [id, callOf(id, call)])));
}

/** Loads the functions ahead of the first call; a failure is met by the next call, which tries again. */
export function loadFunctions(): Promise<FunctionTable> {
  loading ??= fetchTable().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchTable(): Promise<FunctionTable> {
  const [{ FUNCTION_TABLE, warmReader }] = await Promise.all([
    import('./function-table'),
    loadCatalogue(functionLocale()),
  ]);
  // What the first of thousands of calls would otherwise do at a stretch.
  if (turns !== null) await inTurns(warmReader(), turns);
  // Excel calls each with the arguments that functions.json promises, which the types of this table cannot say.
  table = FUNCTION_TABLE as unknown as FunctionTable;
  return table;
}

/** At once when the functions are there: thousands of cells need no thousands of promises. */
function callOf(id: FunctionId, call: ReturnType<typeof inSlices>): AnyFunction {
  return (...args) => {
    const functions = table;
    return functions === null
      ? loadFunctions().then((loaded) => call(() => loaded[id](...args)))
      : call(() => functions[id](...args));
  };
}
