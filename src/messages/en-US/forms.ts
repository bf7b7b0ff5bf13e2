import type { formsMessages as zh } from '../zh-CN/forms';

export const formsMessages: Record<keyof typeof zh, string> = {
  'forms.blank': 'Sheet “{sheet}” is empty. Insert a form from the Templates page.',
  'forms.no-header':
    'No appraisal form was found on sheet “{sheet}”: no header row names indicators and their targets or scoring criteria. If it is one, add a row of headers: Indicator, Weight, Target, Scoring criteria, Actual, Score.',
  'forms.records':
    'The headers on sheet “{sheet}” ({headers}) have no column of indicators; it looks like a list or a log and was left alone. If it is a form, head the column that names what is appraised “Indicator”.',
  'forms.one-row-a-person':
    'Sheet “{sheet}” has one row a person and its indicators ({headers}) across: a summary, not a form; it was left alone. A form has one row an indicator, with its target or scoring criteria.',
  'forms.transposed':
    'The form on sheet “{sheet}” runs across (its indicators are columns), which is not supported. Turn it so that every indicator has a row (copy, then Paste Special, Transpose).',
  'forms.no-indicator':
    'No appraisal form was found on sheet “{sheet}”: its headers ({headers}) have no column of indicators (指标, 考核项目, Indicator, KPI). If it is one, head the column that names what is appraised “Indicator”.',
  'forms.no-standard':
    'Sheet “{sheet}” lists indicators, but has no column of targets, scoring criteria, raters or levels; it was left alone. If it is a form, add a column “Target” or “Scoring criteria”.',
  'forms.no-marks':
    'The headers on sheet “{sheet}” ({headers}) have raters, levels or ranges, but neither weights nor full marks; it was left alone. If it is a form, add a column “Weight” or “Full mark”.',
  'forms.no-rows':
    'Sheet “{sheet}” has the header of an appraisal form ({headers}), but fewer than two indicators below it. Enter the indicators below the header, one a row.',
  'forms.too-vague':
    'The headers on sheet “{sheet}” ({headers}) are too vague to be an appraisal form; it was left alone. Use headers such as Indicator, Target, Scoring criteria, Weight, or say what the columns hold.',
  'forms.other-table':
    'Sheet “{sheet}” looks like another table (a list of people, sales, a budget, a schedule; its headers are {headers}); it was left alone. If it is a form, use headers such as Indicator, Weight, Scoring criteria.',
  'forms.said-no-form':
    'The settings sheet says that sheet “{sheet}” holds no form; it was left alone. If it does, delete that row of the settings sheet.',
  'forms.correction-unused':
    'The settings sheet corrects the column “{header}” of sheet “{sheet}”, but no header there has this name.',
  'forms.hidden-sheet': 'Sheet “{sheet}” is hidden; it was left alone. Unhide it to have it scored.',
  'forms.which-column':
    'Several columns could be “{role}” ({headers}), and nothing says which of them counts; none was taken. Say which one in the column mapping.',
  'forms.several-columns': 'Several columns could be “{role}”; “{header}” was taken, not: {others}.',
  'forms.weight-unreadable': 'The weight “{text}” cannot be read. Enter 15% or 15.',
  'forms.full-unreadable': 'The full mark “{text}” cannot be read. Enter a number.',
  'forms.target-unreadable': '“{text}” states no target to compare with. Write targets as ≥85% or ≤30秒.',
  'forms.actual-unreadable':
    'The actual {text} is formatted as a date, or is a time beyond what its format shows; it is not scored. Use a number or the format [h]:mm:ss.',
  'forms.criteria-shared':
    'The criteria stand in one cell merged over several indicators; they were taken to hold for each.',
  'forms.weight-shared':
    'One weight is merged over several indicators; nobody knows how much of it is whose. Unmerge it and enter a weight for each.',
  'forms.item-below-total':
    'Row {row} looks like an indicator but stands below the total, and is not scored. Move it above the total.',
  'forms.weight-from-full':
    'One weight is merged over several indicators; their full marks make it up, so each full mark is taken as the weight.',
  'forms.criteria-over-rows':
    'The criteria of “{text}” lie in several rows (merged cells); it is not scored. Write them into one cell in the row of the indicator.',
  'forms.role.number': 'No.',
  'forms.role.dimension': 'dimension',
  'forms.role.indicator': 'indicator',
  'forms.role.weight': 'weight',
  'forms.role.full': 'full mark',
  'forms.role.target': 'target',
  'forms.role.actual': 'actual',
  'forms.role.criteria': 'scoring criteria',
  'forms.role.score': 'score',
  'forms.role.achievement': 'achievement',
  'forms.role.gap': 'gap',
  'forms.role.flag': 'flag',
  'forms.role.source': 'data source',
  'forms.role.period': 'period',
  'forms.role.method': 'calculation',
  'forms.role.sample': 'sample',
  'forms.role.remark': 'remark',
  'forms.role.rater': 'rater',
  'forms.role.level': 'level',
  'forms.role.band': 'range',
  'forms.role.bandMark': 'marks of a range',
};
