import type { FamilyCase } from './rules-families';

/** Sentences of our own for wordings found in forms of many trades. `null` where no score may be given. */
export const WORDED: Readonly<Record<string, readonly FamilyCase[]>> = {
  'so far beyond, or that figure itself': [
    // 60 + 5 = 65 is the last one that is not more than 5 beyond.
    { criteria: '客单成本不超过60元得10分;每高出1元扣1分;高出5元以上(不含)为0分', full: 10, unit: '元', direction: 'lower', scores: [[60, 10], [61, 9], [65, 5], [66, 0]] },
    // More than 4, or more than 3 + 4 = 7: 5 to 7 may be either.
    { criteria: '差错不超过3次,每超1次扣1分,超4次不得分', full: 10, unit: '次', direction: 'lower', scores: [[3, 10], [4, 9], [5, null], [7, null], [8, 0]] },
    // By steps of 5 s nothing is left at 80 s, so 60 s beyond 30 s cannot be meant.
    { criteria: '30秒以内得10分,每超5秒扣1分,超60秒不得分', full: 10, unit: '秒', direction: 'lower', scores: [[30, 10], [40, 8], [60, 4], [61, 0]] },
    { criteria: '差错率1%以内得10分,超出1%不得分', full: 10, unit: '%', direction: 'lower', scores: [[1, 10], [1.01, 0], [5, 0]] },
    { criteria: '偏差在±1%以内得10分,±1%~±2%得5分,超出±2%不得分', full: 10, unit: '%', scores: [[-1, 10], [1.5, 5], [-2, 5], [2.1, 0], [-2.1, 0]] },
    // Is 1% the level, or what lies beyond 95%?
    { criteria: '准时率95%得10分,提高1%以上得12分', full: 12, unit: '%', direction: 'higher', scores: [[95, null], [96, null]] },
    { criteria: '产值增长8%以上得10分,增长5%以上得6分,增长不足5%得0分', full: 10, unit: '%', direction: 'higher', scores: [[8, 10], [6, 6], [4.9, 0]] },
  ],
  'a bonus beside steps that deduct': [
    { criteria: '能耗≤30吨,每超1吨扣1分,低于25吨的加2分', full: 10, unit: '吨', direction: 'lower', scores: [[30, 10], [25, 10], [31, 9], [24, null]] },
    { criteria: '能耗≤30吨,每超1吨扣1分,低于25吨的加2分,最高12分', full: 10, unit: '吨', direction: 'lower', scores: [[30, 10], [25, 10], [33, 7], [24, 12]] },
  ],
  'a range in two units': [
    // 361 s is not more than 7 min.
    { criteria: '≤6分钟得10分;361秒至7分钟得8分;7分钟以上得0分', full: 10, unit: '秒', direction: 'lower', scores: [[360, 10], [361, 8], [420, 8], [421, 0]] },
  ],
};
