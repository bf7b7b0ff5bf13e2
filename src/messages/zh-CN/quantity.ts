/** Texts about single quantities, targets and their units. */
export const quantityMessages = {
  'quantity.stop-as-point': '“{text}”中的句号按小数点理解,读作 {value}。请改为小数点。',
  'quantity.minutes-seconds': '“{text}”按“分:秒”理解,即 {value} 秒。若为“时:分”,请写成 0:00:00 的形式。',
  'quantity.out-of': '“{text}”按评分理解,即 {value} 分。',
  'quantity.minutes-assumed': '“{text}”中的“分”用于时间,按“分钟”理解。',
  'target.direction-assumed': '目标“{text}”没有写 ≥ 或 ≤,按{comparator}理解。',
  'target.direction-guessed':
    '目标“{text}”没有写 ≥ 或 ≤,也看不出越大越好还是越小越好,暂按{comparator}理解。请补上符号。',
};
