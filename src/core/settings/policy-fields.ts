import type { Policy } from '../scoring/policy';
import type { Words } from './setting-words';

type ChoiceKey =
  | 'steps'
  | 'boundary'
  | 'wholeBands'
  | 'cap'
  | 'floor'
  | 'scale'
  | 'targetOnly'
  | 'missingActual'
  | 'notApplicable'
  | 'weights'
  | 'rank'
  | 'runRecord';

interface Labelled<Key extends keyof Policy> {
  readonly key: Key;
  readonly label: Words;
}

/** One of several named choices. */
export type ChoiceField = {
  [Key in ChoiceKey]: Labelled<Key> & {
    readonly kind: 'choice';
    readonly choices: Readonly<Record<Policy[Key], Words>>;
  };
}[ChoiceKey];

/** A share of a whole: 50 %. */
export interface ShareField extends Labelled<'anomalyThreshold' | 'minimumCoverage' | 'minimumReturn'> {
  readonly kind: 'share';
  readonly min: number;
}

export interface NumberField extends Labelled<
  'scoreDecimals' | 'rateDecimals' | 'minimumCount' | 'jumpScore' | 'jumpPeriods'
> {
  readonly kind: 'whole' | 'decimal';
  readonly min: number;
  readonly max: number;
}

/** Words with figures: `优秀≥90,良好≥80,…`, `自评 20%, 考评 50%, 审评 30%`. */
export interface TextField extends Labelled<'grades' | 'raters' | 'readings'> {
  readonly kind: 'grades' | 'raters' | 'readings';
}

/** One row of the settings sheet. */
export type PolicyField = ChoiceField | ShareField | NumberField | TextField;

/** The mean of the filled marks, said instead of raters' weights. */
export const MEAN: Words = {
  zh: '平均',
  en: 'mean',
  also: ['平均值', '均值', 'average', '算术平均', '默认'],
};

/** Every choice that the documents leave open, in the order of the settings sheet. */
export const POLICY_FIELDS: readonly PolicyField[] = [
  {
    kind: 'choice',
    key: 'steps',
    label: { zh: '步长计法', en: 'Steps', also: ['步长', '不足一步', 'step counting'] },
    choices: {
      whole: { zh: '整步', en: 'whole', also: ['只计整步', '满步', 'whole steps'] },
      started: { zh: '起步', en: 'started', also: ['不足一步按一步', '起步即计', 'started steps', 'begun'] },
      proportional: { zh: '按比例', en: 'proportional', also: ['按比例折算', 'in proportion', 'pro rata'] },
    },
  },
  {
    kind: 'choice',
    key: 'boundary',
    label: { zh: '两档共用的界值', en: 'Boundary of two bands', also: ['界值归属', '边界归属', 'boundary'] },
    choices: {
      favour: { zh: '对员工有利', en: "person's favour", also: ['有利于员工', "employee's favour"] },
      upper: { zh: '归上面一档', en: 'upper band', also: ['上档', '归上档', 'upper'] },
      lower: { zh: '归下面一档', en: 'lower band', also: ['下档', '归下档', 'lower'] },
    },
  },
  {
    kind: 'choice',
    key: 'wholeBands',
    label: {
      zh: '整数档之间的小数',
      en: 'Decimals between whole-number bands',
      also: ['whole-number bands'],
    },
    choices: {
      report: { zh: '报告', en: 'report', also: ['报告缺口', 'report it'] },
      close: { zh: '归下一档', en: 'next band', also: ['补上', '连续', 'close', 'close the gap'] },
    },
  },
  {
    kind: 'choice',
    key: 'cap',
    label: { zh: '未写上限时', en: 'No upper limit stated', also: ['封顶', 'cap'] },
    choices: {
      full: { zh: '满分封顶', en: 'full mark', also: ['满分', '按满分封顶'] },
      none: { zh: '不封顶', en: 'none', also: ['无', 'no cap', 'uncapped'] },
    },
  },
  {
    kind: 'choice',
    key: 'floor',
    label: { zh: '未写下限时', en: 'No lower limit stated', also: ['保底', 'floor'] },
    choices: {
      zero: { zh: '最低0分', en: 'zero', also: ['0分', '零分', '0', '扣完为止'] },
      none: { zh: '可为负分', en: 'none', also: ['无', '不保底', 'no floor'] },
    },
  },
  {
    kind: 'choice',
    key: 'scale',
    label: { zh: '计分方式', en: 'Scale', also: ['满分与权重', 'full mark and weight'] },
    choices: {
      form: { zh: '按表判断', en: 'found out from the form', also: ['自动', 'form', 'automatic'] },
      weight: { zh: '满分等于权重', en: 'full mark is the weight', also: ['weight', '满分即权重'] },
      hundred: {
        zh: '百分制再加权',
        en: 'out of 100 and weighted',
        also: ['百分制', 'hundred', 'out of 100'],
      },
    },
  },
  {
    kind: 'choice',
    key: 'targetOnly',
    label: {
      zh: '只有目标、没有评分文字',
      en: 'Target without scoring words',
      also: ['只有目标', 'target only'],
    },
    choices: {
      ratio: { zh: '按达成率折算', en: 'achievement ratio', also: ['达成率', '按达成率', 'ratio'] },
      zero: { zh: '未达标得0分', en: 'zero when missed', also: ['未达标0分', 'full or zero', 'zero'] },
    },
  },
  {
    kind: 'share',
    key: 'anomalyThreshold',
    label: { zh: '异常阈值', en: 'Anomaly threshold', also: ['异常标准', 'anomaly'] },
    min: 0.001,
  },
  {
    kind: 'choice',
    key: 'missingActual',
    label: { zh: '缺实际值', en: 'Missing actual', also: ['未填实际值', 'missing'] },
    choices: {
      unscored: { zh: '不评分', en: 'unscored', also: ['不计分', 'not scored'] },
      zero: { zh: '记0分', en: 'zero', also: ['0分', '零分', '计0分', '得0分'] },
    },
  },
  {
    kind: 'choice',
    key: 'notApplicable',
    label: { zh: '不适用的项目', en: 'Not applicable', also: ['不适用', 'n/a'] },
    choices: {
      share: { zh: '权重分给其余项', en: 'share its weight', also: ['分摊', '权重分摊', 'share'] },
      drop: { zh: '不计入总分', en: 'drop it', also: ['不计', '剔除', 'drop'] },
      full: { zh: '给满分', en: 'full mark', also: ['满分', '得满分', 'full'] },
    },
  },
  {
    kind: 'choice',
    key: 'weights',
    label: { zh: '权重合计不是100%', en: 'Weights not 100%', also: ['权重合计', 'weights', 'weight sum'] },
    choices: {
      keep: { zh: '按所写权重', en: 'keep', also: ['保留', '不折算', 'as written', 'keep as written'] },
      normalise: { zh: '折算为100%', en: 'normalise', also: ['折算', '归一', 'normalize', 'scale to 100%'] },
    },
  },
  {
    kind: 'raters',
    key: 'raters',
    label: { zh: '评分人权重', en: "Raters' weights", also: ['评分人', '多人评分', 'raters'] },
  },
  {
    kind: 'grades',
    key: 'grades',
    label: { zh: '等级标准', en: 'Grades', also: ['等级', '评级标准', 'grade scheme', 'grade'] },
  },
  {
    kind: 'choice',
    key: 'rank',
    label: { zh: '并列名次', en: 'Ties in ranks', also: ['名次', '排名', 'rank', 'rank ties'] },
    choices: {
      skip: { zh: '跳过下一名', en: 'skip the next', also: ['跳过', 'skipped', 'skip'] },
      dense: { zh: '名次连续', en: 'dense', also: ['连续', '不跳过'] },
    },
  },
  {
    kind: 'whole',
    key: 'scoreDecimals',
    label: { zh: '得分小数位', en: 'Decimals of scores', also: ['分数小数位', 'score decimals'] },
    min: 0,
    max: 4,
  },
  {
    kind: 'whole',
    key: 'rateDecimals',
    label: { zh: '比率小数位', en: 'Decimals of rates', also: ['百分比小数位', 'rate decimals'] },
    min: 0,
    max: 4,
  },
  {
    kind: 'share',
    key: 'minimumCoverage',
    label: { zh: '最低数据覆盖率', en: 'Minimum coverage', also: ['数据覆盖率', '最低覆盖率', 'coverage'] },
    min: 0,
  },
  {
    kind: 'share',
    key: 'minimumReturn',
    label: {
      zh: '最低问卷回收率',
      en: 'Minimum survey return',
      also: ['问卷回收率', '最低回收率', 'survey return'],
    },
    min: 0,
  },
  {
    kind: 'whole',
    key: 'minimumCount',
    label: { zh: '最少样本数', en: 'Minimum count', also: ['最小样本量', '样本数', 'minimum sample'] },
    min: 0,
    max: 1_000_000,
  },
  {
    kind: 'decimal',
    key: 'jumpScore',
    label: { zh: '突变阈值', en: 'Sudden jump', also: ['突变', 'jump'] },
    min: 0.5,
    max: 100,
  },
  {
    kind: 'whole',
    key: 'jumpPeriods',
    label: { zh: '判断突变的最少期数', en: 'Periods for a sudden jump', also: ['最少期数', 'jump periods'] },
    min: 3,
    max: 120,
  },
  {
    kind: 'choice',
    key: 'runRecord',
    label: { zh: '评分记录', en: 'Run record', also: ['记录评分', 'record of runs'] },
    choices: {
      kept: { zh: '有记录表时记', en: 'where there is a record', also: ['有记录表时', '默认', 'kept'] },
      always: { zh: '总是记', en: 'always', also: ['总是', '开', '是', 'on', 'yes'] },
      never: { zh: '不记', en: 'never', also: ['从不', '关', '否', 'off', 'no'] },
    },
  },
  {
    kind: 'readings',
    key: 'readings',
    label: { zh: '逐条读法', en: 'Readings by sentence', also: ['逐条标准的读法', 'readings'] },
  },
];
