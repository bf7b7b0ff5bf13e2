import type { ColumnRole } from './form';

/** Roles that words may stand for, whether they belong to appraisals alone, and the words, parted by `|`. */
export type Entry = readonly [roles: readonly ColumnRole[], strength: 'strong' | 'weak', words: string];

/**
 * Header words as data, Simplified Chinese or lower-case English, blanks left out of the Chinese ones. Words with several
 * roles are decided by what the column holds: see decide-role.ts.
 */
export const VOCABULARY: readonly Entry[] = [
  [['number'], 'weak', '序号|编号|序|项次|项号|no|no.|#|s/n|nr'],
  [['dimension'], 'strong', '指标维度|考核维度|评价维度|指标类别|指标类型|指标分类|考核类别|考核方面|考核模块|一级指标|kpi category'],
  [['dimension'], 'weak', '维度|类别|类型|分类|大类|模块|方面|dimension|category|perspective|class|type|area'],
  [['indicator'], 'strong', '指标名称|指标|考核指标|绩效指标|关键绩效指标|关键绩效|关键指标|kpi|kpi指标|kpi名称|评价指标|评估指标|考评指标|衡量指标|具体指标|二级指标|三级指标|评分项|考核项|考核要项|考核要素|评价要素|量化指标|业绩指标|绩效考核指标|绩效考核项目|indicator|indicators|indicator name|kpi name|kpi indicator|performance indicator|key performance indicator|key performance indicators|kpis|metric|kpi metric|competency|competencies|competency item|core competency|key result area|kra|performance factor|assessment item|evaluation item|appraisal item'],
  [['indicator', 'dimension'], 'strong', '考核项目|评价项目|评分项目|考评项目|评估项目|测评项目|考核项目名称'],
  [['indicator', 'dimension'], 'weak', '项目|项目名称|item|items|objective|objectives'],
  [['indicator'], 'weak', 'measure|measures|measurement'],
  [['indicator', 'criteria', 'method'], 'strong', '考核内容|评价内容|考评内容|评分内容|评估内容'],
  [['weight'], 'strong', '权重|指标权重|考核权重|比重|所占比重|所占权重|占比权重|权数|权重占比|权重比例|权重系数|分值权重|weight|weights|weighting|weightage|wt|wt.|weight %'],
  [['weight'], 'weak', '占比|比例'],
  [['full', 'score'], 'strong', '满分|满分值|分值|标准分|标准分值|基本分|基准分|配分|考核分值|应得分|项目分值|最高分|总分|绩效分数|分数|标准分数|full mark|full marks|full score|max score|maximum score|max points|maximum points|points|possible points|max'],
  [['target'], 'strong', '目标值|考核目标|考核目标值|绩效目标|目标要求|指标目标|指标目标值|目标标准|kpi目标|kpi目标值|基准值|月度目标|target|target value|kpi target|performance target|goal'],
  [['target'], 'weak', '目标|目标指标|指标值|达标值|达标标准|合格标准|标准值|计划|计划值|任务目标|plan|planned|objective value'],
  [['target', 'criteria'], 'strong', '指标标准|指标要求|考核要求|衡量标准|绩效标准|performance standard'],
  [['target', 'criteria'], 'weak', '要求|标准|standard|requirement'],
  [['actual'], 'strong', '实际值|实际完成值|完成值|实际达成|实际达成值|达成值|实际完成|实际完成情况|平均分/占比|平均分|实际业绩|考核数据|actual|actual value|actual result|actual performance|actuals|actual achieved'],
  [['actual'], 'weak', '实际|实际结果|实际表现|实际数据|实际数|实际数值|实际完成率|本月完成|当月完成|本期完成|实绩|实际情况|实际发生|发生次数|发生情况|达成情况|完成情况|完成数|本月数据|当前值|结果|result|results|achieved|current|current value'],
  [['criteria', 'target'], 'strong', '考核标准|评价标准|考评标准|绩效考核标准|考核评分标准|考核内容及标准|评估标准'],
  [['criteria'], 'strong', '评分标准|评分规则|评分细则|评分方法|评分办法|评分方式|评分说明|打分标准|计分方法|计分标准|计分规则|计分办法|计分方式|计分说明|考核办法|考核细则|考核方法|考核规则|考核评分办法|扣分标准|扣分细则|扣分规则|加扣分标准|加减分标准|加减分规则|奖惩标准|得分标准|得分规则|评价要点|考核要点|评分要点|评分依据|scoring criteria|scoring criterion|scoring rule|scoring rules|scoring standard|scoring standards|scoring method|criteria|rating criteria|grading criteria|rubric|scoring|how it is scored|how scored|how it\'s scored|how to score|how points are awarded|scoring basis|basis of scoring|scoring guide|scoring scale|score calculation|points calculation|points awarded for|marking scheme|marking criteria'],
  [['criteria', 'method'], 'weak', '指标说明|考核说明|指标描述|指标解释|指标释义|description|details'],
  [['score'], 'strong', '得分|评分|总评分|综合得分|综合评分|终评|终评分|终评得分|最终评分|最终评定|评定分|评定分数|实得分|实际得分|考核得分|考评得分|评定得分|最终得分|最后得分|最终评比得分|绩效得分|得分情况|本月得分|评分结果|score|考核分|考评分数|考核分数|考核评分|实得分数|points earned|points scored|points awarded|points given|awarded|marks awarded|final score|earned score'],
  [['score'], 'weak', '加减分|加扣分|奖惩分|加减分值'],
  [['achievement'], 'strong', '达成率|目标达成率|目标完成率|达成比例|achievement|achievement rate|attainment|attainment rate|% of target|achievement %|% achieved'],
  [['achievement'], 'weak', '完成率|完成比例|完成百分比|completion|completion rate'],
  [['gap'], 'strong', '差距|与目标差距|目标差距|gap|gap to target'],
  [['gap'], 'weak', '差异|差值|偏差|差额|variance|difference|deviation'],
  [['flag'], 'strong', '标记|是否达标|达标情况|达标与否|是否达成|异常标记|flag'],
  [['flag'], 'weak', '状态|是否完成|达标|预警|status'],
  [['source'], 'strong', '数据来源|资料来源|信息来源|数据出处|取数来源|数据提供部门|数据提供|考核依据|data source|source of data'],
  [['source'], 'weak', '来源|source'],
  [['period'], 'strong', '统计周期|考核周期|评估周期|考核频率|统计频率|measurement period'],
  [['period'], 'weak', '周期|频率|频次|period|frequency|cycle'],
  [['method'], 'strong', '计算方式|计算公式|计算方法|指标定义|指标公式|统计口径|统计方法|formula|calculation|calculation method'],
  [['method'], 'weak', '公式|口径|定义|definition|method'],
  [['sample'], 'strong', '样本量|样本数|样本数量|sample size'],
  [['sample'], 'weak', '样本|sample|n'],
  [['remark'], 'weak', '备注|备注说明|说明|改进方向|改进措施|改进建议|异常情况说明|评语|原因分析|扣分原因|扣分说明|remark|remarks|note|notes|comment|comments'],
  [['level'], 'weak', '等级说明|等级标准|等级描述|等级定义|行为等级|行为描述|评价等级|level description|level descriptions|behaviour levels|behavioral levels'],
  // Halves of a lookup laid out in columns (E3); alone they say nothing of the form.
  [['band'], 'weak', '比率|区间|范围|数值|条数|次数|百分比|区间值|档位|rate|range|value'],
  [['bandMark'], 'weak', '扣分|扣减分|扣分值|扣减|加分|deduct|deduction|deductions|deducted|points off'],
  // Columns that look like others and must not be taken for them: another month's figures, marks times weight.
  [[], 'strong', '加权得分|权重得分|加权分|加权后得分|折算得分|折算分|上月得分|上期得分|上期实际|上期实际值|上月实际值|上月实际|去年同期实际|去年同期|上年实际|累计得分|weighted score|weighted|previous score|last score|last month'],
]; // prettier-ignore
