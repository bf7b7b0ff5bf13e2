/**
 * The canonical wording of a rule, one template a statement. `printRule` fills the slots, `readPrinted` turns the same
 * templates into patterns, so that what is printed reads back as the same rule, in both languages.
 */
export interface Wording {
  readonly unit: string;
  readonly wholeUnit: string;
  readonly noUnit: string;
  readonly whole: string;
  readonly separator: string;
  readonly points: string;
  readonly steps: Readonly<
    Record<'above' | 'below', Readonly<Record<'whole' | 'started' | 'proportional' | 'nearest', string>>>
  >;
  readonly limit: string;
  readonly line: string;
  readonly formula: string;
  readonly input: string;
  readonly open: string;
  readonly ofActual: string;
  readonly ofScore: string;
  readonly veto: string;
  readonly measuredVeto: string;
  readonly floor: string;
  readonly cap: string;
  readonly base: string;
  readonly event: string;
  readonly bareEvent: string;
  readonly measuredEvent: string;
  readonly most: string;
  readonly level: string;
  readonly openLevel: string;
  readonly cumulative: string;
  readonly any: string;
  readonly and: string;
  readonly deduct: string;
  readonly add: string;
}

const ZH: Wording = {
  unit: '实际值以{unit}计',
  wholeUnit: '实际值以{unit}计数',
  noUnit: '实际值为数字',
  whole: '实际值为整数',
  separator: ';',
  points: '{when}:得{points}分',
  steps: {
    above: {
      whole: '{when}:{base}分,比{anchor}每多满{size}{change}分',
      started: '{when}:{base}分,比{anchor}每多{size}{change}分(不足{size}按{size}计)',
      proportional: '{when}:{base}分,比{anchor}每多{size}{change}分(按比例)',
      nearest: '{when}:{base}分,比{anchor}每多{size}{change}分(四舍五入)',
    },
    below: {
      whole: '{when}:{base}分,比{anchor}每少满{size}{change}分',
      started: '{when}:{base}分,比{anchor}每少{size}{change}分(不足{size}按{size}计)',
      proportional: '{when}:{base}分,比{anchor}每少{size}{change}分(按比例)',
      nearest: '{when}:{base}分,比{anchor}每少{size}{change}分(四舍五入)',
    },
  },
  limit: ',计到{limit}为止',
  line: '{when}:从{x0}的{y0}分到{x1}的{y1}分,线性',
  formula: '{when}:得分={formula}',
  input: '实际值',
  open: '{when}:不能确定({reason})',
  ofActual: '实际值{when}时另{change}分',
  ofScore: '得分{when}时另{change}分',
  veto: '出现“{event}”:得0分',
  measuredVeto: '出现“{event}”{when}:得0分',
  floor: '最低{points}分',
  cap: '最高{points}分',
  base: '从{points}分起',
  event: '“{event}”每{size}{unit}{change}分',
  bareEvent: '出现“{event}”{change}分',
  measuredEvent: '“{event}”{when}每{size}{unit}{change}分',
  most: '“{event}”合计最多{change}分',
  level: '“{level}”:{points}分',
  openLevel: '“{level}”:由人评定',
  cumulative: '各项累加',
  any: '任何值',
  and: '且',
  deduct: '扣',
  add: '加',
};

const EN: Wording = {
  unit: 'Actual in {unit}',
  wholeUnit: 'Actual counted in {unit}',
  noUnit: 'Actual as a number',
  whole: 'Actual as a whole number',
  separator: '; ',
  points: '{when}: {points} points',
  steps: {
    above: {
      whole: '{when}: {base} points, {change} for each full {size} above {anchor}',
      started: '{when}: {base} points, {change} for each {size} begun above {anchor}',
      proportional: '{when}: {base} points, {change} for each {size} above {anchor}, in proportion',
      nearest: '{when}: {base} points, {change} for each {size} above {anchor}, rounded',
    },
    below: {
      whole: '{when}: {base} points, {change} for each full {size} below {anchor}',
      started: '{when}: {base} points, {change} for each {size} begun below {anchor}',
      proportional: '{when}: {base} points, {change} for each {size} below {anchor}, in proportion',
      nearest: '{when}: {base} points, {change} for each {size} below {anchor}, rounded',
    },
  },
  limit: ', up to {limit}',
  line: '{when}: linear from {y0} points at {x0} to {y1} points at {x1}',
  formula: '{when}: score = {formula}',
  input: 'actual',
  open: '{when}: undecided ({reason})',
  ofActual: 'if the actual is {when}, {change} on top',
  ofScore: 'if the score is {when}, {change} on top',
  veto: 'if "{event}" happens: 0 points',
  measuredVeto: 'if "{event}" {when} happens: 0 points',
  floor: 'at least {points} points',
  cap: 'at most {points} points',
  base: 'starting from {points} points',
  event: '"{event}": {change} for every {size} {unit}',
  bareEvent: '"{event}": {change}',
  measuredEvent: '"{event}" {when}: {change} for every {size} {unit}',
  most: 'for "{event}" in all {change} at most',
  level: '"{level}": {points} points',
  openLevel: '"{level}": left to a person',
  cumulative: 'all that apply add up',
  any: 'any value',
  and: ' and ',
  deduct: 'deduct ',
  add: 'add ',
};

export const WORDING = { 'zh-CN': ZH, 'en-US': EN } as const;

export type PrintLocale = keyof typeof WORDING;
