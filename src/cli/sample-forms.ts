/* The documents' forms, filled with the documents' own figures (IDs as in the mission's documents). Data only. */

/** A cell: text, a number, a percentage as a share, or blank. */
export type SampleCell = string | number | { readonly percent: number } | null;

export interface SampleTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
}

export interface SampleSheet {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly tables: readonly SampleTable[];
}

export interface SampleBook {
  readonly file: string;
  readonly sheets: readonly SampleSheet[];
}

const percent = (points: number): SampleCell => ({ percent: points / 100 });

/** A8 表1 with an actual column: response time in seconds, mean satisfaction. */
const a8 = (name: string, seconds: number, mean: number): SampleSheet => ({
  name,
  widths: [10, 18, 8, 14, 10, 52, 10],
  tables: [
    {
      title: '表1 客服团队绩效指标表',
      header: ['指标维度', '指标名称', '权重', '数据来源', '统计周期', '评分标准(示例)', '实际值'],
      rows: [
        [
          '效率',
          '平均响应时长',
          percent(15),
          '客服系统',
          '月度',
          '≤25秒得100分,每增加5秒扣10分,≥40分0分',
          `${seconds}秒`,
        ],
        [
          '质量',
          '客户满意度',
          percent(40),
          '服务后调研',
          '月度',
          '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分',
          mean,
        ],
        // The source ends in the middle of this sentence.
        ['成长', '培训考核通过率', percent(20), '培训系统记录', '季度', '100%', null],
      ],
    },
  ],
});

const A4_SATISFACTION = '基准分85分,实际得分=(平均调研得分-1)/4×100,若达到92分及以上加5分,低于80分扣5分';
const A4_RESPONSE = '基准值30秒,实际得分=(基准值/实际时长)×100,若≤25秒加3分,≥40秒扣3分';

const a4 = (title: string, mean: number, seconds: number): SampleTable => ({
  title,
  header: ['指标名称', '评分标准', '实际值'],
  rows: [
    ['客户满意度', A4_SATISFACTION, mean],
    ['平均响应时长', A4_RESPONSE, `${seconds}秒`],
  ],
});

/** C4 表9-26 with an actual column. Attendance in words, the other actuals in the units of the standards. */
const c4 = (name: string, qa: number, talk: number, afterCall: number, occupancy: number): SampleSheet => ({
  name,
  widths: [18, 18, 70, 8, 12, 10],
  tables: [
    {
      title: '表9-26 呼叫中心坐席专员考核表',
      header: ['关键绩效指标', '指标标准', '指标说明', '权重', '实际值', '评分'],
      rows: [
        [
          '监听分值',
          '质检平均值≥80分',
          '月监听平均分值达标为80分,低于标准分,则该项计0分',
          percent(40),
          qa,
          null,
        ],
        [
          '上级考评',
          '100分',
          '考勤,计算方式为当月累计迟到一次扣20分、早退一次扣20分、无故缺勤或旷工扣50分。其他扣分项为坐席在劳动纪律、工作配合、团队协作等方面的得分表现',
          percent(10),
          '迟到1次',
          null,
        ],
        [
          '有效工作率',
          '≥50%',
          '系统签入时间与工作时间的比率,计算公式为:(通话总时长+话后处理总时长)÷签入总时长。基本分值为100分,每少1%扣减2分(对于话务量较少的项目公司此项可不做为考核指标)',
          percent(10),
          percent(occupancy),
          null,
        ],
        [
          '平均通话时间',
          '40秒≤x≤180秒',
          '通话总时长÷通话总次数。通话时间≤180秒,包含呼入和呼出,基本分值为100分,计分方式:1.每增加2秒扣10分,扣完为止,减少时间不加分;2.如平均通话时间少于40秒,每减少2秒扣10分。例:通话时间182秒,增加2秒扣10分,实际得分为100-10=90分;如通话时间178秒,减少2秒不加分,实际得分为100分',
          percent(15),
          `${talk}秒`,
          null,
        ],
        [
          '平均话后处理时间',
          '≤40秒',
          '话后处理总时长/话后处理总次数。计分方式:话后时间每缩短1秒加2分,奖励上限到25秒止,每多1秒扣减5分,扣完该项为止,标准分值为70分。例:如话后时长42秒,增加2秒扣10分,实际得分为70-10=60分;如话后时长38秒,减少2秒加4分,实际得分为74分',
          percent(10),
          `${afterCall}秒`,
          null,
        ],
        ['业务知识考核', '≥80', '主要指业务考核,低于标准分此项记为0分', percent(10), 88, null],
      ],
    },
  ],
});

export const SAMPLE_BOOKS: readonly SampleBook[] = [
  {
    file: 'B-客服效率与满意度评测表.xlsx',
    sheets: [
      {
        name: '效率评测',
        widths: [18, 20, 22, 10, 10, 12, 28],
        tables: [
          {
            title: '(一)客服效率评测表(月度)',
            header: [
              '指标名称',
              '数据来源',
              '计算方式',
              '目标值',
              '实际值',
              '达成率(%)',
              '备注(异常情况说明)',
            ],
            rows: [
              [
                '平均响应时长',
                '呼叫中心系统',
                '总等待时长/总服务量',
                '≤30秒',
                '45秒',
                null,
                '高峰期排队客户量激增',
              ],
              [
                '平均处理时长',
                '工单系统+通话记录',
                '总处理时长/总服务量',
                '≤5分钟',
                '6.2分钟',
                null,
                '复杂售后问题占比上升15%',
              ],
              [
                '一次解决率',
                '系统工单标记',
                '首次解决量/总服务量',
                '≥85%',
                percent(72),
                null,
                '新产品知识培训未覆盖到位',
              ],
              [
                '工单处理及时率',
                '工单SLA记录',
                '达标工单数/总工单数',
                '≥95%',
                percent(91),
                null,
                '个别工单因跨部门协作延迟关闭',
              ],
            ],
          },
        ],
      },
      {
        name: '满意度评测',
        widths: [12, 32, 10, 14, 10, 16, 36],
        tables: [
          {
            title: '(二)客户满意度评测表(月度)',
            header: [
              '指标',
              '评分标准/数据来源',
              '样本量',
              '平均分/占比',
              '目标值',
              '差距(百分点)',
              '改进方向',
            ],
            rows: [
              [
                'CSAT',
                '5分制(1-5分,≥4分为满意)',
                '1200份',
                '4.2分',
                '≥4.5分',
                null,
                '优化“问题未一次性解决”场景应答',
              ],
              [
                'NPS',
                '推荐者(9-10分)占比',
                '800份',
                percent(35),
                '≥40%',
                null,
                '增加客户回访频次,提升情感连接',
              ],
              [
                '投诉率',
                '投诉工单量/总服务量',
                '5000单',
                '2.8%',
                '≤2%',
                null,
                '针对物流延迟问题增设专项话术',
              ],
            ],
          },
        ],
      },
    ],
  },
  {
    file: 'A8-客服团队绩效指标表.xlsx',
    sheets: [
      a8('坐席甲', 25, 4.5),
      a8('坐席乙', 30, 4.4),
      a8('坐席丙', 35, 4.2),
      a8('坐席丁', 40, 2.5),
      a8('坐席戊', 20, 4.8),
    ],
  },
  {
    file: 'A4-基准分加浮动分.xlsx',
    sheets: [
      {
        name: '基准分+浮动分',
        widths: [18, 70, 12],
        tables: [a4('坐席甲', 4.2, 45), a4('坐席乙', 4.0, 30), a4('坐席丙', 4.68, 25)],
      },
    ],
  },
  {
    file: 'C4-呼叫中心坐席专员考核表.xlsx',
    sheets: [
      c4('坐席01', 85, 182, 42, 50),
      c4('坐席02', 79, 178, 38, 48),
      c4('坐席03', 85, 40, 40, 55),
      c4('坐席04', 85, 38, 25, 50),
      c4('坐席05', 85, 20, 20, 50),
      c4('坐席06', 85, 200, 54, 50),
    ],
  },
];
