import { findUnit, unitOf, type Unit } from '../quantity/unit';
import { normalizeText } from '../text/normalize';

const BRACKETS = /\(([^()]*)\)/g;
const LABEL = /^(?:单位|unit)\s*:?\s*/i;
const TIME = /时长|时间|时效|耗时|周期|time|duration/i;

/**
 * The unit that a header states: `时长(秒)`, `达成率（％）`, `权重%`, `金额(单位:万元)`, `Response time (s)`. `差距(百分点)` is in %. 分 behind a
 * word of time is minutes. Null when none is stated.
 *
 * @example headerUnit('投诉率(%)')?.symbol // '%'
 */
export function headerUnit(header: string): Unit | null {
  const text = normalizeText(header).text;
  for (const [, note = ''] of text.matchAll(BRACKETS)) {
    const unit = findUnit(note.trim().replace(LABEL, ''));
    if (unit !== null) return unit.symbol === '分' && TIME.test(text) ? unitOf('分钟') : unit;
  }
  return /[^\d\s(]\s*%\s*$/.test(text) ? unitOf('%') : null;
}
