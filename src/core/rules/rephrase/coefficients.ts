import type { NormalizedText } from '../../text/normalize';
import { rephrased } from './rephrasing';

const FIGURE = '\\d+(?:\\.\\d+)?';
const FULL = '(?:权重|分值|满分|标准分|基准分|基础分)(?:分|值)?';
/** 得分=权重分×系数, 得分=20×系数. */
const DEFINED = new RegExp(
  `(?:得分|分数|score)\\s*(?:为|是|:|=)\\s*(?:本项|该项|指标)?(?:(${FIGURE})分?|${FULL})\\s*[×*]\\s*(?:得分|考核|对应)?系数[,;。\\n]?`,
  'i',
);

const tidy = (value: number): string => String(Number(value.toPrecision(12)));

/** 得分=权重分×系数, with 系数1.2 behind every condition: each names a share of the full mark, or points. */
export const withCoefficients = (normalized: NormalizedText): NormalizedText => {
  const defined = DEFINED.exec(normalized.text);
  if (defined === null) return normalized;
  const [, points]: readonly (string | undefined)[] = defined;
  return rephrased(normalized, [
    { wording: new RegExp(DEFINED.source, 'gi'), write: () => '' },
    {
      wording: new RegExp(`,?\\s*(?:得分|考核)?系数(?:为|是|取|:|=)?\\s*(${FIGURE})(?!\\s*[%~\\d-])`, 'g'),
      write: (_, factor = '') =>
        points === undefined
          ? `得权重分的${tidy(Number(factor) * 100)}%`
          : `得${tidy(Number(factor) * Number(points))}分`,
    },
  ]);
};
