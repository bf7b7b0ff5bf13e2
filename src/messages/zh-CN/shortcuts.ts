/** Texts of the keyboard shortcuts on the help page; one for each action of src/commands/shortcuts.json. */
export const shortcutMessages = {
  'pane.shortcuts.title': '快捷键',
  'pane.shortcuts.where':
    '在表格里按，窗格不必打开。在 Mac 上 Alt 即 Option。与别的插件相同时 Excel 会问用哪一个。',
  'pane.shortcuts.scoreWorkbook': '评分',
  'pane.shortcuts.showCheck': '体检',
  'pane.shortcuts.showExplain': '解释所选得分',
  'pane.shortcuts.showOverview': '总览',
  'pane.shortcuts.showTemplates': '插入模板',
  'pane.shortcuts.showPane': '打开窗格',
  'pane.shortcuts.undoLastWrite': '撤销评分',
};
