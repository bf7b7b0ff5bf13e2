import { findUnit } from '../quantity/unit';
import { indicatorOf, type IndicatorKey } from '../scoring/indicator';
import { lookupCriteria } from '../scoring/score-lookup';
import { standardRule } from '../scoring/standard-rule';
import { type CallArgument, singleValue } from './call-argument';
import {
  argumentAt,
  type CallSite,
  type Native,
  notNative,
  numberArgument,
  policyArgument,
  textArgument,
} from './native';
import { type ComparisonKind, nativeComparison } from './native-comparison';
import { nativeGrade, nativeLevels, nativeRaters } from './native-layout';
import { nativeRecords } from './native-records';
import { nativeScore, type NativeRule } from './native-score';
import { type NamedTarget, targetOf } from './native-target';
import { nativeTotal } from './native-total';
import { numberSource } from './number-source';

type Arguments = readonly CallArgument[];

/** The functions that score an indicator of the catalogue. */
const INDICATORS: Readonly<Record<string, IndicatorKey>> = {
  AHTSCORE: 'aht',
  ASASCORE: 'asa',
  FCRSCORE: 'fcr',
  SLASCORE: 'sla',
  CSATSCORE: 'csat',
  NPSSCORE: 'nps',
  COMPLAINTSCORE: 'complaint',
  QASCORE: 'qa',
  TALKSCORE: 'talk',
  ACWSCORE: 'acw',
  OCCUPANCYSCORE: 'occupancy',
  ATTENDANCESCORE: 'attendance',
  KNOWLEDGESCORE: 'knowledge',
};

/** Functions that answer in words: their texts stay as they are. */
const WORDS: ReadonlySet<string> = new Set(['EXPLAIN', 'CHECKRULE']);

/** A native expression for a call whose arguments have been read, or why there is none. */
export function nativeCall(name: string, list: Arguments, site: CallSite): Native {
  if (WORDS.has(name)) return notNative('text');
  const key = INDICATORS[name];
  if (key !== undefined) return indicatorCall(key, list, site);
  switch (name) {
    case 'SCORE':
      return scoreCall(list, site);
    case 'ACHIEVEMENT':
    case 'GAP':
    case 'FLAG':
      return comparisonCall(name, list, site);
    case 'TOTAL':
    case 'SUBTOTAL': {
      const policy = policyArgument(argumentAt(list, 3));
      const parts = [0, 1, 2].map((at) => argumentAt(list, at));
      return policy === null ? notNative('arguments') : nativeTotal(parts, policy, name === 'SUBTOTAL', site);
    }
    case 'GRADE':
      return gradeCall(list, site);
    case 'RATERS':
      return ratersCall(list, site);
    case 'LEVELSCORE':
      return levelsCall(list, site);
    case 'LOOKUPSCORE':
      return lookupCall(list, site);
    default:
      return nativeRecords(name, list, site) ?? notNative('unknown-function');
  }
}

/** The actual of a call: one cell, one constant, or something worked out. */
function actualOf(list: Arguments, unit: CallArgument | null) {
  const actual = argumentAt(list, 0);
  const unitName = textArgument(unit);
  if (actual === null || unitName === null || singleValue(actual) === undefined) return null;
  if (unitName !== '' && unitName !== '100%' && findUnit(unitName) === null) return null;
  const name = unitName === '' ? null : unitName;
  return { source: numberSource(actual, name), unit: name };
}

function scoreCall(list: Arguments, site: CallSite): Native {
  const [, criteria, full, target, unit, settings] = [0, 1, 2, 3, 4, 5].map((at) => argumentAt(list, at));
  const actual = actualOf(list, unit ?? null);
  const words = textArgument(criteria ?? null);
  const policy = policyArgument(settings ?? null);
  const named = targetOf(target ?? null);
  const mark = numberArgument(full ?? null);
  if (actual === null || words === null || policy === null || mark === null) return notNative('arguments');
  if (typeof named === 'string') return notNative('no-score');
  const rule: NativeRule = {
    criteria: words,
    target: named?.target ?? null,
    bound: named?.bound ?? null,
    full: mark ?? null,
    unitArgument: actual.unit,
    policy,
  };
  return nativeScore(actual.source, rule, site);
}

function indicatorCall(key: IndicatorKey, list: Arguments, site: CallSite): Native {
  const [, target, criteria, unit, settings] = [0, 1, 2, 3, 4].map((at) => argumentAt(list, at));
  const indicator = indicatorOf(key);
  const actual = actualOf(list, unit ?? null);
  const words = textArgument(criteria ?? null);
  const policy = policyArgument(settings ?? null);
  const direction = indicator.direction === 'range' ? undefined : indicator.direction;
  const named = targetOf(target ?? null, direction);
  if (actual === null || words === null || policy === null) return notNative('arguments');
  if (typeof named === 'string') return notNative('no-score');
  const rule = standardRule(indicator, words, named?.target ?? null, (text) => {
    const read = text === null ? null : targetOf(fixedArgument(text));
    return typeof read === 'string' ? null : (read?.target ?? null);
  });
  const full = rule.full == null ? null : { value: rule.full, text: String(rule.full) };
  return nativeScore(
    actual.source,
    {
      criteria: rule.criteria ?? null,
      target: rule.target ?? null,
      bound: named?.bound ?? null,
      full,
      unitArgument: actual.unit,
      policy,
    },
    site,
  );
}

/** A text as if it stood in the call. */
function fixedArgument(text: string): CallArgument {
  const quoted = `"${text}"`;
  return { text: quoted, cells: null, rows: [[text]], joined: [{ text: quoted, value: text, fixed: true }] };
}

function comparisonCall(kind: ComparisonKind, list: Arguments, site: CallSite): Native {
  const actual = actualOf(list, argumentAt(list, 2));
  const policy = policyArgument(kind === 'FLAG' ? argumentAt(list, 3) : null);
  const named: NamedTarget | string | null = targetOf(argumentAt(list, 1));
  if (actual === null || policy === null) return notNative('arguments');
  if (named === null || typeof named === 'string') return notNative('no-score');
  return nativeComparison(kind, actual.source, named, { unit: actual.unit, policy }, site);
}

function gradeCall(list: Arguments, site: CallSite): Native {
  const score = argumentAt(list, 0);
  const scheme = argumentAt(list, 1);
  const policy = policyArgument(scheme);
  if (score === null || policy === null || singleValue(score) === undefined) return notNative('arguments');
  return nativeGrade(score, scheme, policy, site);
}

function ratersCall(list: Arguments, site: CallSite): Native {
  const marks = argumentAt(list, 0);
  const policy = policyArgument(argumentAt(list, 3));
  if (marks === null || policy === null) return notNative('arguments');
  return nativeRaters(marks, numberArgument(argumentAt(list, 1)), argumentAt(list, 2), policy, site);
}

function levelsCall(list: Arguments, site: CallSite): Native {
  const actual = actualOf(list, null);
  const levels = argumentAt(list, 1);
  const policy = policyArgument(argumentAt(list, 3));
  if (actual === null || levels === null || policy === null) return notNative('arguments');
  return nativeLevels(actual.source, levels, numberArgument(argumentAt(list, 2)), policy, site);
}

function lookupCall(list: Arguments, site: CallSite): Native {
  const [, bands, full, unit, settings] = [0, 1, 2, 3, 4].map((at) => argumentAt(list, at));
  const actual = actualOf(list, unit ?? null);
  const policy = policyArgument(settings ?? null);
  const mark = numberArgument(full ?? null);
  if (actual === null || bands?.rows == null || policy === null || mark === null)
    return notNative('arguments');
  const criteria = lookupCriteria(bands.rows.flat(), mark === undefined ? 'give' : 'deduct', actual.unit);
  if (criteria === null) return notNative('no-score');
  const rule = { criteria, target: null, bound: null, full: mark ?? null, unitArgument: actual.unit, policy };
  return nativeScore(actual.source, rule, site);
}
