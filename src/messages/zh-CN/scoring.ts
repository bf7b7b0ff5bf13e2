/** Texts about weights, totals and grades. */
export const scoringMessages = {
  'scoring.weight-sum': '权重合计为 {sum}%,不是 100%。总分按所写权重计算;如需换算,请在策略中选择“归一化”。',
};
