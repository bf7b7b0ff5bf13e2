import { ADD, DEDUCT, DIGITS, NUMBER, UNIT } from '../lexicon';
import type { Matcher } from './matcher';
import { readNumber, readUnit, sticky } from './matcher';

const CHANGES = `(?:的|者|时|部分)?,?(?:各|均|则|再)?(?:(?:${DEDUCT}|${ADD})\\s*${DIGITS}|[-+]\\s*${DIGITS}\\s*分)`;
const STEP = `(?:了)?(?=\\s*(${NUMBER})\\s*(?:个)?(${UNIT})${CHANGES})`;

/** One of something, or a small part of a percentage: what people deduct for step by step. */
const isUnit = (number: string): boolean => readNumber(number) <= 1;

/** 超5分钟扣2分,超10分钟扣5分 are bands. */
const hasOther = (input: string, words: string, own: string): boolean =>
  [...input.matchAll(new RegExp(`(?:${words})(?:了)?\\s*(${NUMBER})`, 'gi'))].some(
    ([, n]) => n !== undefined && readNumber(n) !== readNumber(own),
  );

const DONE = '开展|进行|完成|召开|组织|参加|检查|巡查|巡检|培训|走访|拜访|回访|交|报|做|开';

const BELOW = '低|少|欠|短|降低|降|减少|下降';
const ABOVE = '高出|高|多出|多|超出|超过|超|上升|升高|增加';

/** Steps that leave 每 out: 低1%扣1分, 少一次扣2分, 超1天扣2分, 晚交一天扣1分. */
export const BARE_STEPS: readonly Matcher[] = [
  {
    kind: 'L',
    pattern: sticky(`(?:${BELOW})(?:${DONE})?${STEP}`),
    read: (m) => (hasOther(m.input, BELOW, m[1] ?? '') ? null : {}),
    after: /(^|[WT,;:(nA)])$/,
  },
  {
    kind: 'U',
    pattern: sticky(`(?:${ABOVE})${STEP}`),
    read: (m) => (isUnit(m[1] ?? '') && !hasOther(m.input, ABOVE, m[1] ?? '') ? {} : null),
    after: /(^|[WT,;:(nA)])$/,
  },
  {
    kind: 'V',
    pattern: sticky(
      `(?:漏|错|误|瞒|迟|缺)(?:报|登|检|诊|发|填|记|送|签|录|项)(?=\\s*(?:1|一)\\s*(?:个)?${UNIT})`,
    ),
  },
  {
    kind: 'V',
    pattern: sticky(
      `(?:晚|迟|延迟|推迟|拖延)(?:交|到|报|提交|上报|完成|发|办理?|归还|到岗|送达?|交付|回复|录入|开)(?:了)?(?=\\s*(${NUMBER})?\\s*(?:个)?(${UNIT}))`,
    ),
    read: (m) => (readUnit(m[2])?.dimension === 'time' ? {} : null),
  },
];
