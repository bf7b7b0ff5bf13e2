import type { Place } from '../fact';
import type { Phrase } from './phrase';
import { only, said, shape } from './phrase';

/** `70%-90%线性得分`; between two named targets where no condition stands before. */
export const linear: Phrase = {
  name: 'linear',
  shape: shape(String.raw`(?:(?<condition>C)[WT,(]*)?N\)?`),
  read: (matched) => ({
    ...said(matched),
    kind: 'linear',
    condition: only(matched, 'condition')?.condition ?? null,
  }),
};

/** `低于90%按比例得分`, `未达标按比例扣分`. */
export const proportional: Phrase = {
  name: 'proportional',
  shape: shape(String.raw`(?:(?:(?<condition>C)|(?<target>T))[W,(]*)?(?<share>B)\)?`),
  read: (matched) => {
    const condition = only(matched, 'condition')?.condition;
    const target = only(matched, 'target')?.target;
    const place: Place | null =
      condition !== undefined
        ? { kind: 'condition', condition }
        : target === 'met' || target === 'missed'
          ? { kind: target, name: '' }
          : null;
    return {
      ...said(matched),
      kind: 'proportional',
      place,
      deducts: /扣|减/.test(only(matched, 'share')?.text ?? ''),
      byRate: /完成率|达成率/.test(only(matched, 'share')?.text ?? ''),
    };
  },
};
