/** Texts about scores, weights, totals and grades. */
export const scoringMessages = {
  'scoring.weight-sum': '权重合计为 {sum}%,不是 100%。总分按所写权重计算;若不是本意,请改正权重。',
  'score.missing-as-zero': '尚未填写,按设置记 0 分。',
  'score.by-target-or-zero': '没有评分文字,按目标评分:达标得满分 {full},未达标按设置得 0 分(假定)。',
  'score.by-target-or-zero-of-100':
    '没有评分文字,按目标评分:达标得 {full} 分,未达标按设置得 0 分(假定;表中未写满分)。',
  'score.no-marks': '尚无评分人打分,不评分。',
  'score.mark-unread': '{rater}的“{value}”不是分数,本项不评分。请填数字;不打分请留空。',
  'score.mark-above-full': '{rater}打了 {value} 分,超过满分 {full},本项不评分。请改正该格。',
  'score.mark-negative': '{rater}打了 {value} 分,低于 0 分,本项不评分。请改正该格。',
  'score.raters-mean': '{count} 个打分取平均(表中未写怎样合计;可在设置中给评分人定权重)。',
  'score.rater-missing': '有 {count} 个评分人未打分,只按已打的分计算。',
  'score.rater-without-weight': '设置中没有给“{rater}”定权重,该分未计入。请在设置的评分人权重中补上。',
  'score.level-unknown': '“{value}”不是这 {of} 个等级中的一个,本项不评分。请填等级,如 3、3级 或该级的原文。',
  'score.level-full': '不知道本项满分,等级无法换成分数。请填写权重或满分。',
  'score.level-marks-scaled': '等级写的最高分 {most} 与满分 {full} 不同,按比例折算到满分(假定)。',
  'score.lookup-empty': '各区间都没有写分数,本项不评分。请补上扣分或得分。',
  'score.band-lost': '实际值落在没有写分数的区间({bands}),本项不评分。请补上该区间的分数。',
  'score.band-unmarked': '区间“{band}”没有写分数。',
  'score.between-bands': '“{value}”不在标准写明的分数档({bands})之内,本项不评分。请按其中一档打分。',
  'score.typed-between-bands': '手填的 {mark} 分不在标准写明的分数档({bands})之内,已按所填计入,请核对。',
  'score.typed-mark': '得分 {mark} 为手工填写,已核对在 0 与满分 {full} 之间。',
  'score.typed-mark-unchecked': '得分 {mark} 为手工填写;不知道满分,未能核对。',
  'score.typed-out-of-range': '手填的得分 {mark} 不在 0 与满分 {full} 之间,未计入。请改正该格。',
  'score.typed-differs':
    '手填的得分 {mark} 与按标准算出的 {own} 不同,以手填为准。要按标准,请清空该格再评分。',
  'score.typed-words':
    '得分格 {cell} 写着“{value}”,保持不变,本项未评分,不计入总分。请填分数;要按标准计算,请清空该格再评分。',
  'score.typed-unreadable': '得分格 {cell} 的“{value}”不是分数,保持不变,本项不评分。请改正或清空该格。',
  'score.typed-shared':
    '得分格 {cell} 由多个指标合并,填有“{value}”,不知道各占多少,本项不评分。请拆分单元格,逐项填写。',
  'score.total-weight-shared':
    '有 {count} 项的权重写在合并的单元格中,不知道各占多少,未算总分,不定等级。请拆分单元格,逐项填写权重。',
  'score.scale-set-weight': '按设置:各项满分即其权重,总分为各项得分之和。',
  'score.scale-set-hundred': '按设置:各项按百分制评分,总分按权重加权。',
  'score.scale-share':
    '满分与权重不同:按 得分÷满分×权重 计入总分(假定)。若不是本意,请在设置中指定满分与权重的关系。',
  'score.scale-weight-levels': '各项按等级评分,满分即其权重,总分为各项得分之和。',
  'score.scale-weight-lookup':
    '各项扣分都不超过其权重,故以权重为满分(推断),总分为各项得分之和。若按百分制,请在设置中指定。',
  'score.scale-weight-typed':
    '已填的分数都不超过其权重,故以权重为满分(推断),总分为各项得分之和。若分数是百分制,请在设置中指定。',
  'score.weights-normalised': '权重合计为 {sum}%,按设置折算为 100% 计总分。',
  'score.full-sum': '各项满分合计 {sum},不是 100;等级按百分制划分,请核对。',
  'score.full-normalised': '各项满分合计 {sum},按设置折算为 100 计总分。',
  'score.not-applicable-share': '有 {count} 项不适用,其权重按比例分给其余各项。',
  'score.not-applicable-drop': '有 {count} 项不适用,按设置不计其权重。',
  'score.not-applicable-full': '有 {count} 项不适用,按设置计满分。',
  'score.unweighted': '有 {count} 项有得分而没有权重,未计入总分。请补上权重。',
  'score.total-blocked':
    '有 {count} 项的得分是错误(首个:{indicator}),总分不计算,以免少算。请按该项的说明改正,或清空其实际值。',
  'explain.missing-zero': '未填写,得 0 分',
  'explain.raters': '{formula} = {score}',
  'explain.level': '第 {level} 级(共 {of} 级),{level} ÷ {of} × {full} = {score}',
  'explain.level-mark': '{header},得 {score} 分',
  'explain.level-mark-scaled': '{header},{mark} ÷ {most} × {full} = {score}',
  'explain.conduct': '得 {mark} 分,在标准的 {band} 分档内',
  'explain.typed': '手工填写 {mark} 分',
  'score-text.not-applicable': '不适用',
  'writeback.no-room':
    '表的右侧没有足够的空列({count} 列结果无处写),只在窗格中显示。请在表右侧插入空列后重试。',
  'writeback.unwritable':
    '有 {count} 项的评分列或等级列之间夹着别的列,无法写成公式,得分只在窗格中显示。请把这些列移到一起。',
  'writeback.merged':
    '{cells} 是合并的单元格,多个指标的结果不能写在其中,只在窗格中显示。请拆分单元格后再评分。',
  'writeback.total-elsewhere': '有 {count} 项的得分不能写进表中,表中的总分会少算,未写入。窗格中的总分有效。',
  'writeback.total-differs': '表中各段之间夹有带数字的行,总分无法用公式算准,未写入。窗格中的总分有效。',
};
