/** Texts about single quantities, targets and their units. */
export const quantityMessages = {
  'quantity.stop-as-point': '“{text}”中的句号按小数点理解,读作 {value}。请改为小数点。',
  'quantity.minutes-seconds': '“{text}”按“分:秒”理解,即 {value} 秒。若为“时:分”,请写成 0:00:00 的形式。',
  'quantity.out-of': '“{text}”按评分理解,即 {value} 分。',
  'quantity.unreadable': '“{text}”不是能读懂的数值。请填写数字,例如 45、45秒 或 72%。',
  'quantity.unit-mismatch':
    '实际值的单位({unitActual})与目标值的单位({unitTarget})不是一类,无法比较。请统一单位。',
  'quantity.converted': '实际值的单位为{unitActual},目标值的单位为{unitTarget},已换算后比较。',
  'quantity.minutes-assumed': '“{text}”中的“分”用于时间,按“分钟”理解。',
  'quantity.percent-assumed': '{value} 没有写单位,按 {value}% 理解。',
  'quantity.fraction-assumed': '{value} 没有写单位,按比例理解,即 {percent}%。',
  'target.direction-assumed': '目标“{text}”没有写 ≥ 或 ≤,按{comparator}理解。',
  'target.direction-guessed':
    '目标“{text}”没有写 ≥ 或 ≤,也看不出越大越好还是越小越好,暂按{comparator}理解。请补上符号。',
};
