import type { overviewMessages as zh } from '../zh-CN/overview';

export const overviewMessages: Record<keyof typeof zh, string> = {
  'pane.overview.achievement': 'Achievement (line = target)',
  'pane.overview.dimensions': 'By dimension',
  'pane.overview.ranking': 'Ranking',
  'pane.overview.rank': '{rank}.',
  'pane.overview.trend': 'Trend of totals',
  'pane.overview.form': 'Form',
  'pane.trend.period': 'Period',
  'pane.trend.up': '+{change} since last period',
  'pane.trend.down': '−{change} since last period',
  'pane.chart.table': 'Show the figures',
  'pane.loading.chart': 'Drawing…',
};
