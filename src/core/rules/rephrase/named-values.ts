import type { NormalizedText } from '../../text/normalize';
import { UNIT } from '../lexicon';
import type { Rephrasing } from './rephrasing';
import { rephrased } from './rephrasing';

const NAME =
  '(?:目标|达标|基准|挑战|门槛|底线|保底|标准|优秀|良好|及格|卓越|基本|合格|警戒|最低|最高|期望|满分)(?:值|线)';
const DEFINED = new RegExp(
  `(${NAME})(?:为|是|:|=)?\\s*(\\d+(?:\\.\\d+)?\\s*(?:${UNIT}))(?!\\s*(?:以[内上下]|之内|及以))`,
  'gi',
);
const COMPARED =
  '达到或超过|达到|达|未达到|未达|不低于|不高于|不超过|低于|高于|超过|超出|大于|小于|≥|≤|>|<|不足';

/**
 * 达标值96%,挑战值99%,达到挑战值得12分: where a text says what its own names stand for, the figure takes the place of the
 * name behind a comparison. With one name alone (目标值80%,每低于目标值1%) the phrases know the target.
 */
export const withNamedValues = (normalized: NormalizedText): NormalizedText => {
  const values = new Map<string, string>();
  for (const [, name = '', figure = ''] of normalized.text.matchAll(DEFINED)) {
    if (values.has(name) && values.get(name) !== figure) return normalized;
    values.set(name, figure);
  }
  if (values.size < 2) return normalized;
  const names = [...values.keys()].join('|');
  /** It stands with its figure and no comparison, or elsewhere in place of the figure. */
  const defined = (name: string): boolean =>
    new RegExp(`(?<!${COMPARED})${name}(?:为|是|:|=)?\\s*\\d|${name}(?!\\s*(?:为|是|:|=|的)?\\s*\\d)`).test(
      normalized.text,
    );
  const rephrasings: readonly Rephrasing[] = [
    // 低于门槛值70%, where 门槛值70% stands elsewhere as well: the name says nothing more.
    {
      wording: new RegExp(`(?<!每)(${COMPARED})(${names})\\s*(\\d+(?:\\.\\d+)?\\s*(?:${UNIT}))`, 'gi'),
      write: (whole, compared = '', name = '', figure = '') =>
        values.get(name) === figure && defined(name) ? `${compared}${figure}` : whole,
    },
    {
      wording: new RegExp(`(${COMPARED})(${names})(?!\\s*(?:为|是|:|=|的)?\\s*\\d)`, 'g'),
      write: (_, compared = '', name = '') => `${compared}${values.get(name) ?? name}`,
    },
    {
      wording: new RegExp(
        `(?:介于|在)?(${names})(?:与|和|至|到|~|-)(${names})(?:两者)?(?:之间|区间)(?:的|时|者)?`,
        'g',
      ),
      write: (_, from = '', to = '') => `${values.get(from) ?? from}至${values.get(to) ?? to}之间`,
    },
  ];
  return rephrased(normalized, rephrasings);
};
