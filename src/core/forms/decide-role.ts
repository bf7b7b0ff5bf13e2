import { normalizeText } from '../text/normalize';
import type { ColumnRole } from './form';
import { type HeaderCell, isCorrected, mayBe, mustBe, type RoleChoice } from './header-cell';
import type { RepeatedColumns } from './repeated-columns';

/** Longer texts in a column of 考核内容 describe an indicator; they do not name it. */
const LONGEST_NAME = 14;

/**
 * Decides what each header stands for, by its words and, where these leave a choice, by what the column holds. Several
 * headers may get one role; mapColumns chooses among them.
 */
export function decideRoles(headers: readonly HeaderCell[], repeated: RepeatedColumns): RoleChoice[] {
  const roles = new Map<HeaderCell, ColumnRole>();
  for (const header of headers) {
    const own = isCorrected(header) ? header.meaning?.roles[0] : header.profile.own;
    if (own !== undefined && own !== null) roles.set(header, own);
  }
  decideIndicators(headers.filter((header) => !roles.has(header)), headers, roles); // prettier-ignore
  const open = () => headers.filter((header) => !roles.has(header));
  decideStandards(open(), roles);
  for (const header of open()) {
    const role = decideRest(header, headers, repeated);
    if (role !== null) roles.set(header, role);
  }
  return headers.flatMap((header) => {
    const role = roles.get(header);
    return role === undefined ? [] : [{ header, role }];
  });
}

/** 考核项目 is the indicator, or the dimension above 考核指标; 考核内容 is the indicator below 考核项目, or its description. */
function decideIndicators(
  open: readonly HeaderCell[],
  all: readonly HeaderCell[],
  roles: Map<HeaderCell, ColumnRole>,
): void {
  const sure = open.filter((header) => mustBe(header, 'indicator'));
  const items = open.filter((header) => mayBe(header, 'indicator') && mayBe(header, 'dimension'));
  const contents = open.filter((header) => mayBe(header, 'indicator') && mayBe(header, 'criteria'));
  const standards = all.some(
    (header) => !contents.includes(header) && (mayBe(header, 'criteria') || mayBe(header, 'target')),
  );
  const names = contents.filter(
    ({ profile }) => profile.scoring === 0 && profile.averageLength <= LONGEST_NAME && standards,
  );
  const byContent = names.find((header) => items.every((item) => groups(item, header)));
  const candidates =
    sure.length > 0 ? sure : byContent !== undefined ? [byContent] : items.length > 0 ? items : contents;
  const chosen = all.find((header) => roles.get(header) === 'indicator') ?? mostDistinct(candidates);
  if (chosen === undefined) return;
  roles.set(chosen, 'indicator');
  for (const header of [...sure, ...items]) {
    if (header === chosen) continue;
    if (header.column < chosen.column || items.includes(header)) roles.set(header, 'dimension');
  }
  for (const header of contents) {
    if (header === chosen) continue;
    const criteria = header.profile.scoring > 0 || !standards;
    roles.set(header, criteria ? 'criteria' : 'method');
  }
}

/** Whether one column's cells stand for groups of the other's. */
function groups(above: HeaderCell, below: HeaderCell): boolean {
  return above.profile.merged > 0 || above.profile.filled < below.profile.filled;
}

/** The column that tells rows apart best; the left one of equals. */
function mostDistinct(headers: readonly HeaderCell[]): HeaderCell | undefined {
  return headers.reduce<HeaderCell | undefined>(
    (best, header) => (best === undefined || header.profile.distinct > best.profile.distinct ? header : best),
    undefined,
  );
}

/** Criteria hold words of scoring, targets a number with its comparator; 考核标准 may be either, 指标说明 neither. */
function decideStandards(open: readonly HeaderCell[], roles: Map<HeaderCell, ColumnRole>): void {
  const either = open.filter((header) => mayBe(header, 'criteria') && !mustBe(header, 'criteria'));
  const sureCriteria = open.some((header) => mustBe(header, 'criteria') && header.profile.filled > 0);
  const sureTarget = open.some((header) => mustBe(header, 'target'));
  const scoring = either.filter(({ profile }) => profile.scoring > 0);
  for (const header of scoring) if (!sureCriteria || !mayBe(header, 'target')) roles.set(header, 'criteria');
  const hasCriteria = sureCriteria || scoring.length > 0;
  for (const header of either) {
    if (roles.has(header)) continue;
    if (!mayBe(header, 'target')) {
      roles.set(header, header.meaning?.roles.find((role) => role !== 'criteria') ?? 'criteria');
      continue;
    }
    const states = header.profile.targets * 2 > header.profile.filled;
    roles.set(header, !sureTarget && (states || hasCriteria) ? 'target' : 'criteria');
  }
}

/** Roles that only several columns together have; one alone is nothing of the form. */
const SEVERAL: ReadonlySet<ColumnRole> = new Set(['rater', 'level', 'band', 'bandMark']);

/** In a form of levels, the column in which the reached one is entered. */
const REACHED =
  /^(?:(?:评定|评价|考核|达到|实际|所处|得分|最终)?(?:等级|级别)|评级|(?:level|rating)(?: (?:reached|achieved|given))?|grade)$/;
/** Beside raters, their mean. */
const MEAN = /^(?:平均分|均分|平均得分|平均|mean|average)$/;

function decideRest(
  header: HeaderCell,
  all: readonly HeaderCell[],
  { raters, levels }: RepeatedColumns,
): ColumnRole | null {
  const { meaning, profile } = header;
  const [role] = meaning?.roles ?? [];
  const word = normalizeText(header.text).text.toLowerCase().trim();
  if (levels.length > 0 && !isCorrected(header) && REACHED.test(word)) return 'actual';
  const hasScore = all.some((other) => other !== header && mustBe(other, 'score'));
  if (raters.length > 0 && !hasScore && !isCorrected(header) && MEAN.test(word)) return 'score';
  if (role === undefined || SEVERAL.has(role)) return null;
  // `Achievement` below which 10 min stands is what was achieved; a rate of the target has no other unit than %.
  const hasActual = all.some((other) => other !== header && mayBe(other, 'actual'));
  if (role === 'achievement' && !hasActual && profile.measures > 0) return 'actual';
  const hasCriteria = all.some((other) => other !== header && mayBe(other, 'criteria'));
  if ((role === 'score' || role === 'full') && profile.scoring > 0 && !hasCriteria) return 'criteria';
  if (role === 'full') {
    // One cell merged over the rows holds the total of the form, not the full marks of its items.
    if (profile.merged > 0 && profile.filled === 1) return null;
    return profile.quantities > 0 || hasScore ? 'full' : 'score';
  }
  if (role === 'weight' && meaning?.strong === false) {
    const sharesOfWhole = [1, 100].some((whole) => profile.sum >= 0.7 * whole && profile.sum <= 1.1 * whole);
    return sharesOfWhole && !all.some((other) => mayBe(other, 'weight') && other.meaning?.strong)
      ? 'weight'
      : null;
  }
  return role;
}
