import type { explainMessages as zh } from '../zh-CN/explain';

export const explainMessages: Record<keyof typeof zh, string> = {
  'pane.explain.none': 'Select a score in the sheet',
  'pane.explain.how':
    'Click any row of a form, and this page says how its score came about. Or choose one here:',
  'pane.explain.open': 'Explain',
  'pane.explain.achieved': '{share} achieved',
  'pane.explain.next.less': '{amount} less reaches the next band: {score} points',
  'pane.explain.next.more': '{amount} more reaches the next band: {score} points',
  'pane.explain.best.less': '{amount} less would give the most, {score} points',
  'pane.explain.best.more': '{amount} more would give the most, {score} points',
  'pane.explain.target.less': '{amount} less would meet the target',
  'pane.explain.target.more': '{amount} more would meet the target',
  'pane.explain.unclear': 'The sentence can be read in several ways. Choose one',
  'pane.explain.rule': 'Criteria',
  'pane.explain.sources': 'Where the figures stand',
  'pane.explain.assumed': 'Assumptions and notes',
  'pane.explain.total': 'Total of {sheet}',
  'pane.explain.part': 'Counts',
  'pane.explain.scale.weight':
    'Each full mark is the weight; the total is the sum of the scores. Largest loss first.',
  'pane.explain.scale.hundred':
    'Each item is scored out of 100, times its weight, and added up. Largest loss first.',
  'pane.explain.scale.share': 'Each item counts as score ÷ full mark × weight. Largest loss first.',
  'pane.explain.scale.mixed': 'Full marks and weights do not fit together, so there is no total.',
  'pane.item.by.levels': 'scored by the levels that the form describes',
  'pane.item.by.lookup': 'scored by the marks of the ranges in the form',
  'pane.item.by.raters': 'made up of the marks of the raters',
  'pane.item.by.typed': 'the score was typed by hand',
  'pane.curve.label': 'Score over the actual, from {from} to {to}',
  'pane.curve.label.actual': 'Score over the actual; {actual} gives {score} points',
};
