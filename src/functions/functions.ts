/* The KPI.* custom functions: their documentation, and one line each. A range in any argument spills. */
import { explainCell } from './explain-cell';
import { indicatorScores } from './indicator-scores';
import { checkRuleCell } from './check-rule-cell';
import { policyArgument } from './item-arguments';
import { achievementCell, flagCell, gapCell, scoreCell } from './item-cells';
import { levelScores, lookupScores, ratersScores } from './layout-scores';
import { spread } from './spread';
import { gradeOfRanges, totalOfRanges } from './total-cells';

/**
 * Score of an actual by scoring criteria in words. Blank in, blank out; #N/A with the reason where the words give no score.
 * @customfunction SCORE
 * @param actual The actual: a number, or text with its unit (6.2分钟, 72%), a level (A级) or events (迟到2次,缺勤1次).
 * @param criteria The scoring criteria in words, e.g. ≤25秒得100分,每增加5秒扣10分; "" scores by the target alone.
 * @param [full] Full mark of the item; needed where the words only deduct.
 * @param [target] Target that the words refer to, e.g. ≥85%.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function score(
  actual: unknown[][],
  criteria: unknown[][],
  full?: unknown[][],
  target?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return spread({ actual, criteria }, { full, target, unit }, scoreCell(policyArgument(policy)));
}

/**
 * Achievement rate as a ratio: actual ÷ target, or target ÷ actual where less is better (≤). Not capped.
 * @customfunction ACHIEVEMENT
 * @param actual The actual: a number, or text with its unit.
 * @param target The target with its comparator, e.g. ≤30秒, ≥85%, 40秒≤x≤180秒; or criteria that imply one.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @returns The ratio: 0.806 is 80.6 %.
 */
export function achievement(actual: unknown[][], target: unknown[][], unit?: unknown[][]): unknown[][] {
  return spread({ actual, target }, { unit }, achievementCell);
}

/**
 * Gap: actual − target, signed, in the unit of the actual; percentage points for rates. 0 inside a target range.
 * @customfunction GAP
 * @param actual The actual: a number, or text with its unit.
 * @param target The target, e.g. ≤30秒, ≥85%; or criteria that imply one.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @returns The gap.
 */
export function gap(actual: unknown[][], target: unknown[][], unit?: unknown[][]): unknown[][] {
  return spread({ actual, target }, { unit }, gapCell);
}

/**
 * Whether the target is met, missed, or missed by half of it or more (anomaly, to be verified).
 * @customfunction FLAG
 * @param actual The actual: a number, or text with its unit.
 * @param target The target, e.g. ≤30秒, ≥85%; or criteria that imply one.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns 达标, 未达标 or 异常 (met, missed, anomaly).
 */
export function flag(
  actual: unknown[][],
  target: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return spread({ actual, target }, { unit }, flagCell(policyArgument(policy)));
}

/**
 * Total of scores: Σ score × weight as written, or their sum without weights. Blanks are left out; 不适用 shares its weight.
 * @customfunction TOTAL
 * @param scores The scores, one a row.
 * @param [weights] Their weights, as 15% or 15; leave out where full marks are the weights.
 * @param [full] Full marks, one a row or one for all: scores must lie within them; with weights, score ÷ full mark × weight counts.
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The total.
 */
export function total(
  scores: unknown[][],
  weights?: unknown[][],
  full?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return totalOfRanges({ scores, weights, full, policy });
}

/**
 * Total of a part of a form (小计): as TOTAL, but never scaled to 100 %, so that the parts add up to the form's total.
 * @customfunction SUBTOTAL
 * @param scores The scores of the part, one a row.
 * @param [weights] Their weights, as 15% or 15; leave out where full marks are the weights.
 * @param [full] Full marks, one a row or one for all: scores must lie within them; with weights, score ÷ full mark × weight counts.
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The total of the part.
 */
export function subtotal(
  scores: unknown[][],
  weights?: unknown[][],
  full?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return totalOfRanges({ scores, weights, full, policy }, true);
}

/**
 * Grade of a score: 优秀 from 90, 良好 from 80, 合格 from 60, 不合格; or by a scheme of your own.
 * @customfunction GRADE
 * @param score The score.
 * @param [scheme] Thresholds in words, e.g. 金牌≥95,银牌≥85,铜牌≥75,无; or the settings' cells.
 * @returns The grade.
 */
export function grade(score: unknown[][], scheme?: unknown[][]): unknown[][] {
  return gradeOfRanges(score, scheme);
}

/**
 * Score of an item that several raters mark: the mean of the marks given, or their mean by the raters' weights.
 * @customfunction RATERS
 * @param marks The raters' marks in one row; blank where a rater gave none. Several rows give several scores.
 * @param [full] Full mark of the item; a mark above it is an error.
 * @param [names] The raters' names (the header cells), by which the settings weight them.
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function raters(
  marks: unknown[][],
  full?: unknown[][],
  names?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return ratersScores(marks, full, names, policy);
}

/**
 * Score of an item that is rated by levels: level 3 of 5 gives 3/5 of the full mark, or the marks that the headers state.
 * @customfunction LEVELSCORE
 * @param actual The level: 3, 3级, 三级, Level 3, or the level's own words; a figure where the levels are thresholds.
 * @param levels The header cells 1级 … 5级, or 1级(5分) …; or the block from them down to the item's row, for its own words.
 * @param [full] Full mark of the item.
 * @param [unit] Unit of a bare number, where the levels are thresholds: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function levelScore(
  actual: unknown[][],
  levels: unknown[][],
  full?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return levelScores(actual, levels, full, unit, policy);
}

/**
 * Score by a lookup laid out in cells: ranges, each followed by what it costs.
 * @customfunction LOOKUPSCORE
 * @param actual The actual: a number, or text with its unit.
 * @param bands Ranges and marks in turn: 100%, 0, 95%-80%, 2, 80%-75%, 3.
 * @param [full] Full mark that the marks are taken from; without it they are given as they stand.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function lookupScore(
  actual: unknown[][],
  bands: unknown[][],
  full?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return lookupScores(actual, bands, full, unit, policy);
}

/**
 * How a score came about, step by step, in words to be read aloud.
 * @customfunction EXPLAIN
 * @param actual The actual: a number, or text with its unit.
 * @param criteria The scoring criteria in words; "" explains the score by the target alone.
 * @param [full] Full mark of the item.
 * @param [target] Target that the words refer to.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The explanation.
 */
export function explain(
  actual: unknown[][],
  criteria: unknown[][],
  full?: unknown[][],
  target?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return spread({ actual, criteria }, { full, target, unit }, explainCell(policyArgument(policy)));
}

/**
 * What scoring criteria were understood to mean, and what is unclear in them.
 * @customfunction CHECKRULE
 * @param criteria The scoring criteria in words.
 * @returns The criteria in plain form, then problems with their remedies.
 */
export function checkRule(criteria: unknown[][]): unknown[][] {
  return spread({ criteria }, {}, checkRuleCell);
}

/**
 * Score of average handle time (平均处理时长). Without target and criteria: target ≤5分钟 (B4).
 * @customfunction AHTSCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function ahtScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('aht', actual, target, criteria, unit, policy);
}

/**
 * Score of average speed of answer (平均响应时长). Without target and criteria: ≤25秒得100分,每增加5秒扣10分,≥40秒0分 (A8).
 * @customfunction ASASCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function asaScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('asa', actual, target, criteria, unit, policy);
}

/**
 * Score of first contact resolution (一次解决率). Without target and criteria: target ≥85% (B4).
 * @customfunction FCRSCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function fcrScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('fcr', actual, target, criteria, unit, policy);
}

/**
 * Score of tickets within the SLA (工单处理及时率). Without target and criteria: target ≥95% (B4).
 * @customfunction SLASCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function slaScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('sla', actual, target, criteria, unit, policy);
}

/**
 * Score of customer satisfaction, mean of 1–5 (客户满意度). Without target and criteria: 平均分≥4.5分得100分,每低0.1分扣5分 (A8).
 * @customfunction CSATSCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function csatScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('csat', actual, target, criteria, unit, policy);
}

/**
 * Score of net promoter score (净推荐值). Without target and criteria: target ≥40% (B5).
 * @customfunction NPSSCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function npsScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('nps', actual, target, criteria, unit, policy);
}

/**
 * Score of complaint rate (投诉率). Without target and criteria: target ≤2% (B5).
 * @customfunction COMPLAINTSCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function complaintScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('complaint', actual, target, criteria, unit, policy);
}

/**
 * Score of quality monitoring mark (监听分值). Without target and criteria: the mark itself from the standard of 80, 0 below (C4).
 * @customfunction QASCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function qaScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('qa', actual, target, criteria, unit, policy);
}

/**
 * Score of average talk time (平均通话时间). Without target and criteria: 100 within 40–180秒, less outside (C4).
 * @customfunction TALKSCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function talkScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('talk', actual, target, criteria, unit, policy);
}

/**
 * Score of after-call work (平均话后处理时间). Without target and criteria: 70 at 40秒, +2 a second less, −5 a second more (C4).
 * @customfunction ACWSCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function acwScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('acw', actual, target, criteria, unit, policy);
}

/**
 * Score of occupancy (有效工作率). Without target and criteria: 100 at ≥50%, −2 a point less (C4).
 * @customfunction OCCUPANCYSCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function occupancyScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('occupancy', actual, target, criteria, unit, policy);
}

/**
 * Score of attendance (考勤), from events in words or counts. Without target and criteria: 迟到、早退一次扣20分,旷工扣50分 (C4).
 * @customfunction ATTENDANCESCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function attendanceScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('attendance', actual, target, criteria, unit, policy);
}

/**
 * Score of knowledge test (业务知识考核). Without target and criteria: the mark itself from the standard of 80, 0 below (C4).
 * @customfunction KNOWLEDGESCORE
 * @param actual The actual: a number, or text with its unit.
 * @param [target] Target, e.g. ≤30秒 or ≥85%; without criteria the score is by the target.
 * @param [criteria] Scoring criteria in words, in place of the default.
 * @param [unit] Unit of a bare number: 秒, 分钟, % (0.5 is 0.5 %), or 100% (0.72 is 72 %).
 * @param [policy] The settings' cells, label and value, e.g. KPI设置!A5:B24; the defaults without them.
 * @returns The score.
 */
export function knowledgeScore(
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return indicatorScores('knowledge', actual, target, criteria, unit, policy);
}
