import type { AwkwardBook } from '../awkward-book';
import { makeWorkbook, percent } from '../make-workbook';
import { ATTENDANCE, COMPLAINTS, RESOLVED, RESPONSE, TALK } from '../phrases';

const SHEET = '考核表';

/** Raters, levels, lookups in columns, counts in words, forms that miss something. */
export const OTHER_KINDS_OF_FORMS: readonly AwkwardBook[] = [
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
  {
    name: 'occurrences-in-words',
    wrong: 'the actual is a sentence: 迟到2次,缺勤1次',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '分值', '评分标准', '实际情况', '得分'],
            ['一月出勤', 30, ATTENDANCE, '迟到2次,缺勤1次'],
            ['二月出勤', 30, ATTENDANCE, '缺勤一次、迟到一次'],
            ['三月出勤', 30, ATTENDANCE, '迟到0次'],
            ['四月出勤', 30, ATTENDANCE, '病假1天'],
            ['五月出勤', 30, ATTENDANCE, '迟到7次'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        // 30 − 2 × 5 − 10; 30 − 10 − 5; 30; the criteria say nothing about sick leave; 30 − 35 is not below 0
        items: [
          [2, '一月出勤', 10],
          [3, '二月出勤', 15],
          [4, '三月出勤', 30],
          [5, '四月出勤', 'cannot be read'],
          [6, '五月出勤', 0],
        ],
      },
    ],
  },
  {
    name: 'very-long-criteria',
    wrong: 'one cell holds a page of prose without any mark, another a long text with a worked example',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标', '权重', '目标值', '指标说明', '实际值', '评分'],
            ['平均通话时间', percent(0.5), '40秒≤x≤180秒', TALK, '182秒'],
            [
              '服务意识',
              percent(0.5),
              null,
              '坐席应当热情耐心,用语规范,站在客户的立场上思考问题,积极为客户解决困难,维护公司形象;'.repeat(
                60,
              ),
              '良好',
            ],
            [
              '平均通话时间(外呼)',
              null,
              '40秒≤x≤180秒',
              `${TALK}。${'以上数据以系统报表为准。'.repeat(40)}`,
              '38秒',
            ],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B weight, C target, D criteria, E actual, F score',
        // 182 is one step of 2 s too long; 38 one step too short
        items: [
          [2, '平均通话时间', 90],
          [3, '服务意识', 'cannot be read'],
          [4, '平均通话时间(外呼)', 90],
        ],
      },
    ],
  },
  {
    name: 'no-column-of-actuals',
    wrong: 'the form is printed as in the book: there is nowhere to put an actual',
    nothingWritten: true,
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '考核标准', '绩效分数', '得分'],
            ['服务质量', COMPLAINTS, 10],
            ['出勤', ATTENDANCE, 10],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B criteria, C full, D score',
        items: [
          [2, '服务质量', 'blank'],
          [3, '出勤', 'blank'],
        ],
        remarks: ['score.no-actual-column'],
      },
    ],
  },
  {
    name: 'actuals-of-three-months',
    wrong: 'there are three columns of actuals, one a month, and one score: nobody says which month counts',
    nothingWritten: true,
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['指标名称', '目标值', '评分标准', '1月实际', '2月实际', '3月实际', '得分'],
            ['平均响应时长', '≤25秒', RESPONSE, '25秒', '30秒', '35秒'],
            ['一次解决率', '≥85%', RESOLVED, '85%', '80%', '72%'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B target, C criteria, G score',
        items: [
          [2, '平均响应时长', 'cannot be read'],
          [3, '一次解决率', 'cannot be read'],
        ],
      },
    ],
  },
  {
    name: 'targets-by-role-only',
    wrong: 'a list of indicators and targets by role, without actuals',
    nothingWritten: true,
    build: () =>
      makeWorkbook([
        {
          name: '指标库',
          rows: [
            ['指标类别', '指标', '适用岗位', '目标值'],
            ['服务质量', '客户满意度', '全员', '≥90%'],
            ['问题解决', '首次解决率', '一线客服', '≥85%'],
            ['工作效率', '平均处理时长', '一线客服', '≤8分钟'],
            ['知识贡献', '解决方案文档数', '技术支持', '≥5篇/月'],
          ],
        },
      ]),
    tables: [
      {
        sheet: '指标库',
        header: 1,
        columns: 'A dimension, B indicator, D target',
        items: [
          [2, '客户满意度', 'blank'],
          [3, '首次解决率', 'blank'],
          [4, '平均处理时长', 'blank'],
          [5, '解决方案文档数', 'blank'],
        ],
        remarks: ['score.no-actual-column'],
      },
    ],
  },
];
