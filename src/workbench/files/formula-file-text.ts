import { splitReference, formulaTokens, type FormulaToken } from '../engine/tokens';

/** Newer functions that a file names with `_xlfn.` in front. */
const NEWER = new Set(
  (
    'AGGREGATE ARRAYTOTEXT BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS CONCAT CONFIDENCE.NORM ' +
    'CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS DROP EXPAND F.DIST F.INV F.TEST FLOOR.MATH FORECAST.LINEAR FORMULATEXT HSTACK ' +
    'IFNA IFS ISFORMULA ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NETWORKDAYS.INTL NORM.DIST NORM.INV ' +
    'NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC ' +
    'RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE ' +
    'TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS ' +
    'XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);

/** A formula of a file as a person sees it, with `=`: `_xldudf_KPI_SCORE(A1)` becomes `=KPI.SCORE(A1)`. */
export function formulaFromFile(text: string, namespace: string | undefined): string {
  if (!text.includes('_xl')) return `=${text}`;
  const prefix = namespace === undefined ? undefined : udfPrefix(namespace);
  const tokens = formulaTokens(text).map(({ type, value }) => {
    if (type === 'string') return value;
    if (type === 'func' && prefix !== undefined && value.toLowerCase().startsWith(prefix.toLowerCase())) {
      return `${namespace ?? ''}.${value.slice(prefix.length)}`;
    }
    return type === 'func' || type === 'range_named'
      ? value.replace(/^_xlfn\.(_xlws\.)?|^_xlpm\./i, '')
      : value;
  });
  return `=${tokens.join('')}`;
}

/** A formula as typed (with `=`) as a file has it. */
export function formulaToFile(formula: string, namespace: string | undefined): string {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  return tokens.map((token, i) => fileToken(token, tokens[i - 1], namespace)).join('');
}

function fileToken(
  { type, value }: FormulaToken,
  before: FormulaToken | undefined,
  namespace: string | undefined,
): string {
  if (type === 'structured') return thisRow(value);
  if (type !== 'func') return value;
  const name = value.toUpperCase();
  if (namespace !== undefined && name.startsWith(`${namespace.toUpperCase()}.`)) {
    return udfPrefix(namespace) + name.slice(namespace.length + 1).replace(/\./g, '_');
  }
  if (before?.value === '.') return value;
  if (WORKSHEET_ONLY.has(name)) return `_xlfn._xlws.${name}`;
  return NEWER.has(name) ? `_xlfn.${name}` : value;
}

function udfPrefix(namespace: string): string {
  return `_xldudf_${namespace.replace(/\./g, '_')}_`;
}

/** `表1[@得分]` is `表1[[#This Row],[得分]]` in a file. */
function thisRow(text: string): string {
  const at = /^([^[]*)\[@(?:\[(.*)\]|(.*))\]$/.exec(text);
  if (!at) return text;
  const column = at[2] ?? at[3] ?? '';
  return column === '' ? `${at[1] ?? ''}[#This Row]` : `${at[1] ?? ''}[[#This Row],[${column}]]`;
}

const TAKES_RANGES = new Set(
  (
    'SUM AVERAGE COUNT COUNTA COUNTBLANK MAX MIN MAXA MINA PRODUCT MEDIAN MODE STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P LARGE SMALL ' +
    'RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC QUARTILE QUARTILE.INC SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS ' +
    'MINIFS INDEX MATCH XMATCH VLOOKUP HLOOKUP XLOOKUP LOOKUP SUMPRODUCT SUBTOTAL AGGREGATE AND OR XOR ROWS COLUMNS ROW COLUMN CONCAT TEXTJOIN ' +
    'CORREL SLOPE INTERCEPT RSQ GEOMEAN HARMEAN SUMSQ IRR NPV AVERAGEA OFFSET ISREF ISFORMULA FORMULATEXT AREAS'
  ).split(' '),
);

/**
 * True when Excel would take a formula without array marks otherwise: a range stands where one value is expected.
 * Example: `=A1:A3*2`, `=SUM(IF(A1:A3>1,1))`; not `=SUM(A1:A3)`, not `=SUMPRODUCT((A1:A3>1)*1)`.
 */
export function needsArrayMark(formula: string, namespace?: string): boolean {
  // An add-in function gets a range whole, in a plain formula too; whether it spills is seen by its answer.
  const prefix = namespace === undefined ? null : `${namespace.toUpperCase()}.`;
  const takesRanges = (name: string) =>
    TAKES_RANGES.has(name) || (prefix !== null && name.startsWith(prefix));
  const tokens = formulaTokens(formula).filter(
    ({ type }) => type !== 'whitespace' && type !== 'newline' && type !== 'fx_prefix',
  );
  const stack: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { type = '', value = '' } = tokens[i] ?? {};
    if (value === '(' && type === 'operator')
      stack.push(tokens[i - 1]?.type === 'func' ? (tokens[i - 1]?.value.toUpperCase() ?? '') : '');
    else if (value === ')' && type === 'operator') stack.pop();
    const several =
      (type.startsWith('range') && splitReference(value).rest.includes(':')) ||
      value === '{' ||
      spillsOf(type, value);
    if (!several || isInProducts(stack)) continue;
    const alone = /^[(,]$/.test(tokens[i - 1]?.value ?? '') && /^[),]$/.test(tokens[i + 1]?.value ?? '');
    if (value === '{' ? !takesRanges(stack.at(-1) ?? '') : !(alone && takesRanges(stack.at(-1) ?? '')))
      return true;
  }
  return false;
}

/** SUMPRODUCT calculates what stands in it as arrays, but for what these choose from. */
function isInProducts(stack: readonly string[]): boolean {
  const at = stack.lastIndexOf('SUMPRODUCT');
  return at >= 0 && !stack.slice(at).some((name) => /^(IF|IFERROR|IFNA|CHOOSE)$/.test(name));
}

function spillsOf(type: string, value: string): boolean {
  if (type === 'structured') return !/@|#this row/i.test(value);
  return (
    type === 'func' &&
    /^(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|TRANSPOSE|VSTACK|HSTACK|MMULT|RANDARRAY)$/i.test(value)
  );
}
