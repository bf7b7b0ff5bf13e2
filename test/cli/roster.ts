import type { Scalar } from '../../src/workbench/model/cell-value';
import type { BookSheet } from './build-book';

/* A team of fifty: agents down, indicators across, criteria and weights above, calls on a sheet of their own. */

const SURNAMES = '赵钱孙李周吴郑王冯陈';
const GIVEN = ['明', '芳', '磊', '静', '涛'];
export const AGENTS = [...SURNAMES].flatMap((surname) => GIVEN.map((given) => `${surname}${given}`));

export const ASA = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';
export const CSAT = '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分';

/** Actuals of the agent at a place, worked out so that every branch of the rules occurs. */
export const actuals = (
  at: number,
): readonly [asa: number | string, aht: string, fcr: number, csat: number, late: number | string] => [
  at % 10 === 9 ? '' : 20 + (at % 25),
  `${String(4 + (at % 7) * 0.5)}分钟`,
  0.7 + (at % 30) / 100,
  3.9 + (at % 11) / 10,
  at % 13 === 12 ? '不适用' : at % 4,
];

const FIRST = 5;
const row = (at: number): number => at + FIRST;

/** Criteria in row 3, weights in row 4, agents from row 5 on: columns B–F actuals, G–K scores, L total, M grade, N flag. */
export const ROSTER: BookSheet = {
  name: '一组',
  rows: [
    ['客服一组绩效'],
    [
      '姓名',
      '平均响应时长',
      '平均处理时长',
      '一次解决率',
      '客户满意度',
      '迟到',
      '得分1',
      '得分2',
      '得分3',
      '得分4',
      '得分5',
      '总分',
      '等级',
      '标记',
    ],
    ['标准', ASA, '≤5分钟', '≥85%', CSAT, '迟到一次扣20分'],
    ['权重', '', '', '', '', '', 0.3, 0.2, 0.2, 0.2, 0.1],
    ...AGENTS.map((name, at): Scalar[] => {
      const r = row(at);
      return [
        name,
        ...actuals(at),
        `=KPI.SCORE(B${r},B$3,100,,"秒")`,
        `=KPI.AHTSCORE(C${r},C$3)`,
        `=IF(D${r}="","",KPI.SCORE(D${r},"",100,D$3,"100%"))`,
        `=KPI.CSATSCORE(E${r})`,
        `=KPI.SCORE(F${r},$F$3,100)`,
        `=KPI.TOTAL(G${r}:K${r},G$4:K$4)`,
        `=KPI.GRADE(L${r},"金牌≥95,银牌≥85,铜牌≥60,无")`,
        `=KPI.FLAG(C${r},C$3)&"/"&KPI.FLAG(D${r},D$3,"100%")`,
      ];
    }),
  ],
};

/** Two calls a head: the first answered, the second by two of three. */
export const CALLS: BookSheet = {
  name: '通话记录',
  rows: [
    [
      '通话流水号',
      '坐席',
      '接听状态',
      '等待时长(秒)',
      '通话时长(秒)',
      '话后处理时长(秒)',
      '是否首次解决',
      '是否投诉',
      '客户满意度',
      '转接次数',
    ],
    ...AGENTS.flatMap((name, at) =>
      [0, 1].map((call): Scalar[] => {
        const isAnswered = call === 0 || at % 3 !== 0;
        return [
          `L${at}-${call}`,
          name,
          isAnswered ? '已接听' : '未接听',
          10 + ((at + call) % 30),
          isAnswered ? 100 + at : '',
          isAnswered ? 20 + call : '',
          isAnswered && at % 4 !== 1 ? '是' : '否',
          at % 10 === 3 ? '是' : '否',
          isAnswered ? 1 + ((at + call) % 5) : '',
          at % 6 === 5 ? 1 : 0,
        ];
      }),
    ),
  ],
};

const records = `${CALLS.name}!$A$1:$J$${CALLS.rows.length}`;

/** Indicators of the calls: of each agent, and of all. */
export const INDICATORS: BookSheet = {
  name: '指标',
  rows: [
    ['坐席', 'ASA', 'AHT', 'FCR', '投诉率', 'CSAT', '转接率', '放弃率'],
    ...AGENTS.slice(0, 6).map((name, at): Scalar[] => [
      name,
      ...['ASA', 'AHT', 'FCR', 'COMPLAINTRATE', 'CSAT', 'TRANSFERRATE', 'ABANDONRATE'].map(
        (indicator) => `=KPI.${indicator}(${records},A${at + 2})`,
      ),
    ]),
    ['全部', `=KPI.ASA(${records})`, `=KPI.AHT(${records})`, `=KPI.FCR(${records})`, `=KPI.COMPLAINTRATE(${records})`, `=KPI.CSAT(${records})`, `=KPI.TRANSFERRATE(${records})`, `=KPI.ABANDONRATE(${records})`],
    ['铺开', `=KPI.SCORE(一组!B5:B9,一组!B3,100,,"秒")`],
    [],
    [],
    [],
    [],
    [],
    ['说明', `=KPI.EXPLAIN(一组!B5,一组!B3,100,,"秒")`, `=ROUND(KPI.ACHIEVEMENT(一组!C5,"≤5分钟")*100,1)`, `=KPI.GAP(一组!D5,"≥85%","100%")`],
  ],
}; // prettier-ignore
