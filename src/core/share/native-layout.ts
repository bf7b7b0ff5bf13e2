import { literal } from '../formula/literal';
import type { CellValue } from '../forms/grid';
import { findLevel, orderLevels } from '../scoring/behaviour-levels';
import { raterWeights } from '../scoring/rater-weights';
import { type GradeScheme, parseGradeScheme } from '../scoring/grade';
import type { Policy } from '../scoring/policy';
import { isPolicyCells } from '../settings/policy-of-cells';
import type { CallArgument } from './call-argument';
import { singleValue } from './call-argument';
import { type CallSite, type Native, notNative, type NumberArgument } from './native';
import { guarded, quoted } from './native-score';
import type { NumberSource } from './number-source';

/** KPI.GRADE: the first threshold that is reached, the highest first. */
export function nativeGrade(
  score: CallArgument,
  scheme: CallArgument | null,
  policy: Policy,
  site: CallSite,
): Native {
  const grades = schemeOf(scheme, policy);
  if (grades === null) return notNative('arguments');
  const { text } = score;
  const settled = `ROUND(${text},9)`;
  const found = [...grades]
    .sort((a, b) => a.from - b.from)
    .reduce(
      (below, { name, from }) =>
        from === -Infinity ? quoted(name) : `IF(${settled}>=${literal(from)},${quoted(name)},${below})`,
      '""',
    );
  const isFixed = score.cells === null && typeof singleValue(score) === 'number';
  return isFixed || site.isGuarded([`IF(${text}="","",`]) ? found : `IF(${text}="","",${found})`;
}

function schemeOf(scheme: CallArgument | null, policy: Policy): GradeScheme | null {
  if (scheme === null) return policy.grades;
  if (scheme.rows === null) return null;
  if (isPolicyCells(scheme.rows)) return policy.grades;
  const value = singleValue(scheme);
  if (value === '') return policy.grades;
  return typeof value === 'string' ? parseGradeScheme(value) : null;
}

/** KPI.RATERS for one row: the mean of the marks, or by the raters' weights. */
export function nativeRaters(
  marks: CallArgument,
  full: NumberArgument | null | undefined,
  names: CallArgument | null,
  policy: Policy,
  site: CallSite,
): Native {
  const cells = marks.rows?.flat() ?? [];
  if (marks.cells === null || marks.rows?.length !== 1 || full === null) return notNative('layout');
  if (cells.some((cell) => typeof cell === 'string' && /\d/.test(cell))) return notNative('words');
  const raters = names?.rows?.flat().map(String) ?? cells.map((_, at) => String(at + 1));
  const { from, shares } = raterWeights(raters, policy.raters);
  const { text } = marks;
  const list = `{${shares.map((share) => literal(share ?? 0)).join(',')}}`;
  const mean =
    from === 'mean'
      ? `AVERAGE(${text})`
      : `SUMPRODUCT(${text},${list})/SUMPRODUCT(ISNUMBER(${text})*${list})`;
  const most = full === undefined || full.value <= 0 ? '' : `,MAX(${text})>${full.text}`;
  const low = `MIN(${text})<0`;
  const checked = `IF(${most === '' ? low : `OR(${low}${most})`},NA(),${mean})`;
  const none =
    cells.every((cell) => typeof cell !== 'number') && site.shown !== '' ? site.shown : blankOf(policy);
  return `IF(COUNT(${text})=0,${typeof none === 'string' ? quoted(none) : String(none)},${checked})`;
}

function blankOf({ missingActual }: Policy): CellValue {
  return missingActual === 'zero' ? 0 : '';
}

/** KPI.LEVELSCORE: the place of the level among its fellows, or the marks that the headers state. */
export function nativeLevels(
  source: NumberSource,
  block: CallArgument,
  full: NumberArgument | null | undefined,
  policy: Policy,
  site: CallSite,
): Native {
  const rows = block.rows ?? [];
  const [headers = [], ...rest] = rows[0]?.length === 1 && rows.length > 1 ? [rows.flat()] : rows;
  const meanings = rest.at(-1) ?? [];
  const levels = orderLevels(
    headers.map((header, at) => ({ header: String(header), text: String(meanings[at] ?? '') })),
  );
  const marks = levels.map(({ mark }) => mark);
  const stated = marks.every((mark) => mark !== null);
  if (full === null || (full === undefined && !stated)) return notNative('no-score');
  const { probe, text, actual } = source;
  const isWord = typeof probe === 'string' && actual.kind !== 'blank' && actual.kind !== 'not-applicable';
  if (isWord && findLevel(probe, levels) === null) return notNative('no-score');
  const keys = levels.map(({ header, number, place, mark }) =>
    isWord ? quoted(header.trim()) : literal(number ?? mark ?? place),
  );
  if (isWord && !levels.some(({ header }) => header.trim() === probe.trim())) return notNative('words');
  const place = `MATCH(${isWord ? `TRIM(${text})` : text},{${keys.join(',')}},0)`;
  return guarded(source, levelMark(place, marks, stated, full), policy, site);
}

function levelMark(
  place: string,
  marks: readonly (number | null)[],
  stated: boolean,
  full: NumberArgument | undefined,
): string {
  if (!stated) return `${place}/${marks.length}*${full?.text ?? ''}`;
  const most = Math.max(...marks.map((mark) => mark ?? 0));
  const mark = `INDEX({${marks.map((each) => literal(each ?? 0)).join(',')}},${place})`;
  return full === undefined || most <= 0 || full.value === most
    ? mark
    : `${mark}/${literal(most)}*${full.text}`;
}
