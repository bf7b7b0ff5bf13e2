import type { AwkwardBook } from '../awkward-book';
import { makeWorkbook, percent } from '../make-workbook';

const SHEET = '考核表';

/** Raters, levels and lookups in columns. */
export const MARKS_WITHOUT_ARITHMETIC: readonly AwkwardBook[] = [
  {
    name: 'three-raters',
    wrong: 'three people give marks per item; one item has two marks, one none',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['售后服务主管考核表'],
            ['序号', '考核项目', '考核标准', '总分', '自评', '考评', '审评', '最终评比得分'],
            [1, '客户反馈信息的收集、汇总', '及时掌握客户的使用情况', 10, 8, 9, 7],
            [2, '重大事故问题处理', '第一时间处理,及时向上级反映', 15, 12, null, 13],
            [3, '部门横向沟通', '及时沟通销售部', 10],
          ],
          merges: ['A1:H1'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 2,
        columns: 'B indicator, C criteria, D full, E rater, F rater, G rater, H score',
        // (8 + 9 + 7) / 3; (12 + 13) / 2
        items: [
          [3, '客户反馈信息的收集、汇总', 8],
          [4, '重大事故问题处理', 12.5],
          [5, '部门横向沟通', 'blank'],
        ],
        total: 20.5,
      },
    ],
  },
  {
    name: 'raters-in-other-words-one-mark-too-high',
    wrong: 'the raters are 自评得分, 同事评分 and 上级评分, and one mark is above the full mark',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '评价要点', '分值', '自评得分', '同事评分', '上级评分', '最终得分'],
            ['工作技能', '业务熟练', 10, 9, 8, 7],
            ['协调性', '配合他人', 10, 12, 8, 7],
            ['责任感', '主动承担', 10, 10, 10, 7],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B criteria, C full, D rater, E rater, F rater, G score',
        // (9 + 8 + 7) / 3; 12 of 10 is a mistake; (10 + 10 + 7) / 3
        items: [
          [2, '工作技能', 8],
          [3, '协调性', 'cannot be read'],
          [4, '责任感', 9],
        ],
      },
    ],
  },
  {
    name: 'levels-in-columns-with-marks',
    wrong:
      'five behaviour levels stand in columns whose headers say the marks, the actual is a level in words or figures',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['经理态度指标考核表'],
            [
              '考核指标',
              '权重',
              '1级(5分)',
              '2级(10分)',
              '3级(15分)',
              '4级(20分)',
              '5级(25分)',
              '实际等级',
              '得分',
            ],
            [
              '主动性',
              percent(0.25),
              '等候指示',
              '询问有何工作',
              '提出建议',
              '行动但征求意见',
              '单独行动',
              4,
            ],
            [
              '服务细致',
              percent(0.25),
              '完成流程',
              '主动询问',
              '无投诉',
              '全面服务',
              '意想不到的服务',
              '3级',
            ],
            ['承担责任', percent(0.25), '承认结果', '不推卸', '着手解决', '举一反三', '防误设计', '五级'],
            ['以客户为中心', percent(0.25), '必要服务', '迅速解决', '深层需求', '信赖对象', '长远组织利益'],
          ],
          merges: ['A1:I1'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 2,
        columns: 'A indicator, B weight, C level, D level, E level, F level, G level, H actual, I score',
        items: [
          [3, '主动性', 20],
          [4, '服务细致', 15],
          [5, '承担责任', 25],
          [6, '以客户为中心', 'blank'],
        ],
        total: 60,
        weights: 1,
      },
    ],
  },
  {
    name: 'levels-in-columns-without-marks',
    wrong: 'the level columns are headed 等级1 … 等级5 and do not say their marks',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '分值', '等级1', '等级2', '等级3', '等级4', '等级5', '评定等级', '得分'],
            ['主动性', 50, '等候指示', '询问有何工作', '提出建议', '行动但征求意见', '单独行动', 4],
            ['服务细致', 50, '完成流程', '主动询问', '无投诉', '全面服务', '意想不到的服务', 2],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C level, D level, E level, F level, G level, H actual, I score',
        // level i of 5 is i/5 of the full mark: 4/5 × 50; 2/5 × 50
        items: [
          [2, '主动性', 40],
          [3, '服务细致', 20],
        ],
        total: 60,
      },
    ],
  },
  {
    name: 'lookup-in-column-pairs',
    wrong: 'the criteria are pairs of columns, 比率 and 扣分, as in the collected 扣分表',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['客户服务人员绩效考核表'],
            [
              '项目',
              '权重(%)',
              '比率',
              '扣分',
              '比率',
              '扣分',
              '比率',
              '扣分',
              '比率',
              '扣分',
              '比率',
              '扣分',
              '实际值',
              '得分',
            ],
            ['回访完成率', 10, '100%', 0, '95%以下', 1, '95%-80%', 2, '80%-75%', 3, '75%以下', 5, '97%'],
            ['客户满意度', 10, '100%', 0, '95%以下', 1, '95%-80%', 2, '80%-75%', 3, '75%以下', 5, '90%'],
            ['投诉解决率', 10, '100%', 0, '95%以下', 1, '95%-80%', 2, '80%-75%', 3, '75%以下', 5, '70%'],
            ['资料完整率', 10, '100%', 0, '95%以下', 1, '95%-80%', 2, '80%-75%', 3, '75%以下', 5, '100%'],
          ],
          merges: ['A1:N1'],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 2,
        columns:
          'A indicator, B weight, C band, D bandMark, E band, F bandMark, G band, H bandMark, I band, J bandMark, K band, L bandMark, M actual, N score',
        // 97 %: 10 − 1; 90 %: 10 − 2; 70 %: 10 − 5; 100 %: 10
        items: [
          [3, '回访完成率', 9],
          [4, '客户满意度', 8],
          [5, '投诉解决率', 5],
          [6, '资料完整率', 10],
        ],
        total: 32,
        weights: 0.4,
      },
    ],
  },
];
