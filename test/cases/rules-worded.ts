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
    // No steps: 10 元 lies inside what is allowed, so it counts from 100 元.
    { criteria: '成本不超过100元,超10元以上扣5分', full: 10, unit: '元', direction: 'lower', scores: [[100, 10], [105, 10], [112, 5]] },
    // 20 s of 30 s as well, so both count from there; between 30 s and 40 s nothing is said.
    { criteria: '时长≤30秒得10分,超10秒扣2分,超20秒扣5分', full: 10, unit: '秒', direction: 'lower', scores: [[30, 10], [35, null], [45, 8], [55, 5]] },
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
  'tables, ratings and lists': [
    { criteria: '完成率 | 得分\n≥100% | 30\n90%~100% | 25\n<90% | 0', full: 30, unit: '%', scores: [[100, 30], [95, 25], [90, 25], [89, 0]] },
    { criteria: '合格率 98%以上 20 / 95%-98% 15 / 95%以下 0', full: 20, unit: '%', scores: [[98, 20], [96, 15], [95, 15], [94, 0]] },
    { criteria: 'QA: 4 - ≥ 95%; 3 - 90% to < 95%; 2 - 80% to < 90%; 1 - < 80%', full: 4, unit: '%', scores: [[95, 4], [94.9, 3], [90, 3], [80, 2], [79, 1]] },
    // The figures in front are no row of ratings.
    { criteria: 'QA: 40 - ≥ 95%; 3 - 90% to < 95%; 12 - < 90%', full: 40, unit: '%', scores: [[96, null], [91, null]] },
    { criteria: 'Late reports: 0 = 20, 1 = 15, 2 = 10, 3 or more = 0', full: 20, scores: [[0, 20], [1, 15], [2, 10], [3, 0], [6, 0]] },
    { criteria: 'Accuracy: 95-100% green (20), 90-94% amber (10), <90% red (0)', full: 20, unit: '%', scores: [[96, 20], [91, 10], [89, 0]] },
    { criteria: '(1)90%≤X,得20分;(2)80%≤X<90%,得15分;(3)X<80%,得0分', full: 20, unit: '%', scores: [[90, 20], [89, 15], [80, 15], [79, 0]] },
    { criteria: 'A:≥95分(20分)\nB:85-94分(15分)\nC:<85分(0分)', full: 20, unit: '分', scores: [[95, 20], [90, 15], [85, 15], [84, 0]] },
    // One mark for all of them is the scale of what is measured.
    { criteria: '满意度4.5分(5分)以上得10分,每低0.1分扣1分', full: 10, unit: '分', scores: [[4.5, 10], [4.3, 8]] },
  ],
  'coefficients': [
    // 30 × 1.1, 30 × 1, 30 × 0.6
    { criteria: '得分=30×系数。完成率≥110%系数1.1,90%≤完成率<110%系数1,<90%系数0.6', full: 30, unit: '%', scores: [[110, 33], [100, 30], [89, 18]] },
    { criteria: '得分=权重×系数;达成率≥100%,系数为1.2;<100%,系数为0.8', full: 25, unit: '%', scores: [[100, 30], [99, 20]] },
    { criteria: '完成率≥100%,得分=权重*1.2;80%≤完成率<100%,得分=权重;完成率<80%,得分=0', full: 10, unit: '%', scores: [[100, 12], [79, 0]] },
    // A coefficient of nothing that the text names.
    { criteria: '质检≥95分系数1.2,<95分系数0.8', full: 10, unit: '分', scores: [[96, null], [90, null]] },
  ],
  'and so on': [
    // 5 − 1 for each 2 % below 100 %.
    { criteria: '到课率100%得5分,98%得4分,96%得3分,以此类推', full: 5, unit: '%', scores: [[100, 5], [98, 4], [96, 3], [94, 2], [92, 1], [90, 0]] },
    // 97% is past 95%, not 100%; 85% goes on with 7.
    { criteria: '100%得10分,95%以上得9分,90%以上得8分,以此类推', full: 10, unit: '%', scores: [[100, 10], [97, 9], [95, 9], [90, 8], [85, 7]] },
    // Between two of them, nothing is said.
    { criteria: '90%得10分,85%得8分,以此类推', full: 10, unit: '%', scores: [[90, 10], [87, null], [80, 6], [75, 4]] },
    { criteria: '差错1次扣2分,2次扣4分,以此类推', full: 10, unit: '次', scores: [[0, 10], [1, 8], [3, 4], [6, 0]] },
    // 1, 3, …: by how much more each time, nobody says.
    { criteria: '差错1次扣1分,2次扣3分,3次扣7分,以此类推', full: 10, unit: '次', scores: [[1, null], [4, null]] },
  ],
  'off to either side': [
    { criteria: '库存周转在20—30天之间得10分,每偏离1天扣1分', full: 10, unit: '天', scores: [[20, 10], [30, 10], [18, 8], [33, 7]] },
    { criteria: '利用率75%-90%得10分,低于75%或高于90%,每偏离1%扣1分', full: 10, unit: '%', scores: [[75, 10], [90, 10], [74, 9], [92, 8]] },
    { criteria: '平均时长 基准60秒 每快2秒加1分 每慢2秒扣1分 封顶15分', full: 10, unit: '秒', scores: [[60, 10], [56, 12], [64, 8], [40, 15]] },
    { criteria: '每偏离目标值1%扣2分', full: 10, unit: '%', target: '90%', scores: [[90, 10], [92, 6], [88, 6], [80, 0]] },
    { criteria: '实际值每比目标值低1%,扣2分', full: 10, unit: '%', target: '95%', direction: 'higher', scores: [[95, 10], [94, 8], [97, 10]] },
    { criteria: '产量完成计划的100%得10分,每欠1%减1分', full: 10, unit: '%', scores: [[100, 10], [98, 8], [85, 0]] },
  ],
  'lines through several points': [
    // Half way from 60 to 80, and from 80 to 100.
    { criteria: '70%得60分,85%得80分,100%得100分,中间按线性插值', full: 100, unit: '%', scores: [[70, 60], [77.5, 70], [85, 80], [92.5, 90], [100, 100]] },
    { criteria: '低于门槛值60%为0分,门槛值60%对应50分,目标值80%对应100分,中间线性插值', full: 100, unit: '%', scores: [[59, 0], [60, 50], [70, 75], [80, 100]] },
  ],
  'limits and shares in other words': [
    { criteria: '及时率基准值96%,每高0.5%加1分,每低0.5%扣1分,最高扣至该项0分,最高加至13分', full: 10, unit: '%', scores: [[96, 10], [97, 12], [99, 13], [95, 8], [90, 0]] },
    { criteria: '完成任务得满分,未完成的按完成比例得分,超额完成的每超10个百分点加1分,加分最高不超过本项分值的10%', full: 20, unit: '%', scores: [[100, 20], [60, 12], [110, 21], [150, 22]] },
    { criteria: '笔试成绩×30%计入', full: 30, unit: '分', scores: [[80, 24], [100, 30]] },
    { criteria: '每人0.5分,上限5分', full: 5, unit: '人', scores: [[0, 0], [4, 2], [12, 5]] },
    // Taken away, or given?
    { criteria: '迟到每次2分,上限10分', full: 10, unit: '次', scores: [[1, null], [3, null]] },
    { criteria: '可用率三个9得10分,两个9得6分,低于两个9不得分', full: 10, unit: '%', scores: [[99.9, 10], [99, 6], [98, 0]] },
    { criteria: '接起率(80/20)≥80%得10分,<80%得0分,本项权重15%', full: 10, unit: '%', scores: [[80, 10], [79, 0]] },
    { criteria: '漏单:允许漏单1单/月,超出后每单扣2分', full: 10, unit: '单', scores: [[0, 10], [1, 10], [2, 8]] },
    { criteria: '完好率(目标≥96%)每下降1%扣1分,低于90%扣8分', full: 10, unit: '%', scores: [[96, 10], [95, 9], [90, 4], [89, 2]] },
  ],
  'more English': [
    { criteria: 'Target 240 sec. Deduct 2 points for every 15 sec above target, minimum 0.', full: 20, unit: 'sec', direction: 'lower', scores: [[240, 20], [254, 20], [255, 18], [400, 0]] },
    { criteria: 'CSAT ≥ 4.6 gets full marks; each 0.2 below costs 3 points', full: 10, scores: [[4.6, 10], [4.4, 7], [4.5, 10]] },
    { criteria: 'Earn 3 points per referral, up to a maximum of 15 points.', full: 15, scores: [[0, 0], [2, 6], [5, 15], [9, 15]] },
    { criteria: 'Completion 100% - full score; deduct 20% of the score for each 10% shortfall.', full: 10, unit: '%', scores: [[100, 10], [90, 8], [95, 10], [50, 0]] },
    { criteria: '-3 points for each fatal error, -0.5 for each minor error', full: 10, scores: [['1 fatal error', 7], ['2 minor errors', 9], ['1 fatal error, 1 minor error', 6.5]] },
    { criteria: 'Loss rate: ≤1% 10pts; >1% and ≤2% 5pts; >2% nil', full: 10, unit: '%', scores: [[1, 10], [2, 5], [2.1, 0]] },
  ],
  'longer cells': [
    { criteria: '响应时长以60秒为标准,在标准以内的得满分;超出标准的,每超出5秒扣1分', full: 10, unit: '秒', direction: 'lower', scores: [[60, 10], [64, 10], [65, 9], [110, 0]] },
    // 以内 is at most, whatever the form says about the direction.
    { criteria: '响应时长以60秒为标准,在标准以内的得10分,否则得0分', full: 10, unit: '秒', scores: [[60, 10], [50, 10], [61, 0]] },
    { criteria: '损耗率控制在4%以内(含4%)。每超出1个百分点扣2分,超出3个百分点以上本项得0分。', full: 10, unit: '%', direction: 'lower', scores: [[4, 10], [5, 8], [7, 4], [7.5, 0]] },
    { criteria: '以96%为基数,达到96%不奖不罚;每提高1个百分点奖2分,奖励最多4分;每降低1个百分点罚1分,扣罚最多3分', full: 0, unit: '%', scores: [[96, 0], [97, 2], [99, 4], [94, -2], [90, -3]] },
    { criteria: '周转天数:优秀:≤20(10分);良好:20<X≤30(8分);差:>30(0分)', full: 10, unit: '天', scores: [[20, 10], [25, 8], [30, 8], [31, 0]] },
    { criteria: '利润率达到目标值12%得满分,低于底线值8%得0分,介于底线值与目标值之间的按线性插值', full: 20, unit: '%', scores: [[12, 20], [10, 10], [8, 0], [7, 0]] },
    { criteria: '拜访10次为满分,每多拜访2次加1分,最多加2分;每少一次扣1分', full: 10, unit: '次', scores: [[10, 10], [12, 11], [20, 12], [8, 8]] },
    { criteria: '完成年度任务的计20分,未完成的按完成比例计分;超额完成的,每超5%加1分,最多加3分', full: 20, unit: '%', scores: [[100, 20], [90, 18], [111, 22], [130, 23]] },
    { criteria: '投诉0起得10分;发生1起及以上,本项不得分,且取消评优资格', full: 10, unit: '起', scores: [[0, 10], [1, 0]] },
    { criteria: '处理时效24小时内得10分,每延长2小时扣1分,超过30小时0分', full: 10, unit: '小时', direction: 'lower', scores: [[24, 10], [26, 9], [30, 7], [31, 0]] },
    { criteria: '评价得分(百分制):95分及以上,考核得分20分;85分及以上但不足95分,考核得分15分;85分以下,考核得分0分', full: 20, unit: '分', scores: [[95, 20], [94, 15], [85, 15], [84, 0]] },
    { criteria: 'If handle time exceeds 5 minutes, deduct 2 points per additional 20 seconds; otherwise award the full 10.', full: 10, unit: 'sec', direction: 'lower', scores: [[300, 10], [319, 10], [320, 8], [400, 0]] },
    { criteria: '物流T+1签收率≥95%得10分,每低1%扣2分', full: 10, unit: '%', scores: [[95, 10], [94, 8], [93.5, 8]] },
  ],
}; // prettier-ignore
