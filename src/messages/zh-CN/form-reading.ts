/** How whole forms are read: what is said where a total, a grade or a part of a form cannot stand. */
export const formReadingMessages = {
  'score.no-grade-unread':
    '有 {count} 项没有权重或满分、又没能评分(如加分项、扣分项),总分未计入,故不定等级。请写明其满分,或手填得分。',
  'score.no-grade-scale':
    '各项全得满分,总分是 {most};等级按百分制划分,故不定等级。请改正权重或满分,或在设置中选“折算为100%”。',
  'forms.weights-nested': '各维度内的权重各自合计 100%,已与维度权重相乘,作为占全表的权重。',
  'forms.several-people':
    '表中“{header}”一列有 {count} 人,同样的指标逐人重复:逐项评分,但不写总分和等级(几个人的分不能加在一起)。要总分,请每人一张表。',
  'forms.criteria-same-as-above': '评分标准写的是“{text}”,按上一项的标准评分。',
  'score.which-actual': '有几列都可能是实际值,无法判断以哪一列为准,不评分。请在列对应中指定“实际值”列。',
  'score.raters-beside':
    '评分人打分的平均为 {mean},与按评分标准算出的 {score} 不同;以评分标准和实际值为准。要以评分人为准,请清空实际值。',
};
