/**
 * Words as Excel and call centres in Taiwan have them, where the general tables would say otherwise; Simplified → Traditional.
 * Excel's own: 儲存格, 活頁簿, 函數, 增益集, 校閱, 取消保護工作表, 另存新檔, 名稱管理員, 說明.
 */
export const TAIWAN_TERMS: readonly (readonly [simplified: string, traditional: string])[] = [
  // Excel
  ['单元格', '儲存格'],
  ['工作簿', '活頁簿'],
  ['函数', '函數'],
  ['插件', '增益集'],
  ['审阅', '校閱'],
  ['撤销工作表保护', '取消保護工作表'],
  ['撤销保护', '取消保護'],
  ['撤销', '復原'],
  ['另存为', '另存新檔'],
  ['名称管理器', '名稱管理員'],
  ['条件格式', '設定格式化的條件'],
  ['批注', '註解'],
  ['任务窗格', '工作窗格'],
  ['窗格', '窗格'],
  ['普通公式', '一般公式'],
  ['铺开', '溢出'],
  ['表头', '標題列'],
  ['公式', '公式'],
  ['打印', '列印'],
  ['粘贴', '貼上'],
  ['点击', '點選'],
  ['保存', '儲存'],
  ['文件', '檔案'],
  ['数据', '資料'],
  ['信息', '資訊'],
  ['设置', '設定'],
  ['默认', '預設'],
  ['模板', '範本'],
  ['帮助', '說明'],
  ['录入', '輸入'],
  ['重新生成', '重新產生'],
  ['生成', '產生'],
  ['查找', '搜尋'],
  ['示例', '範例'],
  // The field
  ['坐席', '客服專員'],
  ['质检', '質檢'],
  ['体检', '檢查'],
  ['达标', '達標'],
  ['绩效', '績效'],
  ['工单', '工單'],
  ['总览', '總覽'],
  ['权重', '權重'],
  ['响应', '回應'],
  ['反馈', '回饋'],
  ['渠道', '管道'],
  ['签入', '登入'],
  ['差错', '錯誤'],
  ['旷工', '曠職'],
  ['岗位', '職位'],
  ['上岗', '上線'],
  ['班组', '組別'],
  ['闭环', '結案'],
  ['复盘', '檢討'],
  ['标杆', '標竿'],
  ['均值', '平均'],
  ['极差', '全距'],
  ['对象', '對象'],
  ['项目', '項目'],
  ['采纳', '採納'],
  ['审核', '審核'],
  ['发布', '發布'],
  ['签批', '簽核'],
  ['签字', '簽名'],
  ['台账', '清冊'],
  ['邮箱地址', '電子郵件地址'],
  ['邮箱', '電子郵件'],
  ['身份证号', '身分證字號'],
  ['周', '週'],
];

/** What the tables make of words that are the same in Taiwan; Traditional → Traditional. */
export const TAIWAN_AFTERWARDS: readonly (readonly [from: string, to: string])[] = [
  ['專案', '項目'],
  ['函式', '函數'],
  ['型別', '類型'],
  ['指導檔案', '指導文件'],
  ['考核週期', '考核期間'],
];

/** Sheets that the add-in makes are called in Simplified Chinese, and are to be found by the name that they have. */
export const SHEET_NAMES = [
  '“KPI设置”',
  'KPI设置!',
  '“KPI评分记录”',
  '“公式台账”',
  '“人员绩效”',
  '“面谈用语”',
  '“节假日”',
];

/** In Simplified Chinese 列 is a column and 行 a row; in Taiwan 欄 and 列. Not so in these words. */
export const NO_COLUMN = ['列出', '并列', '下列', '列表', '后列', '系列', '排列', '序列', '列入', '队列'];
export const NO_ROW = ['进行', '执行', '行为', '自行', '不行', '另行', '运行', '可行', '行动'];
