/** Texts of people and teams: joining figures with forms, flags, rules of incentives, the sheets. */
export const peopleMessages = {
  'people.join.none': '考核项“{indicator}”在数据中没有对应的列,未评分。请在数据中加一列同名指标。',
  'people.join.several':
    '考核项“{indicator}”对应多列({headers}),不知取哪一列,未评分。请把其中一列改成与考核项同名。',
  'people.join.other-kind':
    '考核项“{indicator}”与数据中的“{headers}”口径不同(占比、平均分、百分制不能互换),未评分。请提供同口径的数据,或修改目标。',
  'people.join.unused': '以下指标没有考核项使用:{headers}。',
  'people.form.none': '没有适用于“{name}”的考核表。请先插入或填写一张考核表。',
  'people.form.several':
    '有多张考核表,不知“{name}”(岗位:{role})用哪一张,未评分。请在考核表名称中写明岗位,或在名单旁列出“岗位 | 考核表”。',
  'people.form.gone': '岗位“{role}”指定的考核表“{form}”不存在。请核对名称。',
  'people.roster.repeated':
    '工作表“{sheet}”中有 {count} 个重名,按各行分别评分;历史对比按姓名合并,请加以区分。',
  'people.history.unread': '“{sheet}”第 {rows} 行的期间、姓名或指标读不出来,未计入历史。请补全。',
  'people.causes.unread': '“{sheet}”第 {rows} 行缺少原因、说明人,或期间读不出来,未作剔除。请补全。',
  'people.found-roster': '工作表“{sheet}”每人一行、指标横排,共 {count} 人,可按考核表为每人评分。',
  'people.no-roster':
    '没有找到人员数据:需要一张表,一列为姓名(坐席),其余列标题为指标,并有一张能评这些指标的考核表。可先由服务记录生成“指标汇总”,再插入考核表。',
  'people.no-period': '不知道数据属于哪一期。请在“{sheet}”的“期间”处填写,如 2026-03、2026年第一季度。',
  'people.no-records': '没有找到服务记录(通话、工单、会话或问卷),无法列出需要回访的客户。请先放入服务记录。',
  'people.no-ratings': '服务记录中没有满意度评分,也没有投诉标志,无法列出需要回访的客户。',
  'people.no-topics': '服务记录中没有坐席、满意度评分或问题类型(产品)列,无法看出低分来源。',
  'people.no-history': '还没有历史记录。请先用“存入历史”记下至少一期成绩,再试算。',
  'people.flag.missed': '“{indicator}”未达标:{actual},目标 {target}。',
  'people.flag.anomaly':
    '“{indicator}”偏离目标达 {percent}% 或以上:{actual},目标 {target}。请核实数据(如系统故障时段)。',
  'people.flag.jump':
    '“{indicator}”突变:{actual},前 {periods} 期中位数 {median}、MAD {mad},稳健 z = {z}。请核对数据与权重。',
  'people.flag.conflict':
    '“{handle}”缩短 {percent}%,而“{solved}”下降 {points} 个百分点:快了,却没有一次解决。',
  'people.flag.small-sample': '样本只有 {count} 条,少于 {least} 条,不排名。',
  'people.flag.low-return': '问卷回收率 {percent}%,低于 {least}%,不排名。',
  'people.flag.low-coverage': '样本覆盖率 {percent}%,低于 {least}%,不排名。',
  'people.flag.excluded':
    '“{indicator}”已剔除特殊原因({reason},说明人 {by}):剔除前 {before},剔除后 {after}。',
  'people.flag.unscored': '“{indicator}”没有得分,总分不完整。',
  'people.flag.bottom-streak': '已连续 {count} 个季度处于后 {share}%({quarters})。',
  'people.flag.concentration':
    '低分评价 {low} 条中 {percent}% 来自“{topic}”(该类占全部评价的 {all}%):宜针对性培训。',
  'people.mark.missed': '{indicator}未达标',
  'people.mark.anomaly': '{indicator}异常（待核实）',
  'people.mark.jump': '{indicator}突变',
  'people.mark.conflict': '时长缩短而解决率下降',
  'people.mark.small-sample': '样本不足',
  'people.mark.low-return': '回收率不足',
  'people.mark.low-coverage': '覆盖率不足',
  'people.mark.excluded': '{indicator}已剔除特殊原因',
  'people.mark.unscored': '{indicator}未评分',
  'people.mark.bottom-streak': '连续处于后列',
  'people.mark.concentration': '低分集中',
  'people.mark.join': '；',
  'people.ties.skip': '并列者名次相同,其后跳过',
  'people.ties.dense': '并列者名次相同,其后不跳过',
  'people.rule.bonus':
    '前 {share}%：{of} 人参与排名，取 {count} 人（含并列），名次 {rank}；奖金为月薪的 {least}%–{most}%（A6）。',
  'people.rule.points': '总分 {total} × 每分 {perPoint} 元（D4）。',
  'people.rule.stars': '{period} 平均 {total} 分（{of} 期），评 {stars} 星（D4）。',
  'people.rule.promotion': '{period} 年度得分 {total}（{of} 期平均），达到 {from}：优先晋升候选（A6）。',
  'people.rule.coaching': '连续 {count} 个季度处于后 {share}%（{quarters}）：安排辅导（A6）。',
  'people.rule.training': '“{dimension}”得分率 {percent}%，低于 {below}%：优先培训（A6）。',
  'people.rule.team': '班组均分 {mean}，在 {of} 个班组中居前 {share}%：额外奖励（B10）。',
  'people.sheet.source':
    '数据:{sheet};考核表:{form}。得分、总分、等级、名次均为公式,随数据和考核表变化。期间取自数据,数据未注明时请在下面填写。',
  'people.sheet.marks':
    '名次:同一考核表内比较,{ties}。样本少于 {count} 条、问卷回收率低于 {percent}% 或样本覆盖率低于 {coverage}% 者照常评分,不排名(B2)。标记和人员顺序为刷新时的情况。“标杆”与“备注”供填写,刷新时保留。',
  'people.sheet.marks-any':
    '名次:同一考核表内比较,{ties}。问卷回收率低于 {percent}% 或样本覆盖率低于 {coverage}% 者照常评分,不排名(B2)。标记和人员顺序为刷新时的情况。“标杆”与“备注”供填写,刷新时保留。',
  'people.sheet.complete': '所有考核项都有数据。',
  'people.sheet.actuals': '实际值',
  'people.sheet.scores': '得分',
  'people.sheet.befores': '剔除特殊原因前的得分',
  'people.sheet.weight': '权重',
  'people.sheet.full': '满分',
  'people.sheet.mean': '均值',
  'people.sheet.best': '最好',
  'people.sheet.spread': '极差',
  'people.sheet.benchmark': '标杆',
  'people.history.note':
    '每期成绩的存档,只增不改:同一期间、人员、考核表、指标再次存入时另加一行,以记录时间最晚的为准。“数值单位”说明数字的单位,100% 表示 1 即 100%。',
  'people.causes.note':
    '填写系统故障、大促高峰等特殊原因。期间、姓名、指标留空表示全部;原因和说明人必填,否则不作剔除。“剔除后数值”写明单位(如 30秒、92%);留空则该项不计入考核。两种成绩都会显示。填好后刷新人员绩效。',
  'people.incentives.note':
    '依据:A6 月度前 10% 奖月薪的 5%–10%、年度 90 分以上优先晋升、连续三个季度后 10% 辅导;B10 前 20% 班组额外奖励;D4 每分 10 元、季度星级。星级、成长分的界线为本工具所设。下列比例和金额可改,改后重新生成。',
  'people.incentives.pay':
    '月薪只存在于您自己的单元格:在“月薪”列填写,或写公式引用工资表;数据表中有月薪列时奖金公式直接引用,这里不保存。“奖金比例”留空按下限计。',
  'people.incentives.teams': '班组奖励:{teams}',
  'people.incentives.no-teams': '班组奖励:数据中没有两个以上的班组。',
  'people.incentives.quarter-stars': '{stars} 星',
  'people.incentives.candidate': '候选',
  'people.incentives.coach': '辅导',
  'people.incentives.train': '培训',
  'people.follow.note':
    '满意度低于 3 分(其他分制按比例)或有投诉的服务,主管须在 {hours} 小时内回访(B11),按服务开始时间计。回访时间、客户反馈、处理结果、告知客户由主管填写;四项闭环以“告知客户”为准。重新生成时保留所填内容。',
  'people.follow.closed': '已闭环',
  'people.follow.no-time': '时间不明',
  'people.follow.overdue': '逾期',
  'people.follow.open': '待回访',
  'people.follow.complaint': '是',
  'people.concentration.note':
    '各人低分评价(低于分制中点)的来源(D2)。某一类占其低分的 {percent}% 以上、且低分不少于 {least} 条时,注明“集中”:多为培训问题,而非态度问题。',
  'people.concentration.found': '集中于“{topic}”',
  'people.concentration.spread': '不集中',
  'people.concentration.few': '低分太少,不判断',
  'people.concentration.unstated': '(未注明)',
  'people.what-if.note':
    '在历史成绩上试算新的权重或评分标准,考核表和历史都不改动。在“新权重”“新评分标准”行填写要改的项,其余留空;新总分、名次、费用随即重算。',
  'people.what-if.old-weight': '现权重',
  'people.what-if.new-weight': '新权重',
  'people.what-if.weight': '试算权重',
  'people.what-if.old-criteria': '现评分标准',
  'people.what-if.new-criteria': '新评分标准',
  'people.what-if.criteria': '试算标准',
  'people.what-if.full': '满分',
  'people.what-if.cost': '费用变化(元):总分差之和 × 每分',
  'people.what-if.moved': '名次变动人次',
};
