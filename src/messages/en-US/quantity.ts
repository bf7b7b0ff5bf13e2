import type { quantityMessages as zh } from '../zh-CN/quantity';

export const quantityMessages: Record<keyof typeof zh, string> = {
  'quantity.stop-as-point':
    'The full stop in “{text}” was taken as a decimal point: {value}. Please write a point.',
  'quantity.minutes-seconds':
    '“{text}” was taken as minutes:seconds, {value} s. If it is hours:minutes, write it as 0:00:00.',
  'quantity.out-of': '“{text}” was taken as a rating of {value}.',
  'quantity.minutes-assumed': 'The 分 in “{text}” is used for a time and was taken as minutes.',
  'target.direction-assumed': 'The target “{text}” names neither ≥ nor ≤ and was taken as {comparator}.',
  'target.direction-guessed':
    'The target “{text}” names neither ≥ nor ≤, and nothing says whether more or less is better; taken as {comparator} for now. Please add the sign.',
};
