import type { IndicatorChoices } from '../core/indicators/figures';
import type { Dimension } from '../core/indicators/group-coder';
import { spellWord } from '../core/records/cell-reading';
import { badArgument } from './cell-error';
import { asMatrix } from './spread';

/* The words of KPI.INDICATORS' arguments, in either language whatever Office speaks: a workbook is shared. */

const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  agent: 'agent|坐席|座席|客服|员工|姓名|人员',
  team: 'team|团队|班组|小组|部门|组',
  channel: 'channel|渠道',
  topic: 'topic|product|主题|产品|主题/产品|业务类型',
  day: 'day|date|日|天|日期|按日',
  week: 'week|周|星期|按周',
  month: 'month|月|月份|月度|按月',
  quarter: 'quarter|季|季度|按季度',
  year: 'year|年|年度|按年',
};
const NONE = 'none|all|无|全部|不分组';

const has = (list: string, word: string) => list.split('|').includes(word);

/** What to group by, from texts such as `坐席,月`; null when the argument was left out, none for `无`. */
export function dimensionsArgument(by: unknown[][] | null | undefined): readonly Dimension[] | null {
  const words = wordsOf(by);
  if (words.length === 0) return null;
  if (words.length === 1 && has(NONE, spellWord(words[0] ?? ''))) return [];
  return words.map((word) => {
    const found = (Object.keys(DIMENSIONS) as Dimension[]).find((dimension) =>
      has(DIMENSIONS[dimension], spellWord(word)),
    );
    if (found === undefined) throw badArgument('argument.by', { value: word });
    return found;
  });
}

const TIMES: Readonly<Record<IndicatorChoices['times'], string>> = {
  answered: 'answered|已接通|接通',
  all: 'all|有时长|有时长的|全部有时长的',
  services: 'services|总服务量|全部服务量|服务量',
};
const RATES: Readonly<Record<IndicatorChoices['rates'], string>> = {
  all: 'all|全部|全部记录',
  answered: 'answered|已接通|接通',
  stated: 'stated|已填写|填写',
};

/** The choices, from texts such as `times=all; rates=answered` or cells of two columns. */
export function choicesArgument(choices: unknown[][] | null | undefined): Partial<IndicatorChoices> {
  const rows = choices == null ? [] : asMatrix(choices);
  const pairs = rows.flatMap((row) => {
    const [label, value] = row;
    const isPair = row.length === 2 && typeof label === 'string' && !/[=:]/.test(spellWord(label));
    return isPair ? [`${label}=${String(value ?? '')}`] : wordsOf([row]);
  });
  return Object.assign({}, ...pairs.map(choiceOf)) as Partial<IndicatorChoices>;
}

function choiceOf(text: string): Partial<IndicatorChoices> {
  const [label = '', value = ''] = text.split(/[=:：]/).map(spellWord);
  const pick = <Key extends string>(words: Readonly<Record<Key, string>>): Key => {
    const found = (Object.keys(words) as Key[]).find((key) => has(words[key], value));
    if (found === undefined) throw badArgument('argument.choices', { value: text });
    return found;
  };
  if (has('times|time|时长|平均时长', label)) return { times: pick(TIMES) };
  if (has('rates|rate|比率', label)) return { rates: pick(RATES) };
  const seconds = /^(\d+(?:\.\d+)?)\s*(?:s|秒)?$/.exec(value)?.[1];
  if (has('quick|快速|快速响应|秒内响应', label) && seconds !== undefined)
    return { quickResponse: Number(seconds) };
  throw badArgument('argument.choices', { value: text });
}

function wordsOf(range: unknown[][] | null | undefined): string[] {
  if (range == null) return [];
  return asMatrix(range)
    .flat()
    .flatMap((cell) => (cell === null || cell === 0 ? [] : String(cell).split(/[,;，；、\n]/)))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
