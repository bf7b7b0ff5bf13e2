import type { FamilyCase } from './rules-families';

/** Sentences of our own for the wordings that are said in plainer words first, and for what goes with them. */
export const PLAINER: Readonly<Record<string, readonly FamilyCase[]>> = {
  'shares in words': [
    { criteria: '差错率千分之五以内得满分,每超千分之一扣2分', full: 10, unit: '%', direction: 'lower', scores: [[0.5, 10], [0.59, 10], [0.6, 8], [0.75, 6], [1.2, 0]] },
    { criteria: '事故率万分之二以下得10分,万分之二至万分之五得6分,万分之五以上不得分', full: 10, unit: '%', scores: [[0.01, 10], [0.03, 6], [0.06, 0]] },
    { criteria: '报障率不高于千分之八得20分,否则不得分', full: 20, unit: '‰', scores: [[8, 20], [8.1, 0]] },
    { criteria: '合格率达百分之九十八得10分,每低一个百分点扣2分', full: 10, unit: '%', scores: [[98, 10], [97, 8], [96.5, 8], [93, 0]] },
  ],
  'minutes and seconds': [
    { criteria: '通话时长3分20秒以内得10分,每超出15秒扣1分', full: 10, unit: '秒', scores: [[200, 10], [214, 10], [215, 9], [350, 0]] },
    { criteria: '平均等待标准为1分30秒,每超过10秒扣2分,扣完为止', full: 10, unit: '秒', scores: [[90, 10], [99, 10], [100, 8], [140, 0]] },
    { criteria: '故障恢复2小时30分钟以内得满分,每超10分钟扣1分', full: 10, unit: '分钟', scores: [[150, 10], [160, 9], [159, 10]] },
    // 2分30秒 behind 扣 are points, and nobody deducts seconds.
    { criteria: '每超时一次扣2分30秒内整改的不扣', full: 10, unit: '次', scores: [[2, null]] },
  ],
  'two units of one dimension': [
    // 200 s are 20 s beyond 180 s: two whole steps of 10 s, 100 − 2×5. A bare number is in the unit of the form's column.
    { criteria: '≤3分钟得100分,每超10秒扣5分', full: 100, unit: '秒', scores: [[180, 100], [189, 100], [190, 95], [199, 95], [200, 90], ['200秒', 90], ['3.5分钟', 85], [380, 0]] },
    // None: in the first unit of the text. 3.5 分钟 are 30 s beyond.
    { criteria: '≤3分钟得100分,每超10秒扣5分', full: 100, scores: [[3, 100], [3.5, 85], ['200秒', 90], ['4分钟', 70]] },
    { criteria: '≤3分钟得100分,每超10秒(不足10秒按10秒计)扣5分', full: 100, unit: '秒', scores: [[180, 100], [181, 95], [190, 95], [191, 90], [200, 90], [201, 85]] },
    // 4 without a unit is 4 分钟; 190 s are one step.
    { criteria: '≤3分钟得100分,每超10秒扣5分,≥4得0分', full: 100, unit: '分钟', scores: [[3, 100], ['190秒', 95], [4, 0], ['239秒', 75]] },
    // 24 h, then 8 h a step: 32 h is one, 2 days are three.
    { criteria: '1天内完成得10分,每超8小时扣1分', full: 10, unit: '天', scores: [[1, 10], ['31小时', 10], ['32小时', 9], [2, 7]] },
    { criteria: '1小时内得20分,每超20分钟扣4分,扣完为止', full: 20, unit: '分钟', scores: [[60, 20], [79, 20], [80, 16], [100, 12], [120, 8], [160, 0]] },
    // The target in minutes, the step in seconds, and the other way round: 206 s are 6 s = 0.1 min beyond 200 s.
    { criteria: '每超10秒扣5分', full: 100, unit: '秒', target: '≤3分钟', scores: [[180, 100], [200, 90]] },
    { criteria: '每超0.1分钟扣5分', full: 100, unit: '秒', target: '≤200秒', scores: [[200, 100], [205, 100], [206, 95], [212, 90]] },
    // A bound of 200 s is met at 200 s, whatever unit the text starts with.
    { criteria: '3分钟以内得10分,超过3分钟低于200秒得6分,200秒及以上得0分', full: 10, unit: '秒', scores: [[180, 10], [199, 6], [200, 0]] },
    // A third of a minute of 30 points is 10, by a line as by parts of a step.
    { criteria: '3分钟得100分,4分钟得70分,中间按线性插值', full: 100, unit: '秒', scores: [[180, 100], [200, 90], [240, 70]] },
    { criteria: '≤3分钟得100分,每超1分钟扣30分,不足1分钟按比例扣分', full: 100, unit: '秒', scores: [[180, 100], [200, 90], [240, 70], [260, 60]] },
    // One family, one unit: nothing changes.
    { criteria: '≥4.5分得100分,每低0.1分扣5分', full: 100, scores: [[4.5, 100], [4.2, 85], [4.25, 90]] },
  ],
  'both ways at once': [
    { criteria: '以合格率96%为基准得70分,每±1%±5分,最高90分', full: 90, unit: '%', scores: [[96, 70], [97, 75], [97.5, 75], [95, 65], [100, 90], [80, 0]] },
    { criteria: '销量1000台得80分,每增减100台加减4分,最高100分', full: 100, unit: '台', scores: [[1000, 80], [1100, 84], [1050, 80], [900, 76], [2000, 100]] },
    { criteria: '目标值60%,得15分;每高(低)2%加(减)1分,加减分均不超过5分', full: 20, unit: '%', direction: 'higher', scores: [[60, 15], [64, 17], [58, 14], [90, 20], [30, 10]] },
    { criteria: '偏差率±3%以内得10分,超过±3%但在±6%以内得5分,超过±6%不得分', full: 10, unit: '%', scores: [[0, 10], [-3, 10], [3.5, 5], [-6, 5], [-7, 0]] },
  ],
  'the figure inside the step': [
    { criteria: '响应率每低于99%1个百分点扣4分', full: 20, unit: '%', scores: [[99, 20], [98.5, 20], [98, 16], [94, 0]] },
    { criteria: '能耗每超过定额(500度)10度扣1分', full: 10, unit: '度', scores: [[500, 10], [509, 10], [510, 9], [535, 7]] },
    { criteria: '缺陷率每高于标准(2%)0.5个百分点扣3分', full: 15, unit: '%', scores: [[2, 15], [2.5, 12], [2.4, 15], [5, 0]] },
    { criteria: '首响30秒以内满分,超过30秒的每超15秒(不足15秒按15秒计)扣2分', full: 10, unit: '秒', scores: [[30, 10], [31, 8], [45, 8], [46, 6]] },
    { criteria: '及格率不足85%的,每差2%扣1分', full: 10, unit: '%', scores: [[85, 10], [84, 10], [83, 9], [70, 3]] },
  ],
  'how far from the target': [
    { criteria: '低于目标5%以内扣1分,低于目标5%-10%扣4分,低于目标10%以上不得分', full: 10, unit: '%', target: '≥90%', scores: [[90, 10], [87, 9], [82, 6], [79, 0]] },
    { criteria: '达到目标值得满分,每低于目标值1%扣2分,低于目标值8%以上不得分', full: 20, unit: '%', target: '≥95%', scores: [[95, 20], [93, 16], [88, 6], [86, 0]] },
    { criteria: '低于目标值不得分,达到目标值得6分,超过目标值10%及以上得10分', full: 10, unit: '万元', target: '≥200万元', scores: [[199, 0], [200, 6], [219, 6], [220, 10]] },
    // Half of the target, or half below it?
    { criteria: '完成目标得满分,低于目标50%的不得分', full: 10, unit: '万元', target: '≥200万元', scores: [[90, null]] },
    // On top of what?
    { criteria: '超过目标15%以上加5分', full: 10, unit: '%', target: '≥80%', scores: [[97, null]] },
  ],
  'named values': [
    { criteria: '底线值80%,目标值90%,达到目标值得20分,低于底线值不得分,底线值与目标值之间得12分', full: 20, unit: '%', scores: [[90, 20], [85, 12], [79, 0]] },
    { criteria: '门槛值60%,挑战值80%。达到挑战值得10分,达到门槛值得6分,两者之间按线性插值,低于门槛值不得分', full: 10, unit: '%', scores: [[80, 10], [95, 10], [60, 6], [70, 8], [65, 7], [59, 0]] },
    { criteria: '低于2%得满分,高于6%不得分,两者之间按比例得分', full: 20, unit: '%', scores: [[1, 20], [4, 10], [5, 5], [7, 0]] },
  ],
  'arithmetic beside bands': [
    { criteria: '得分=完成率×20,低于50%不得分,最高24分', full: 20, unit: '%', scores: [[50, 10], [49, 0], [90, 18], [130, 24]] },
    { criteria: '完成率≥95%得10分,否则得分=完成率×10', full: 10, unit: '%', scores: [[95, 10], [94, 9.4], [50, 5]] },
    { criteria: '不高于目标值得满分,高于目标值时得分=目标值/实际值×满分', full: 10, unit: '秒', target: '30秒', direction: 'lower', scores: [[30, 10], [20, 10], [40, 7.5], [60, 5]] },
    { criteria: '得分=(实际值-60%)÷(100%-60%)×20,大于满分按满分计,小于0按0计', full: 20, unit: '%', scores: [[60, 0], [80, 10], [100, 20], [110, 20], [50, 0]] },
    { criteria: '得分=30-2×(差错次数),最低为0', full: 30, unit: '次', scores: [[0, 30], [4, 22], [20, 0]] },
    { criteria: 'Score = actual / target x 15, capped at 18', full: 15, target: '40', scores: [[40, 15], [20, 7.5], [80, 18]] },
  ],
  'limits of one kind': [
    { criteria: '感谢信每封加1分,最多加3分;投诉每起扣2分', full: 10, unit: '次', scores: [['感谢信5封', 13], ['投诉1起', 8], ['感谢信2封,投诉3起', 6], ['感谢信5封,投诉1起', 11]] },
    { criteria: '迟到每次扣1分,最多扣3分;缺勤每天扣4分', full: 10, unit: '次', scores: [['迟到2次', 8], ['迟到5次', 7], ['迟到5次,缺勤1天', 3], ['迟到2次,迟到3次', 7]] },
    // Is it of both, or of the second?
    { criteria: '迟到每次扣1分,早退每次扣1分,最多扣4分;缺勤每天扣4分', full: 10, unit: '次', scores: [['迟到2次', null]] },
  ],
  'bases and lists': [
    { criteria: '满勤10分,事假1天扣1分,旷工1天扣4分', full: 10, scores: [['事假2天', 8], ['旷工1天', 6]] },
    { criteria: '完全响应得30分;关键条款偏离一项扣6分,一般条款偏离一项扣2分', full: 30, unit: '项', scores: [['关键条款偏离2项', 18], ['一般条款偏离3项', 24], [0, 30]] },
    { criteria: '通话沉默超过20秒每次扣1分;抢话每次扣2分', full: 10, unit: '次', scores: [['沉默超过20秒3次', 7], ['抢话2次', 6]] },
    { criteria: '博士10分,硕士8分,本科6分,大专3分', full: 10, scores: [['硕士', 8], ['大专', 3], ['中专', null]] },
    { criteria: '国家级奖项10分,省级奖项6分,市级奖项3分', full: 10, scores: [['省级奖项', 6], ['国家级奖项', 10]] },
    { criteria: '验收合格得10分,不合格得0分', full: 10, scores: [['验收合格', 10], ['不合格', 0]] },
    { criteria: '五星10分,四星7分,三星4分,二星及以下0分', full: 10, scores: [['五星', 10], ['4星', 7], ['一星', 0]] },
  ],
  'a bonus beyond the full mark': [
    { criteria: '达到98%得20分,每高1%加1分,每低1%扣2分', full: 20, unit: '%', scores: [[98, 20], [97, 18], [99, null]] },
    { criteria: '达到98%得20分,每高1%加1分,最多加2分,每低1%扣2分', full: 20, unit: '%', scores: [[99, 21], [100, 22], [97, 18]] },
    { criteria: '达到90%得15分,每高1%加1分', full: 20, unit: '%', scores: [[92, 17], [99, 20]] },
  ],
  'arithmetic with a rate': [
    // 95 % of 12 is 11.4, however the rate is named and however its column is written.
    { criteria: 'Score = rate × 12', full: 12, scores: [['95%', 11.4], [0.95, 11.4], [95, 11.4], ['100%', 12]] },
    { criteria: 'Score = rate × 12', full: 12, unit: '%', scores: [[95, 11.4], [50, 6]] },
    { criteria: 'Score = completion rate × 12 points', full: 12, scores: [['95%', 11.4], ['50%', 6]] },
    { criteria: 'Score = share of calls answered × 20', full: 20, scores: [['90%', 18]] },
    { criteria: 'Score = completion rate / target × 12', full: 12, target: '90%', scores: [['81%', 10.8], ['90%', 12]] },
    { criteria: 'Score = FCR × 12', full: 12, scores: [['95%', 11.4]] },
    { criteria: '得分=完成情况×12', full: 12, scores: [['95%', 11.4]] },
    { criteria: '完成率×12分', full: 12, unit: '%', scores: [[95, 11.4]] },
    // 90 points of a percentage × 0.2 are the full 18; 81 of a target of 90 are nine tenths.
    { criteria: 'Score = FCR × 0.2', full: 20, scores: [['90%', 18]] },
    { criteria: 'Score = actual / target × 12', full: 12, target: '90', scores: [['81%', 10.8]] },
    { criteria: 'Score = average CSAT rating (1-5) × 20', full: 100, scores: [[4.5, 90]] },
  ],
  'the mark itself': [
    { criteria: 'Mark of the test. Score 0 if below the target.', full: 100, target: '≥80', scores: [[85, 85], [80, 80], [79, 0], [100, 100]] },
    { criteria: 'Average of the monitored calls. Below the standard mark: 0 points', full: 100, target: '≥80', scores: [[85, 85], [79.9, 0]] },
    { criteria: 'Below the standard: 0 points', full: 100, target: '≥80 points', scores: [[85, 85], [79, 0]] },
    { criteria: '监听平均分,低于目标不得分', full: 100, target: '≥80', scores: [[85, 85], [79, 0]] },
    // No target, so nobody says that the mark is the score: nothing above.
    { criteria: 'Mark of the test. Score 0 if below 80.', full: 100, scores: [[85, null], [79, 0]] },
    // No mark is measured: the full one.
    { criteria: 'Score 0 if below the target.', full: 100, target: '≥90%', scores: [['95%', 100], ['89%', 0]] },
  ],
  'beside the target in English': [
    { criteria: 'Scores zero below the target; otherwise full marks', full: 10, target: '≥80', scores: [[80, 10], [79, 0]] },
    { criteria: 'Above the target: 5 points; below the target: 0 points', full: 5, target: '≥80', scores: [[85, 5], [80, null], [75, 0]] },
    { criteria: 'Score 10 if above the target, 0 if below the target.', full: 10, target: '≥80', scores: [[85, 10], [75, 0]] },
    { criteria: 'Sales above the same period last year: 5 points; below the same period last year: 0 points', full: 5, target: '≥120', scores: [[130, 5], [120, null], [110, 0]] },
    { criteria: 'Not below the target: 10 points; below the target: 4 points', full: 10, target: '≥80', scores: [[80, 10], [79, 4]] },
    { criteria: 'At or below the target: 5 points', full: 5, target: '≤80', scores: [[80, 5], [75, 5], [81, null]] },
    { criteria: 'Score 0 if above the target.', full: 10, target: '≤80', scores: [[80, 10], [81, 0]] },
    // Of at most 300 s, who is "below" is quicker, or misses it: nobody says.
    { criteria: 'Below the target: 10 points', full: 10, target: '≤300秒', scores: [['250秒', null], ['350秒', null]] },
    { criteria: '低于目标得10分', full: 10, target: '≤300秒', scores: [['250秒', null], ['350秒', null]] },
    { criteria: 'At or below the target: 5 points', full: 5, target: '≥80', scores: [[85, null]] },
    { criteria: 'Full marks when on target; 0 points below the target', full: 10, target: '≥80', scores: [[79, 0], [85, 10]] },
  ],
  'further English': [
    { criteria: 'Wait time within 40 seconds: 10 points; deduct 2 points for every additional 20 seconds, minimum 0.', full: 10, unit: '秒', scores: [[40, 10], [59, 10], [60, 8], [300, 0]] },
    { criteria: 'First contact resolution target 80%. 1 point is deducted for every 2 pp shortfall, floor at 0', full: 10, unit: '%', scores: [[80, 10], [78, 9], [79, 10], [50, 0]] },
    { criteria: 'Half marks if the score is between 70 and 85; full marks at 90 and above', full: 10, scores: [[75, null]] },
    { criteria: 'Overdue tickets: 2 points deducted per ticket, minimum score 0', full: 10, scores: [[0, 10], [3, 4], [7, 0]] },
    { criteria: 'Under 2 years - 0 points; 2 to less than 5 years - 5 points; 5 years or more - 10 points', full: 10, unit: '年', scores: [[1, 0], [2, 5], [4.9, 5], [5, 10]] },
    { criteria: 'Zero defects = 20; one = 12; two = 6; three or more = 0', full: 20, scores: [[0, 20], [1, 12], [2, 6], [4, 0]] },
    { criteria: 'Start at 50 points. Each warning -5, each complaint -10', full: 50, scores: [['2 warnings', 40], ['1 complaint, 1 warning', 35]] },
    { criteria: '10 points if the backlog does not exceed 5%; 1 point off for every 1% over', full: 10, unit: '%', scores: [[5, 10], [6, 9], [6.5, 9], [20, 0]] },
    { criteria: 'Exceeds expectations = 5, Meets expectations = 3, Below expectations = 1', full: 5, scores: [['Meets expectations', 3], ['Below expectations', 1]] },
  ],
}; // prettier-ignore
