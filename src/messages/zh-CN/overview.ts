/** Texts of the overview and its charts. */
export const overviewMessages = {
  'pane.overview.achievement': '达成率（竖线为目标）',
  'pane.overview.dimensions': '各维度',
  'pane.overview.ranking': '排名',
  'pane.overview.rank': '第 {rank}',
  'pane.overview.trend': '总分走势',
  'pane.overview.form': '考核表',
  'pane.trend.period': '期',
  'pane.trend.up': '比上期 +{change}',
  'pane.trend.down': '比上期 −{change}',
  'pane.chart.table': '看数字',
  'pane.loading.chart': '正在画图…',
};
