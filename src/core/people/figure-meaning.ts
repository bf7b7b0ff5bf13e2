import { headerUnit } from '../forms/header-unit';
import { findUnit, type Unit } from '../quantity/unit';
import { findIndicator } from '../scoring/indicator';
import type { IndicatorKey } from '../scoring/indicator-type';
import { normalizeText } from '../text/normalize';

/**
 * The three ways in which the documents state satisfaction: the share of 4s and 5s (B3), the mean mark (B5), the mean on a scale
 * of 0 to 100 (A4). One never stands in for another.
 */
export type SatisfactionKind = 'share' | 'mean' | 'hundred';

/** What a name on a sheet measures, as far as it says so itself. */
export interface FigureMeaning {
  /** One spelling of the name, without its unit. */
  readonly name: string;
  /** A note in brackets narrows what is measured: 平均响应时长(含未接) is not quite 平均响应时长. */
  readonly narrowed: boolean;
  /** The catalogued indicator; null for a name of the workbook's own. */
  readonly key: IndicatorKey | null;
  /** Of satisfaction alone; null when the name leaves it open. */
  readonly satisfaction: SatisfactionKind | null;
}

const MEAN = /平均分|平均得分|均分|mean mark|mean score|average mark|\(mean\)/i;
const HUNDRED = /百分制|100分制|满分100|0\s*[-–~]\s*100/;
const SHARE = /满意率|satisfied share|satisfaction rate|top.?two/i;
/** What names of means add to the name of what is measured: 满意度平均分, 业务考核平均分. */
const MARK_WORDS = /(?:平均分值?|平均得分|均分|百分制得分|百分制|得分)$/;

/** One spelling of the name of an item, without its unit: the `name` of its meaning, which takes far longer to work out. */
export function figureName(text: string): string {
  return nameWithoutUnit(normalizeText(text).text.trim());
}

/**
 * What a header of figures or the name of an item measures.
 *
 * @example meaningOf('满意度平均分') // { name: '满意度平均分', narrowed: false, key: 'csat', satisfaction: 'mean' }
 * @example meaningOf('平均响应时长(秒)').key // 'asa'
 */
export function meaningOf(text: string, unit: Unit | null = headerUnit(text)): FigureMeaning {
  const normal = normalizeText(text).text.trim();
  const plain = normal.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ');
  const key = (findIndicator(normal) ?? findIndicator(plain.trim().replace(MARK_WORDS, '')))?.key ?? null;
  return {
    name: nameWithoutUnit(normal),
    narrowed: notesIn(normal).some((note) => narrows(note, key)),
    key,
    satisfaction: key === 'csat' ? satisfactionOf(normal, unit) : null,
  };
}

function satisfactionOf(text: string, unit: Unit | null): SatisfactionKind | null {
  if (HUNDRED.test(text)) return 'hundred';
  if (MEAN.test(text)) return 'mean';
  return SHARE.test(text) || unit?.dimension === 'ratio' ? 'share' : null;
}

const NOTE = /\(([^()]*)\)/g;
const UNIT_LABEL = /^(?:单位|unit)\s*:?\s*/i;

function notesIn(text: string): string[] {
  return [...text.matchAll(NOTE)].map(([, note = '']) => note.trim());
}

function nameWithoutUnit(text: string): string {
  return text
    .replace(NOTE, (all: string, note: string) => (isUnit(note) ? ' ' : all))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function isUnit(note: string): boolean {
  return findUnit(note.trim().replace(UNIT_LABEL, '')) !== null;
}

/** CSAT behind 客户满意度, a unit and a kind of satisfaction say nothing new. */
function narrows(note: string, key: IndicatorKey | null): boolean {
  if (note === '' || isUnit(note) || [MEAN, HUNDRED, SHARE].some((kind) => kind.test(note))) return false;
  return !/^mean|^0/i.test(note) && (key === null || findIndicator(note)?.key !== key);
}
