/** Texts about weights, totals and grades. */
export const scoringMessages = {
  'scoring.weight-sum': '权重合计为 {sum}%,不是 100%。总分按所写权重计算;若不是本意,请改正权重。',
};
