import type { Place } from '../fact';
import type { Token } from '../token';
import type { Phrase } from './phrase';
import { band, grantOf } from './award';
import { only, shape, said } from './phrase';
import { changeOf } from './step';

/** `低于目标10%以内扣2分`, `超过目标值20%及以上得10分`: so far from the target. */
export const offTarget: Phrase = {
  name: 'off-target',
  shape: shape(
    String.raw`(?:(?<side>[WUL])(?<target>T)|(?<state>T))(?<off>C)(?<noun>[WTv]*)[,:(]*(?<grant>[AMD])\)?`,
  ),
  read: (matched) => {
    const state = only(matched, 'state');
    const compared = /(低于|少于|不足|未达到?)$|(高于|超过|超出|超|多于)$/.exec(
      only(matched, 'side')?.text ?? '',
    );
    const side =
      state?.target === 'missed' || compared?.[1] !== undefined
        ? 'below'
        : state?.target === 'above' || compared?.[2] !== undefined
          ? 'above'
          : null;
    const off = only(matched, 'off');
    const condition = off?.condition;
    const named =
      state === undefined
        ? only(matched, 'target')?.target === 'value'
        : /目标|标准|计划|基准/.test(state.text);
    if (side === null || off === undefined || condition === undefined || !named) return null;
    // 低于目标≥5%: nobody says it like this; 达到 and 超过 compare with the target itself.
    if (!/^[\d百千]/.test(off.text) || !leadsOn(matched.group('noun'))) return null;
    const token = only(matched, 'grant');
    const place: Place = { kind: 'off', side, condition };
    if (token?.kind === 'D') {
      const change = changeOf(token);
      // 超过目标10%以上加5分: on top of what, nobody says.
      return change === null || change.value > 0
        ? null
        : { ...said(matched), kind: 'adjustment', place, change };
    }
    const grant = grantOf(token, false);
    return grant === null ? null : band(matched, place, grant);
  },
};

/** `高出10元以上为0`: so far from what the text allows. */
export const excessBand: Phrase = {
  name: 'excess-band',
  shape: shape(String.raw`(?<side>U)(?<off>C)(?<noun>[WTv]*)[,:(]*(?<grant>[AMD])\)?`),
  read: (matched) => {
    const condition = only(matched, 'off')?.condition;
    const token = only(matched, 'grant');
    const words = only(matched, 'side')?.text.trim() ?? '';
    if (condition === undefined || !/^(?:高|多|超)出$/.test(words) || !leadsOn(matched.group('noun')))
      return null;
    const place: Place = { kind: 'off', side: 'above', condition };
    const change = token?.kind === 'D' ? changeOf(token) : null;
    if (change !== null)
      return change.value > 0 ? null : { ...said(matched), kind: 'adjustment', place, change };
    const grant = grantOf(token, false);
    return grant === null ? null : band(matched, place, grant);
  },
};

const leadsOn = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind, text }) => kind === 'W' && /^(?:[的者时则]|部分|情况)*$/.test(text.trim()));
