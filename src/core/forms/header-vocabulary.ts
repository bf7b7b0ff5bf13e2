import { normalizeText } from '../text/normalize';
import type { ColumnRole } from './form';
import { VOCABULARY } from './header-words';
import { parseLevelHeader } from './level-header';
import { isRaterHeader } from './rater-header';

/** What a header may stand for. */
export interface HeaderMeaning {
  /** Roles in the order of likelihood; several when the content of the column must decide; none for a known other column. */
  readonly roles: readonly ColumnRole[];
  /** A weak word (项目, 标准, 计划, item) also heads budgets, specifications and lists. */
  readonly strong: boolean;
  /** Whether the header is the word itself and not one that ends with it (2024年5月实际值). */
  readonly exact: boolean;
  /** Whether a person said so, against or beside what the words say. */
  readonly corrected?: true;
}

const BY_WORD: ReadonlyMap<string, HeaderMeaning> = new Map(
  VOCABULARY.flatMap(([roles, strength, words]) =>
    words
      .split('|')
      .map((word): [string, HeaderMeaning] => [word, { roles, strong: strength === 'strong', exact: true }]),
  ),
);

/** Two-character words that a longer header may end with; other endings need three. */
const SHORT_ENDINGS = new Set([
  '权重',
  '比重',
  '得分',
  '满分',
  '分值',
  '目标',
  '实际',
  '实绩',
  '备注',
  '指标',
]);
const ENGLISH_ENDINGS = new Set([
  'target',
  'actual',
  'weight',
  'weightage',
  'score',
  'criteria',
  'kpi',
  'remarks',
]);
/** What a longer header is about, when it is no appraisal: 预算指标, 产品标准, 费用目标. */
const ELSEWHERE =
  /检测|检验|检查|测试|化验|体检|理化|技术|经济|预算|费用|金额|单价|成本|库存|型号|规格|产品|商品|物料|设备|课程|合同|客户名|订单|财务/;
const MAX_LENGTH = 40;

/**
 * What a header cell may stand for, or null. Line breaks, notes in brackets, Traditional script and full width do not
 * matter; `评分标准/数据来源` (B5) stands for either; a longer Chinese header counts by the word that it ends with.
 *
 * @example classifyHeader('達成率\n（％）')?.roles // ['achievement']
 */
export function classifyHeader(text: string): HeaderMeaning | null {
  if (text.length > MAX_LENGTH || !mayEndHeader(text)) return null;
  const normal = normalizeText(text).text.toLowerCase();
  const outside = normal.replace(/\([^()]*\)/g, ' ');
  const word = bare(outside);
  const known = BY_WORD.get(word) ?? BY_WORD.get(bare(normal));
  if (known !== undefined) return known;
  if (word === '') return byWord(bare(normal.replace(/[()]/g, ' ')));
  for (const [pattern, meaning] of MEASURES) if (pattern.test(word)) return meaning;
  if (isRaterHeader(word)) return RATER;
  if (parseLevelHeader(text) !== null) return LEVEL;
  return byParts(outside) ?? byEnding(word);
}

/** What is measured may stand in the header of the target and the actual: 目标时长(秒), 实际时长. */
const MEASURE = '(?:时长|时间|时效|次数|数量|数值|比率|比例|天数|水平|分值)$';
const MEASURES: readonly (readonly [pattern: RegExp, meaning: HeaderMeaning])[] = [
  [new RegExp(`^(?:考核)?目标${MEASURE}`), { roles: ['target'], strong: false, exact: true }],
  [new RegExp(`^(?:本月|当月|本期)?实际${MEASURE}`), { roles: ['actual'], strong: false, exact: true }],
];
const RATER: HeaderMeaning = { roles: ['rater'], strong: true, exact: true };
const LEVEL: HeaderMeaning = { roles: ['level'], strong: false, exact: true };

/**
 * Every header ends as one of the words does, or as raters and levels do, or with a note or a mark; spares the many other
 * texts of large sheets.
 */
const LAST_CHARACTERS = new Set([
  ...[...BY_WORD.keys()].map((word) => word.slice(-1)),
  ...'评分价议审核定级档等星优良好中般格职可差进高长间效数率例平值ytdgsrew',
]);
const NOTE_OR_MARK = /[\s)）\]】﹚*★●:：.%％/]$/;
const NUMBERED = /^\D{1,16}[\da-f]{1,4}$/i;

function mayEndHeader(text: string): boolean {
  return (
    NOTE_OR_MARK.test(text) ||
    LAST_CHARACTERS.has(normalizeText(text.slice(-1)).text.toLowerCase()) ||
    NUMBERED.test(text)
  );
}

function byWord(word: string): HeaderMeaning | null {
  return BY_WORD.get(word) ?? null;
}

/** `评分标准/数据来源`: the roles of all parts, when every part is a header word. */
function byParts(text: string): HeaderMeaning | null {
  const parts = text.split(/[/\n及与、]|和/).map(bare).filter((part) => part !== ''); // prettier-ignore
  if (parts.length < 2) return null;
  const meanings = parts.map(byWord).filter((meaning) => meaning !== null);
  if (meanings.length < parts.length) return null;
  const roles = [...new Set(meanings.flatMap((meaning) => meaning.roles))];
  return { roles, strong: meanings.some(({ strong }) => strong), exact: true };
}

function byEnding(word: string): HeaderMeaning | null {
  if (ELSEWHERE.test(word)) return null;
  const ending = /^[\x20-\x7e]+$/.test(word) ? latinEnding(word) : chineseEnding(word);
  const meaning = ending === null ? undefined : BY_WORD.get(ending);
  // 指标 at the end of other words may be anybody's: 水质指标, 生产指标.
  return meaning === undefined
    ? null
    : { ...meaning, strong: meaning.strong && ending !== '指标', exact: false };
}

function latinEnding(word: string): string | null {
  const last = word.split(' ').pop() ?? '';
  return last !== word && ENGLISH_ENDINGS.has(last) ? last : null;
}

function chineseEnding(word: string): string | null {
  if (word.length > 12) return null;
  for (let length = Math.min(word.length - 1, 8); length >= 2; length--) {
    const ending = word.slice(-length);
    if (BY_WORD.has(ending) && (length >= 3 || SHORT_ENDINGS.has(ending))) return ending;
  }
  return null;
}

/** One spelling of a header: Latin words keep single blanks, Chinese ones none; marks around it go. */
function bare(text: string): string {
  const trimmed = text.replace(/^[\s*★●:.]+|[\s*★●:.]+$/g, '').replace(/\s+/g, ' ');
  if (/^[\x20-\x7e]*$/.test(trimmed)) return trimmed === '' && text.includes('#') ? '#' : trimmed;
  return trimmed.replace(/ /g, '').replace(/%$/, '');
}
