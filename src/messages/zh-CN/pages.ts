/** The names of the pane's pages, and of the menu that leads to the rarer ones. */
export const pageMessages = {
  'pane.menu': '更多页面',
  'pane.menu.button': '更多页面',
  'pane.page.check': '体检',
  'pane.page.score': '评分',
  'pane.page.overview': '总览',
  'pane.page.explain': '解释',
  'pane.page.templates': '模板',
  'pane.page.settings': '设置',
  'pane.page.help': '帮助',
};
