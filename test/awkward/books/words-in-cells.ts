import type { AwkwardBook } from '../awkward-book';
import { makeWorkbook, percent } from '../make-workbook';
import { ATTENDANCE, COMPLAINTS, TALK } from '../phrases';

const SHEET = '考核表';

/** Criteria and actuals in many words, and forms that only tell. */
export const WORDS_IN_CELLS: readonly AwkwardBook[] = [
  {
    name: 'line-breaks-and-numbering',
    wrong: 'criteria are numbered lines in one cell, indicators carry numbers and notes in a second line',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核指标', '权重', '评分规则', '实际值', '得分'],
            [
              '1、客户满意度\n(满分100分)',
              percent(0.2),
              '1、客户满意度在90分以上为20分\n2、85分以上为10分\n3、80分以上为5分\n4、低于80分为0分',
              87,
            ],
            [
              '2、客户回访',
              percent(0.05),
              '①完成所有回访安排5分\n②完成90%以上的回访为3分\n③完成回访低于90%为0分',
              '95%',
            ],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B weight, C criteria, D actual, E score',
        // C1: full marks are the weights, so the total is the plain sum
        items: [
          [2, '1、客户满意度(满分100分)', 10],
          [3, '2、客户回访', 3],
        ],
        total: 13,
        weights: 0.25,
        remarks: ['scoring.weight-sum'],
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
    name: 'levels-as-words',
    wrong: 'the actual is a word: 良好, 完成, 未完成',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [
            ['考核项目', '分值', '评分标准', '完成情况', '得分'],
            ['服务态度', 100, '优秀得100分,良好得80分,一般得60分,较差得0分', '良好'],
            ['周报提交', 5, '按时完成得5分,未完成得0分', '未完成'],
          ],
        },
      ]),
    tables: [
      {
        sheet: SHEET,
        header: 1,
        columns: 'A indicator, B full, C criteria, D actual, E score',
        items: [
          [2, '服务态度', 80],
          [3, '周报提交', 0],
        ],
        total: 80,
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
