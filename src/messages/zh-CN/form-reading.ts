/** How whole forms are read: what is said where a total, a grade or a part of a form cannot stand. */
export const formReadingMessages = {
  'score.no-grade-unread':
    '有 {count} 项没有权重或满分、又没能评分(如加分项、扣分项),总分未计入,故不定等级。请写明其满分,或手填得分。',
  'score.no-grade-scale':
    '各项全得满分,总分是 {most};等级按百分制划分,故不定等级。请改正权重或满分,或在设置中选“折算为100%”。',
};
