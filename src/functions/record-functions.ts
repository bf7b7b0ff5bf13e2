/* The KPI.* custom functions over raw records: their documentation, and one line each. A range of agents spills. */
import { indicatorsTable } from './record-spill';
import { recordIndicator } from './record-indicator';

/**
 * Indicators of raw records (calls, tickets, chats, surveys …), one row each agent, team or period, and one for all. Seconds, ratios.
 * @customfunction INDICATORS
 * @param records The records with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [by] Rows: agent (default), team, channel, topic, day, week, month, quarter, year; several as agent,month; none for all alone.
 * @param [choices] Where practice differs: times=answered|all|services, rates=all|answered|stated, quick=30 (seconds).
 * @returns The table with its headers; notes on cells that could not be read stand below it.
 */
export function indicators(records: unknown[][], by?: unknown[][], choices?: unknown[][]): unknown[][] {
  return indicatorsTable(records, by, choices);
}

/**
 * From raw records: average speed of answer (平均响应时长) in seconds: waiting times ÷ answered contacts with one (B3).
 * @customfunction ASA
 * @param records The records with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [agent] An agent's name, or a range of names; all records without it.
 * @returns The indicator.
 */
export function asa(records: unknown[][], agent?: unknown[][]): unknown[][] {
  return recordIndicator('asa', [records], agent);
}

/**
 * From raw records: average handle time (平均处理时长) in seconds: talk + hold + after-call work ÷ answered contacts (B3).
 * @customfunction AHT
 * @param records The records with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [agent] An agent's name, or a range of names; all records without it.
 * @returns The indicator.
 */
export function aht(records: unknown[][], agent?: unknown[][]): unknown[][] {
  return recordIndicator('aht', [records], agent);
}

/**
 * From raw records: first contact resolution (一次解决率) as a ratio: resolved at first contact ÷ all records (B3).
 * @customfunction FCR
 * @param records The records with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [agent] An agent's name, or a range of names; all records without it.
 * @returns The indicator.
 */
export function fcr(records: unknown[][], agent?: unknown[][]): unknown[][] {
  return recordIndicator('fcr', [records], agent);
}

/**
 * From raw records: SLA attainment (工单处理及时率) as a ratio: tickets within their SLA ÷ all records (B3).
 * @customfunction SLA
 * @param records The records with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [agent] An agent's name, or a range of names; all records without it.
 * @returns The indicator.
 */
export function sla(records: unknown[][], agent?: unknown[][]): unknown[][] {
  return recordIndicator('sla', [records], agent);
}

/**
 * From raw records: satisfied share (客户满意率) as a ratio: very satisfied + satisfied ÷ all ratings (B3).
 * @customfunction CSAT
 * @param records The records with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [agent] An agent's name, or a range of names; all records without it.
 * @returns The indicator.
 */
export function csat(records: unknown[][], agent?: unknown[][]): unknown[][] {
  return recordIndicator('csat', [records], agent);
}

/**
 * From raw records: net promoter score (净推荐值) as a ratio from −1 to 1: ratings 9–10 less ratings 0–6 ÷ all ratings (B3).
 * @customfunction NPS
 * @param records The records with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [agent] An agent's name, or a range of names; all records without it.
 * @returns The indicator.
 */
export function nps(records: unknown[][], agent?: unknown[][]): unknown[][] {
  return recordIndicator('nps', [records], agent);
}

/**
 * From raw records: complaint rate (投诉率) as a ratio: records with a complaint ÷ all records (B3).
 * @customfunction COMPLAINTRATE
 * @param records The records with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [agent] An agent's name, or a range of names; all records without it.
 * @returns The indicator.
 */
export function complaintRate(records: unknown[][], agent?: unknown[][]): unknown[][] {
  return recordIndicator('complaintRate', [records], agent);
}

/**
 * From raw records: abandon rate (放弃率) as a ratio: inbound contacts that nobody answered ÷ inbound contacts (B2).
 * @customfunction ABANDONRATE
 * @param records The records with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [agent] An agent's name, or a range of names; all records without it.
 * @returns The indicator.
 */
export function abandonRate(records: unknown[][], agent?: unknown[][]): unknown[][] {
  return recordIndicator('abandonRate', [records], agent);
}

/**
 * From raw records: transfer rate (转接率) as a ratio: transferred at least once ÷ all records (B2).
 * @customfunction TRANSFERRATE
 * @param records The records with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [agent] An agent's name, or a range of names; all records without it.
 * @returns The indicator.
 */
export function transferRate(records: unknown[][], agent?: unknown[][]): unknown[][] {
  return recordIndicator('transferRate', [records], agent);
}

/**
 * From raw records: occupancy (有效工作率) as a ratio: (talk + after-call work) ÷ signed-in time (C4).
 * @customfunction OCCUPANCY
 * @param records The calls with their header row, e.g. 通话记录!A1:M5001; no whole columns (A:M), which fail on the web. Number formats are not seen: Excel times are told by their figures.
 * @param [agent] An agent's name, or a range of names; all records without it.
 * @param [logins] The log-in records with their header row, where signed-in time is not in the calls.
 * @returns The indicator.
 */
export function occupancy(records: unknown[][], agent?: unknown[][], logins?: unknown[][]): unknown[][] {
  return recordIndicator('occupancy', logins == null ? [records] : [records, logins], agent);
}
