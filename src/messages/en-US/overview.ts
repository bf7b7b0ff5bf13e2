import type { overviewMessages as zh } from '../zh-CN/overview';

export const overviewMessages: Record<keyof typeof zh, string> = {
  'pane.overview.achievement': 'Achievement (the line is the target)',
  'pane.overview.dimensions': 'By dimension',
  'pane.overview.ranking': 'Ranking',
  'pane.overview.rank': '{rank}.',
  'pane.overview.trend': 'Totals over time',
  'pane.overview.form': 'Form',
  'pane.trend.period': 'Period',
  'pane.trend.up': '+{change} on the period before',
  'pane.trend.down': '−{change} on the period before',
  'pane.chart.table': 'Show the figures',
  'pane.loading.chart': 'Drawing…',
};
