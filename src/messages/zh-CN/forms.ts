/** Texts about finding indicator tables on sheets and reading their columns and items. */
export const formsMessages = {
  'forms.blank': '工作表“{sheet}”是空的。可在“模板”页插入一张考核表。',
  'forms.no-header':
    '工作表“{sheet}”中没有找到考核表:没有一行标题写明指标及其目标值或评分标准。若是考核表,请加一行标题,如“指标名称、权重、目标值、评分标准、实际值、得分”。',
  'forms.records':
    '工作表“{sheet}”的标题“{headers}”中没有“指标”或“考核项目”列,像是名单或明细记录,未作处理。若是考核表,请把写指标的那一列的标题改为“指标名称”。',
  'forms.one-row-a-person':
    '工作表“{sheet}”每人一行、指标({headers})横排,是汇总表而不是考核表,未作处理。考核表应每个指标一行,并写明目标值或评分标准。',
  'forms.transposed':
    '工作表“{sheet}”的考核表是横排的(指标在各列),暂不支持。请转置为每个指标一行(复制后用“选择性粘贴—转置”)。',
  'forms.no-indicator':
    '工作表“{sheet}”中没有找到考核表:标题“{headers}”中缺少“指标”或“考核项目”列。若是考核表,请把写指标的那一列的标题改为“指标名称”。',
  'forms.no-standard':
    '工作表“{sheet}”中有指标列,但没有“目标值”“评分标准”、评分人或等级列,未作为考核表处理。若是考核表,请加一列“目标值”或“评分标准”。',
  'forms.no-marks':
    '工作表“{sheet}”的标题“{headers}”中有评分人、等级或区间列,但没有“权重”或“满分”列,未作为考核表处理。若是考核表,请加一列“权重”或“满分”。',
  'forms.no-rows':
    '工作表“{sheet}”中有考核表的标题“{headers}”,但下面没有至少两行指标。请在标题下面逐行填写指标。',
  'forms.too-vague':
    '工作表“{sheet}”的标题“{headers}”不足以认定是考核表,未作处理。请使用“指标名称”“目标值”“评分标准”“权重”等标题,或在列对应中指定。',
  'forms.other-table':
    '工作表“{sheet}”看起来是别的表(名单、销售、预算、课程等,标题为“{headers}”),未作处理。若是考核表,请把标题改为“指标名称”“权重”“评分标准”等。',
  'forms.said-no-form': '设置表中注明工作表“{sheet}”不是考核表,未作处理。若是考核表,请在设置表中删去这一行。',
  'forms.correction-unused': '设置表中对工作表“{sheet}”的列“{header}”作了更正,但该表的标题中没有这一列。',
  'forms.hidden-sheet': '工作表“{sheet}”是隐藏的,未作处理。要评分,请先取消隐藏。',
  'forms.which-column': '有多列可作为“{role}”({headers}),无法判断以哪一列为准,均未采用。请在列对应中指定。',
  'forms.several-columns': '有多列可作为“{role}”,采用“{header}”,未用:{others}。',
  'forms.weight-unreadable': '权重“{text}”读不懂。请填写 15% 或 15。',
  'forms.full-unreadable': '分值“{text}”读不懂。请填写数字。',
  'forms.target-unreadable': '“{text}”中没有可比较的目标值。目标请写成 ≥85%、≤30秒 这样的形式。',
  'forms.actual-unreadable':
    '实际值 {text} 的单元格格式是日期,或超出了时间格式能显示的范围,不评分。请改用数字或 [h]:mm:ss 格式。',
  'forms.criteria-shared': '评分标准是与其他指标合并的单元格,按各指标均适用处理。',
  'forms.weight-shared': '权重是多个指标合并的单元格,不知道各占多少。请拆分单元格,逐项填写权重。',
  'forms.item-below-total': '第 {row} 行像一项指标,但在合计行之下,未评分。请把它移到合计行之上。',
  'forms.weight-from-full': '权重是多个指标合并的单元格,各项满分合计正好等于它,故以满分为各项权重。',
  'forms.criteria-over-rows':
    '“{text}”的评分标准跨多行(合并单元格),暂不评分。请写在与指标同一行的一个单元格中。',
  'forms.role.number': '序号',
  'forms.role.dimension': '维度',
  'forms.role.indicator': '指标',
  'forms.role.weight': '权重',
  'forms.role.full': '满分',
  'forms.role.target': '目标值',
  'forms.role.actual': '实际值',
  'forms.role.criteria': '评分标准',
  'forms.role.score': '得分',
  'forms.role.achievement': '达成率',
  'forms.role.gap': '差距',
  'forms.role.flag': '标记',
  'forms.role.source': '数据来源',
  'forms.role.period': '统计周期',
  'forms.role.method': '计算方式',
  'forms.role.sample': '样本量',
  'forms.role.remark': '备注',
  'forms.role.rater': '评分人',
  'forms.role.level': '等级说明',
  'forms.role.band': '区间',
  'forms.role.bandMark': '扣分/得分',
};
