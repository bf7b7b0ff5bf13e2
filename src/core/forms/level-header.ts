import { normalizeText } from '../text/normalize';

/** A column that says what one level of a behaviour means (C2). */
export interface LevelHeader {
  /** Higher is better. */
  readonly rank: number;
  /** What ranks are counted by; levels of one form share it. `word`: 优秀, 良好 … */
  readonly scale: 'number' | 'letter' | 'word' | 'marks';
  /** The marks that the header states: 1级(5分). */
  readonly mark: number | null;
}

const NUMERALS = '一二三四五六七八九十';
const NUMBER = `(10|[1-9]|[${NUMERALS}])`;
const BEHIND = new RegExp(`^第?${NUMBER}(?:级|等级|等|档|星|星级)$`);
const BEFORE = new RegExp(
  `(?:^|等级|级别|尺度|档次|水平|行为|表现)(?:等级|级别|水平|档|档次|说明|标准|描述|定义|level|lv\\.?|grade|rating)?${NUMBER}$`,
);
const LATIN_NUMBER = /^(?:level|lv\.?|l|grade|rating)[ -]?(\d{1,2})$/;
const LETTER =
  /^([a-es])(?:级|等|档|等级)$|(?:^level|^grade|等级|级别|档次|尺度)(?:说明|标准|描述|定义)?[ -]?([a-es])$/;
const MARKS_ONLY = /^(\d{1,3}(?:\.\d)?)分$/;
const MARK_BEHIND = /^(.*[^\d.~-])[(:]?(\d{1,3}(?:\.\d+)?)(?:分|points?|pts?)?\)?$/;

/** Best first. Synonyms share a rank, and a form uses one of them. */
const WORDS: readonly (readonly string[])[] = [
  ['卓越', '杰出', 'outstanding', 'exceptional'],
  ['优秀', '优', '非常好', 'excellent', 'exceeds expectations'],
  ['良好', '良', '较好', 'good', 'very good'],
  ['中等', '中', '一般', '合格', '称职', '尚可', 'average', 'satisfactory', 'meets expectations', 'fair'],
  ['基本合格', '基本称职', '较差', '待改进', '需改进', '待提高', 'needs improvement', 'below average', 'below expectations'],
  ['不合格', '不称职', '差', '很差', '极差', 'poor', 'unsatisfactory', 'unacceptable'],
]; // prettier-ignore
const RANK_OF_WORD: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((words, index) => words.map((word): [string, number] => [word, WORDS.length - index])),
);

/**
 * Reads a header as a level: `3级`, `第三级`, `Level 3`, `等级3`, `A级`, `优秀`, `5分`, with marks as in `1级(5分)`. Of letters A is the best.
 * Null for any other header.
 *
 * @example parseLevelHeader('3级(15分)') // { rank: 3, scale: 'number', mark: 15 }
 */
export function parseLevelHeader(header: string): LevelHeader | null {
  if (header.length > 20) return null;
  const text = normalizeText(header).text.toLowerCase().trim();
  const plain = /^[\x20-\x7e]+$/.test(text) ? text : text.replace(/\s+/g, '');
  const alone = MARKS_ONLY.exec(plain);
  if (alone !== null) return { rank: Number(alone[1]), scale: 'marks', mark: Number(alone[1]) };
  const whole = parseName(plain);
  if (whole !== null) return { ...whole, mark: null };
  const marked = MARK_BEHIND.exec(plain);
  const named = marked === null ? null : parseName((marked[1] ?? '').replace(/[(:]$/, '').trim());
  if (named !== null) return { ...named, mark: Number(marked?.[2]) };
  // A note in brackets that is no single mark, 优秀(90-100分), says nothing about the marks of a level.
  const noted = parseName(plain.replace(/\([^()]*\)$/, '').trim());
  return noted === null ? null : { ...noted, mark: null };
}

function parseName(text: string): Pick<LevelHeader, 'rank' | 'scale'> | null {
  const number = BEHIND.exec(text)?.[1] ?? LATIN_NUMBER.exec(text)?.[1] ?? numberBehind(text);
  if (number !== undefined) {
    const rank = /\d/.test(number) ? Number(number) : NUMERALS.indexOf(number) + 1;
    return { rank, scale: 'number' };
  }
  const letter = LETTER.exec(text);
  const name = letter?.[1] ?? letter?.[2];
  if (name !== undefined) return { rank: name === 's' ? 6 : 5 - 'abcde'.indexOf(name), scale: 'letter' };
  const rank = RANK_OF_WORD.get(text);
  return rank === undefined ? null : { rank, scale: 'word' };
}

/** 等级3; a bare 3 is no level. */
function numberBehind(text: string): string | undefined {
  return text.length > 2 ? BEFORE.exec(text)?.[1] : undefined;
}
