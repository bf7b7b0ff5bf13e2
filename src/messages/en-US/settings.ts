import type { settingsMessages as zh } from '../zh-CN/settings';

export const settingsMessages: Record<keyof typeof zh, string> = {
  'settings.title': 'KPI scoring settings',
  'settings.how':
    'Change the column "Value"; scores that depend on it are calculated again at once. "Allowed" says what can be entered; a blank means the default. The sheet may be renamed and rows reordered; keep the names in "Setting".',
  'settings.chosen': 'By the settings sheet: {choices}',
  'settings.fixed': 'Rules without a choice',
  'settings.corrections': 'Corrections of what was recognised',
  'settings.corrections.how':
    'One a row: which column of which sheet is taken for what. Leave "Column" blank where the whole sheet is not a form. They hold from the next scoring on, for everybody who opens this workbook.',
  'settings.bad-entry': 'The setting "{label}" cannot be "{value}"; the default is used. Allowed: {allowed}',
  'settings.twice': 'The setting "{label}" stands twice; the first is used, not "{value}". Delete one row.',
  'settings.unknown-label':
    '"{label}" on the settings sheet is no known setting and is not used. Restore its name, or delete the row.',
  'settings.no-header':
    'The settings sheet "{sheet}" has no neighbouring columns headed Setting and Value with settings below; all defaults are used.',
  'settings.several-sheets':
    'There are two settings sheets; "{sheet}" is used, "{other}" is not. Keep only one.',
  'settings.bad-correction':
    'The correction "{row}" cannot be read and is not used. Give the sheet, the column header and what it is taken for.',
  'settings.no-such-sheet':
    'The sheet "{sheet}" of a correction does not exist or is empty. If it was renamed, rename it in the correction too.',
  'settings.form-grades':
    'The form states its own grades ({grades}); they are used instead of those of the settings.',
  'settings.form-grades-unread':
    'The form seems to state its own grades ({text}), but they cannot be read; graded by the settings. Write them like 优秀≥90,良好≥80,合格≥60,不合格.',
  'settings.weight-bad': '{value}% cannot be a weight. Enter 0% to 100%.',
  'settings.weights-over': 'The weights given sum to {sum}%, more than 100%. Lower them.',
  'settings.weights-no-rest':
    'The weights given sum to {sum}%, and no other weight is left to make up 100%. Leave at least one open.',
  'settings.weights-vanished':
    'Weights that become 0%: {count}. If that is not meant, lower the weights given.',
  'settings.weight-formula':
    'The weight cell {cell} holds a formula and was not overwritten. Replace it by a number first, then change the weights.',
  'settings.weight-unreadable':
    'The cell {cell} holds no weight that could be changed. Enter a number there first.',
  'settings.allowed.steps': 'whole (default); started; proportional',
  'settings.note.steps':
    '"Deduct 10 points for each 5 seconds more", 7 seconds more: whole steps deduct 10, started ones 20, proportional 14. Where the text itself decides (不足…按…计, 按比例), the text counts.',
  'settings.allowed.boundary': "person's favour (default); upper band; lower band",
  'settings.note.boundary':
    '90%-95% and 85%-90% both claim 90%: which band has it. 以上, 以下, 以内, 含, ≥ and ≤ include the number, 超过, 低于, 不足, > and < do not, as the text says.',
  'settings.allowed.wholeBands': 'report (default); next band',
  'settings.note.wholeBands':
    '60.5 seconds between 31-60 and 61-90: reported, and scored only where both bands give the same; or part of the next band (61-90).',
  'settings.allowed.cap': 'full mark (default); none',
  'settings.note.cap':
    'Where the criteria state no upper limit: capped at the full mark, or not at all. Forms without a full mark are not capped.',
  'settings.allowed.floor': 'zero (default); none',
  'settings.note.floor':
    'Where the criteria state no lower limit: not below 0, or negative scores. Items of bonus and malus alone have no floor.',
  'settings.allowed.scale':
    'found out from the form (default); full mark is the weight; out of 100 and weighted',
  'settings.note.scale':
    'An item of weight 30% has 30 points (表9-23), or every item has 100 points times its weight (表1, 表9-26). By default the greatest marks of the criteria are compared with the weights.',
  'settings.allowed.targetOnly': 'achievement ratio (default); zero when missed',
  'settings.note.targetOnly':
    'Items with a target and no scoring words: the full mark when met; when missed the achievement ratio of it, or 0.',
  'settings.allowed.anomalyThreshold': 'more than 0% and at most 100% (default 50%)',
  'settings.note.anomalyThreshold':
    'A miss by this share of the target is an anomaly to verify a second time (evaluation tool: response time 50% over target). With a target of ≤30 seconds, 45 seconds and more.',
  'settings.allowed.missingActual': 'unscored (default); zero',
  'settings.note.missingActual':
    'Items with a blank actual. Unscored and said by default: blank is not zero.',
  'settings.allowed.notApplicable': 'share its weight (default); drop it; full mark',
  'settings.note.notApplicable':
    'Items whose actual says 不适用, N/A or - (表9-26: projects with few calls): the weight is shared among the rest, the item is dropped, or it gets its full mark.',
  'settings.allowed.weights': 'keep (default); normalise',
  'settings.note.weights':
    'Weights that do not sum to 100% (表1: 75%, 表9-26: 95%): the total stands on the weights as written, and this is said, or they are scaled to 100%.',
  'settings.allowed.raters': 'mean (default), or weights that sum to 100%: 自评 20%, 考评 50%, 审评 30%',
  'settings.note.raters':
    'How the marks of several raters combine (表9-25): the mean of those filled in, or by weight. Weights in the column headers themselves count first.',
  'settings.allowed.grades':
    '优秀≥90,良好≥80,合格≥60,不合格 (default), or names and thresholds written alike',
  'settings.note.grades':
    'A total at the threshold has the grade; the last one without a threshold is the rest. Grades printed on a form count first. Example: Excellent≥90,Good≥80,Pass≥60,Fail',
  'settings.allowed.rank': 'skip the next (default); dense',
  'settings.note.rank': 'Ties share the better rank, and then: 1, 2, 2, 4, or 1, 2, 2, 3.',
  'settings.allowed.scoreDecimals': 'a whole number from 0 to 4 (default 2)',
  'settings.note.scoreDecimals':
    'Decimals that scores are shown with, rounded half up. The arithmetic rounds nothing.',
  'settings.allowed.rateDecimals': 'a whole number from 0 to 4 (default 1)',
  'settings.note.rateDecimals':
    'Decimals that rates are shown with: 66.7%, 80.6%. The arithmetic rounds nothing.',
  'settings.allowed.minimumCoverage': '0% to 100% (default 80%)',
  'settings.note.minimumCoverage':
    'The least share of the month’s service records that an evaluation covers (evaluation tool). Below: shown with a mark, not ranked.',
  'settings.allowed.minimumReturn': '0% to 100% (default 60%)',
  'settings.note.minimumReturn':
    'The least return rate of satisfaction surveys (evaluation tool). Below: shown with a mark, not ranked.',
  'settings.allowed.minimumCount':
    'a whole number from 0 (default 0: none set; fewer than 10 are pointed out)',
  'settings.note.minimumCount':
    'The least number of records behind a figure. Below: shown with a mark, not ranked.',
  'settings.allowed.jumpScore': 'a number from 0.5 to 100 (default 3.5)',
  'settings.note.jumpScore':
    'A figure that suddenly differs from its own history (a jump in complaints) is pointed out from this robust z-score (median, absolute deviation) on.',
  'settings.allowed.jumpPeriods': 'a whole number from 3 to 120 (default 4)',
  'settings.note.jumpPeriods': 'The history must have this many periods before a jump is judged.',
  'settings.fixed.achievement':
    'Achievement: target ÷ actual where less is better, actual ÷ target otherwise (the evaluation tool’s table, not its sentence). Shown without a cap; at most 100% where it becomes a score. Gap = actual − target.',
  'settings.fixed.range':
    'A target range (40秒≤x≤180秒) is met inside, achievement 100%; outside, the nearer bound counts (表9-26).',
  'settings.fixed.percent':
    'Numbers without a unit: 0.92 is 92% (as in Excel), 92 is 92% too, and this is said; number format, header and a stated unit decide first.',
  'settings.fixed.service':
    'Services: times are measured over answered ones, rates over all; said beside each indicator.',
  'settings.fixed.csat':
    'Satisfaction has three definitions, each under its own name, never one for another: share of satisfied and better, mean mark, (mean − 1) ÷ 4 × 100.',
  'settings.fixed.best':
    'Best and worst n%: n% of the people, rounded down, at least 1, ties at the edge included.',
};
