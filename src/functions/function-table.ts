import * as functions from './functions';
import * as records from './record-functions';

export { warmReader } from '../core/rules/warm-reader';

/** The KPI.* functions by their ids in functions.json. */
export const FUNCTION_TABLE = {
  SCORE: functions.score,
  ACHIEVEMENT: functions.achievement,
  GAP: functions.gap,
  FLAG: functions.flag,
  TOTAL: functions.total,
  SUBTOTAL: functions.subtotal,
  GRADE: functions.grade,
  RATERS: functions.raters,
  LEVELSCORE: functions.levelScore,
  LOOKUPSCORE: functions.lookupScore,
  EXPLAIN: functions.explain,
  CHECKRULE: functions.checkRule,
  AHTSCORE: functions.ahtScore,
  ASASCORE: functions.asaScore,
  FCRSCORE: functions.fcrScore,
  SLASCORE: functions.slaScore,
  CSATSCORE: functions.csatScore,
  NPSSCORE: functions.npsScore,
  COMPLAINTSCORE: functions.complaintScore,
  QASCORE: functions.qaScore,
  TALKSCORE: functions.talkScore,
  ACWSCORE: functions.acwScore,
  OCCUPANCYSCORE: functions.occupancyScore,
  ATTENDANCESCORE: functions.attendanceScore,
  KNOWLEDGESCORE: functions.knowledgeScore,
  INDICATORS: records.indicators,
  ASA: records.asa,
  AHT: records.aht,
  FCR: records.fcr,
  SLA: records.sla,
  CSAT: records.csat,
  NPS: records.nps,
  COMPLAINTRATE: records.complaintRate,
  ABANDONRATE: records.abandonRate,
  TRANSFERRATE: records.transferRate,
  OCCUPANCY: records.occupancy,
};
