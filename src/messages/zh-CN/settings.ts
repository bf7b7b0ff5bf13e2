/** Texts of the settings sheet, of its problems, and of rebalancing weights. */
export const settingsMessages = {
  'settings.title': 'KPI 评分设置',
  'settings.how':
    '在“取值”列中修改，用到它的得分随即重算；“可选值”列是能填的内容。清空即用默认值。表名和行的次序可以改，“设置”列的名称请保留。',
  'settings.chosen': '按设置表：{choices}',
  'settings.fixed': '没有选项的规定',
  'settings.corrections': '对识别结果的更正',
  'settings.corrections.how':
    '每行一条：哪张工作表的哪一列当作什么。整张表不是考核表时，“列名”留空。下次评分时生效，打开本工作簿的人都一样。',
  'settings.bad-entry': '设置“{label}”的取值“{value}”不能用，按默认值计。可填：{allowed}',
  'settings.twice': '设置“{label}”写了两次，采用前一个，未用“{value}”。请删去一行。',
  'settings.unknown-label': '设置表中的“{label}”不是已知的设置，未使用。请改回原来的名称，或删去这一行。',
  'settings.no-header': '设置表“{sheet}”中找不到相邻的“设置”“取值”两列标题及其下的设置，全部按默认值计。',
  'settings.several-sheets': '有两张设置表，采用“{sheet}”，未用“{other}”。请只保留一张。',
  'settings.bad-correction': '更正“{row}”读不懂，未使用。请写明工作表、列名和“当作”什么。',
  'settings.no-such-sheet': '更正中的工作表“{sheet}”不存在或是空的。若已改名，请一并改正更正。',
  'settings.form-grades': '本表自己写明了等级标准（{grades}），按它定等级，不用设置表。',
  'settings.form-grades-unread':
    '表上好像写明了等级标准（{text}），但读不懂，按设置定等级。请写成 优秀≥90,良好≥80,合格≥60,不合格 这样的形式。',
  'settings.weight-bad': '{value}% 不能作权重。请填 0% 到 100%。',
  'settings.weights-over': '指定的权重合计 {sum}%，超过 100%。请减少。',
  'settings.weights-no-rest': '指定的权重合计 {sum}%，没有其余权重可以补足 100%。请留出至少一项。',
  'settings.weights-vanished': '有 {count} 项的权重变为 0%。若不是本意，请调低指定的权重。',
  'settings.weight-formula': '权重单元格 {cell} 中是公式，未改写。请先把它改成数字，再调整权重。',
  'settings.weight-unreadable': '单元格 {cell} 中没有能改的权重。请先填一个数字。',
  'settings.allowed.steps': '整步（默认）、起步、按比例',
  'settings.note.steps':
    '“每增加5秒扣10分”多出 7 秒怎么扣：整步扣 10 分，起步扣 20 分，按比例扣 14 分。原文写明“不足…按…计”“按比例”的，从原文。',
  'settings.allowed.boundary': '对员工有利（默认）、归上面一档、归下面一档',
  'settings.note.boundary':
    '“90%-95%”和“85%-90%”都含 90%：归哪一档。以上、以下、以内、含、≥、≤ 包含界值，超过、低于、不足、>、< 不含，都从原文。',
  'settings.allowed.wholeBands': '报告（默认）、归下一档',
  'settings.note.wholeBands':
    '“31-60秒”和“61-90秒”之间的 60.5 秒：报告，两档分数相同才评分；或算作下一档（61-90秒）。',
  'settings.allowed.cap': '满分封顶（默认）、不封顶',
  'settings.note.cap': '评分标准没有写上限时，加分加到满分为止，或不限。表中没有满分的不封顶。',
  'settings.allowed.floor': '最低0分（默认）、可为负分',
  'settings.note.floor':
    '评分标准没有写下限时，扣到 0 分为止，或可扣成负分。只有加减分、没有满分的项目没有下限。',
  'settings.allowed.scale': '按表判断（默认）、满分等于权重、百分制再加权',
  'settings.note.scale':
    '权重 30% 的项目满分 30 分（表9-23），还是每项 100 分再乘权重（表1、表9-26）。默认看各表评分标准的最高分是否等于权重。',
  'settings.allowed.targetOnly': '按达成率折算（默认）、未达标得0分',
  'settings.note.targetOnly': '只写目标、没有评分文字的项目：达标得满分；未达标得满分 × 达成率，或 0 分。',
  'settings.allowed.anomalyThreshold': '大于 0%、至多 100%（默认 50%）',
  'settings.note.anomalyThreshold':
    '比目标差到目标的这个比例即为异常，需要再核实一次（评测工具：平均响应时长超目标 50%）。目标 ≤30秒 时，45 秒起为异常。',
  'settings.allowed.missingActual': '不评分（默认）、记0分',
  'settings.note.missingActual': '实际值空着的项目。默认不评分并说明，空白不等于 0。',
  'settings.allowed.notApplicable': '权重分给其余项（默认）、不计入总分、给满分',
  'settings.note.notApplicable': '实际值写“不适用”“N/A”“-”的项目（表9-26：话务量较少的项目可不考核）。',
  'settings.allowed.weights': '按所写权重（默认）、折算为100%',
  'settings.note.weights':
    '权重合计不是 100% 时（表1 为 75%，表9-26 为 95%）：总分按所写权重计并说明，或按比例折算。',
  'settings.allowed.raters': '平均（默认），或 自评 20%, 考评 50%, 审评 30% 这样合计 100% 的权重',
  'settings.note.raters':
    '多人评分怎样合成（表9-25）。默认取已填分数的平均。列标题自己写明权重的，从列标题。',
  'settings.allowed.grades': '优秀≥90,良好≥80,合格≥60,不合格（默认），或同样写法的名称和分数线',
  'settings.note.grades':
    '总分达到分数线即得该等级，最后一个不写分数线的是其余。表上自己印有等级标准的，从表。例：金牌≥95,银牌≥85,铜牌≥75,无',
  'settings.allowed.rank': '跳过下一名（默认）、名次连续',
  'settings.note.rank': '同分并列较好的名次，下一名：1、2、2、4，或 1、2、2、3。',
  'settings.allowed.scoreDecimals': '0 到 4 的整数（默认 2）',
  'settings.note.scoreDecimals': '得分显示几位小数，四舍五入。计算中不取舍。',
  'settings.allowed.rateDecimals': '0 到 4 的整数（默认 1）',
  'settings.note.rateDecimals': '达成率等百分比显示几位小数：66.7%、80.6%。计算中不取舍。',
  'settings.allowed.minimumCoverage': '0% 到 100%（默认 80%）',
  'settings.note.minimumCoverage':
    '月度评测至少覆盖当月服务记录的这个比例（评测工具）。不足的，结果旁注明，不排名。',
  'settings.allowed.minimumReturn': '0% 到 100%（默认 60%）',
  'settings.note.minimumReturn': '满意度问卷的回收率至少这么高（评测工具）。不足的，结果旁注明，不排名。',
  'settings.allowed.minimumCount': '0 或更大的整数（默认 0：不另设，不足 10 条时注明）',
  'settings.note.minimumCount': '一个指标至少依据这么多条记录。不足的，结果旁注明，不排名。',
  'settings.allowed.jumpScore': '0.5 到 100 的数字（默认 3.5）',
  'settings.note.jumpScore':
    '指标与自身历史相比突然变化（投诉率突然升高）时提示：稳健 z 值（中位数、绝对离差）达到这个数。',
  'settings.allowed.jumpPeriods': '3 到 120 的整数（默认 4）',
  'settings.note.jumpPeriods': '历史至少有这么多期，才判断突变。',
  'settings.fixed.achievement':
    '达成率：越小越好的指标为 目标 ÷ 实际，其余为 实际 ÷ 目标（评测工具的表，不是它的说明文字）。显示不封顶，折算为得分时最多 100%。差距 = 实际 − 目标。',
  'settings.fixed.range':
    '目标为区间（40秒≤x≤180秒）时，在区间内为达标、达成率 100%，在外按较近的一端算（表9-26）。',
  'settings.fixed.percent':
    '没有单位的数：0.92 是 92%（同 Excel），92 也是 92% 并会注明；数字格式、列标题、写明的单位优先。',
  'settings.fixed.service': '服务量：时长类指标按已接通的算，比率类指标按全部算，都注明在指标旁。',
  'settings.fixed.csat':
    '满意度有三种算法，各有其名，互不代替：满意以上占比（评测工具）、平均分、（平均分−1）÷4×100（管理指南）。',
  'settings.fixed.best': '前/后 n%：人数 = n% × 总人数，向下取整，至少 1 人，同分的边缘者都算。',
};
