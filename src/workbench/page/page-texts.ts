/** Display languages that the workbench offers. */
export const LOCALES = ['zh-CN', 'en-US'] as const;
export type PageLocale = (typeof LOCALES)[number];

const zhCN = {
  samples: '示例',
  new: '新建',
  open: '打开…',
  save: '保存',
  undo: '撤销编辑',
  redo: '重做',
  language: '显示语言',
  theme: '主题',
  light: '浅色',
  dark: '深色',
  paneWidth: '窗格宽度',
  ribbon: '功能区',
  sheets: '工作表',
  cell: '单元格',
  formulaBar: '编辑栏',
  log: '往返记录',
  syncs: '次同步',
  kind: '种类',
  actions: '动作',
  request: '请求字节',
  response: '应答字节',
  time: '毫秒',
  error: '错误',
  notOpened: '打不开',
};

const enUS: typeof zhCN = {
  samples: 'Samples',
  new: 'New',
  open: 'Open…',
  save: 'Save',
  undo: 'Undo edit',
  redo: 'Redo',
  language: 'Display language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  paneWidth: 'Pane width',
  ribbon: 'Ribbon',
  sheets: 'Sheets',
  cell: 'Cell',
  formulaBar: 'Formula bar',
  log: 'Round trips',
  syncs: 'syncs',
  kind: 'Kind',
  actions: 'Actions',
  request: 'Request bytes',
  response: 'Response bytes',
  time: 'ms',
  error: 'Error',
  notOpened: 'Could not open',
};

export type PageTexts = typeof zhCN;

/** The workbench's own words; the add-in brings its own. */
export function pageTexts(locale: PageLocale): PageTexts {
  return locale === 'zh-CN' ? zhCN : enUS;
}
