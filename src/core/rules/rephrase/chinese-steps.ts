import { UNIT } from '../lexicon';
import type { Rephrasing } from './rephrasing';

const FIGURE = '\\d+(?:\\.\\d+)?';
const SIZE = `${FIGURE}\\s*(?:个)?${UNIT}`;
const TIER = `(${FIGURE})\\s*(?:个)?(${UNIT})(及以上|以上|的|者)?,?(得|扣|加|:|为)\\s*(${FIGURE})\\s*分`;
/** Further than this nobody means a list to go on. */
const MOST_TIERS = 30;

const tidy = (value: number): number => Number(value.toPrecision(12));

/** The distance that all neighbours keep; null where they do not. */
const evenStep = (values: readonly number[]): number | null => {
  const steps = values.slice(1).map((value, i) => tidy(value - (values[i] ?? 0)));
  const [first] = steps;
  return first !== undefined && first !== 0 && steps.every((step) => step === first) ? first : null;
};

/** 100%得5分,99%得4分,…以此类推: the tiers that go on in the same way, down to none; null where they do not. */
const continued = (list: string): string | null => {
  const tiers = [...list.matchAll(new RegExp(TIER, 'gi'))];
  const last = tiers[tiers.length - 1];
  const unit = last?.[2] ?? '';
  const verb = last?.[4] ?? '';
  const suffix = last?.[3] ?? '';
  if (tiers.length < 2 || tiers.some((tier) => tier[2] !== unit || tier[4] !== verb)) return null;
  const at = tiers.map((tier) => Number(tier[1]));
  const points = tiers.map((tier) => Number(tier[5]));
  const [apart, more] = [evenStep(at), evenStep(points)];
  if (apart === null || more === null) return null;
  if (verb === '扣' || verb === '加') {
    // 1次扣2分,2次扣4分: for each of them.
    const each = tidy((points[0] ?? 0) / (at[0] ?? 1));
    return at.every((value, i) => tidy(value * each) === points[i]) ? `每1${unit}${verb}${each}分` : null;
  }
  if (more > 0) return null;
  const [end, lowest] = [at[at.length - 1] ?? 0, points[points.length - 1] ?? 0];
  const further = Math.floor(lowest / -more);
  if (further > MOST_TIERS) return null;
  const rest = Array.from({ length: further }, (_, i) => {
    const [value, score] = [tidy(end + apart * (i + 1)), tidy(lowest + more * (i + 1))];
    return value < 0 ? '' : `,${value}${unit}${suffix}得${score}分`;
  });
  return `${list.replace(/[,;、…\s]*(?:\.{2,})?[,;]?(?:以|依)(?:此|次)类推$/, '')}${rest.join('')}`;
};

/** Steps in other words than 每增加…扣…. */
export const CHINESE_STEPS: readonly Rephrasing[] = [
  {
    wording: new RegExp(`(?:${TIER}[,;、\\s]*){2,}(?:…+|\\.{2,})?[,;]?(?:以|依)(?:此|次)类推`, 'gi'),
    write: (list) => continued(list),
  },
  // 每快1秒, 每慢1秒: of a time.
  { wording: /每快(?=\s*\d)/g, write: () => '每减少' },
  { wording: /每慢(?=\s*\d)/g, write: () => '每增加' },
  // 每少完成1%
  {
    wording: /每(少|多|欠|超)(?:完成|实现|达成)(?=\s*\d)/g,
    write: (_, side = '') => `每${side === '欠' ? '少' : side}`,
  },
  // 每欠1%, beside 每超1%.
  { wording: /每(?:欠|亏)(?=\s*\d+(?:\.\d+)?\s*(?:个百分点|%))/g, write: () => '每低' },
  // 每比目标值高1%.
  {
    wording: /每比(目标|标准|基准|计划)(值?)(高出?|低|多出?|少|超出?)(?=\s*\d)/g,
    write: (_, name = '', value = '', side = '') =>
      `每${/^[低少]/.test(side) ? '低于' : '高于'}${name}${value}`,
  },
  // 低于85%或高于93%,每偏离1%扣0.5分: a step below the one, and one above the other.
  {
    wording: new RegExp(
      `(?:低于|小于|少于|<)(${SIZE})(?:或者?|、|和)(?:高于|大于|超过|超出|多于|>)(${SIZE})(?:的|时|者|部分)*,?每(?:偏离|偏差|相差|差|超出|超)?\\s*(${SIZE}),?((?:扣|减)\\s*${FIGURE}\\s*分)`,
      'gi',
    ),
    write: (_, low = '', high = '', size = '', change = '') =>
      `低于${low}的,每低${size}${change};高于${high}的,每高${size}${change}`,
  },
  // 每偏离目标值1%扣1分: to either side of it.
  {
    wording: new RegExp(`每偏离(目标|标准|基准)(值?)\\s*(${SIZE}),?((?:扣|减)\\s*${FIGURE}\\s*分)`, 'gi'),
    write: (_, name = '', value = '', size = '', change = '') =>
      `每高于${name}${value}${size}${change},每低于${name}${value}${size}${change}`,
  },
  // 100%-120%得满分,每偏离1%扣0.5分: to either side of what the text has named.
  { wording: new RegExp(`每偏离(?=\\s*${SIZE},?\\s*(?:扣|减)\\s*\\d)`, 'g'), write: () => '偏离该区间每' },
];
