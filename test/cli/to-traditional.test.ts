import { toTraditional } from '../../src/cli/to-traditional';

/* Words of Excel and of call centres in Taiwan; 列 there is a row, 欄 a column. */
test.each([
  ['工作簿里的单元格', '活頁簿裡的儲存格'],
  ['第 3 行“得分”列', '第 3 列「得分」欄'],
  ['逐条列出,并列者,进行中', '逐條列出,並列者,進行中'],
  ['请先撤销保护(审阅 → 撤销工作表保护)', '請先取消保護(校閱 → 取消保護工作表)'],
  ['插件的函数', '增益集的函數'],
  ['考核项目、质检、签批', '考核項目、質檢、簽核'],
  // The name that the sheet has.
  ['打开“KPI设置”', '開啟「KPI设置」'],
])('%s → %s', (simplified, traditional) => expect(toTraditional(simplified)).toBe(traditional));
