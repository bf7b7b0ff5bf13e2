/* Wordings of the documents that many of the workbooks share; what each gives is worked out beside it. */

/** A8: 25秒 → 100, 30秒 → 90, 35秒 → 80, 45秒 → 0. */
export const RESPONSE = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';

/** A8: 4.5 → 100, 4.4 → 95, 4.2 → 100 − 3 × 5 = 85. */
export const SATISFACTION = '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分';

/** 85% and more → 100, 80% → 100 − 5 × 2 = 90, 72% → 100 − 13 × 2 = 74. */
export const RESOLVED = '≥85%得100分,每低1%扣2分';

/** C5: full mark 10: one complaint → 5, two → 0. */
export const COMPLAINTS = '每收到客户投诉一次扣5分';

/** C5: full mark 10: late once → 5, absent once → 0. */
export const ATTENDANCE = '迟到一次扣5分,缺勤一次扣10分';

/** C4: 182秒 → 90, 178秒 → 100, 38秒 → 90. */
export const TALK =
  '通话总时长÷通话总次数。通话时间≤180秒,包含呼入和呼出,基本分值为100分,计分方式:1.每增加2秒扣10分,扣完为止,减少时间不加分;2.如平均通话时间少于40秒,每减少2秒扣10分。例:通话时间182秒,增加2秒扣10分,实际得分为100-10=90分;如通话时间178秒,减少2秒不加分,实际得分为100分';
