/** Indicators of customer service as data. Names are matched by findIndicator; the standards are the documents' own. */

export type IndicatorKey =
  | 'asa'
  | 'aht'
  | 'talk'
  | 'acw'
  | 'fcr'
  | 'sla'
  | 'csat'
  | 'nps'
  | 'complaint'
  | 'qa'
  | 'occupancy'
  | 'attendance'
  | 'knowledge'
  | 'abandon'
  | 'answered'
  | 'response30'
  | 'transfer'
  | 'volume'
  | 'errors'
  | 'retention'
  | 'followUp'
  | 'training'
  | 'articles'
  | 'onboarding';

/** What a document says of an indicator: the rule of its own column, or only a target. */
export interface Standard {
  /** Scoring words, read by the rule language; null when the document gives a target alone. */
  readonly criteria: string | null;
  readonly target: string | null;
  /** Full mark of the item, in the scale of the criteria. */
  readonly full: number;
  /** Document ID. */
  readonly source: string;
}

export interface Indicator {
  readonly key: IndicatorKey;
  readonly zh: string;
  readonly en: string;
  /** Other names, Simplified Chinese or lower-case English. */
  readonly synonyms: readonly string[];
  /** Canonical symbol of the usual unit; null where practice differs (CSAT: share, mean or index). */
  readonly unit: string | null;
  /** Which way is better; `range` when too little is as bad as too much (C4 平均通话时间). */
  readonly direction: 'higher' | 'lower' | 'range';
  readonly standard: Standard | null;
}

const words = (text: string): readonly string[] => (text === '' ? [] : text.split('|'));
const target = (text: string, source: string): Standard => ({
  criteria: null,
  target: text,
  full: 100,
  source,
});

/**
 * The catalogue. Criteria are the documents' sentences; A8's slip 分 for 秒 is put right here, because a default rule should
 * not report a slip that nobody on the sheet made.
 */
export const INDICATORS: readonly Indicator[] = [
  {
    key: 'asa',
    zh: '平均响应时长',
    en: 'Average speed of answer',
    synonyms: words(
      '平均响应时间|平均应答时长|平均应答时间|平均应答速度|平均等待时长|平均等待时间|响应时长|响应时间|响应速度|首次响应时长|首次响应时间|平均首次响应时长|平均首次响应时间|平均接通时长|asa|speed of answer|average response time|avg response time|response time|first response time|average waiting time',
    ),
    unit: '秒',
    direction: 'lower',
    standard: { criteria: '≤25秒得100分,每增加5秒扣10分,≥40秒0分', target: '≤25秒', full: 100, source: 'A8' },
  },
  {
    key: 'aht',
    zh: '平均处理时长',
    en: 'Average handle time',
    synonyms: words(
      '平均处理时间|处理时长|处理时间|工单平均处理时长|工单处理时长|平均解决时长|平均解决时间|aht|average handling time|avg handle time|handle time|handling time|resolution time|average resolution time',
    ),
    unit: '分钟',
    direction: 'lower',
    standard: target('≤5分钟', 'B4'),
  },
  {
    key: 'talk',
    zh: '平均通话时间',
    en: 'Average talk time',
    synonyms: words('平均通话时长|通话时长|通话时间|att|talk time|avg talk time'),
    unit: '秒',
    direction: 'range',
    standard: {
      criteria:
        '通话时间≤180秒,基本分值为100分,计分方式:1.每增加2秒扣10分,扣完为止,减少时间不加分;2.如平均通话时间少于40秒,每减少2秒扣10分',
      target: '40秒≤x≤180秒',
      full: 100,
      source: 'C4',
    },
  },
  {
    key: 'acw',
    zh: '平均话后处理时间',
    en: 'Average after-call work',
    synonyms: words(
      '平均话后处理时长|平均话后时长|平均话后时间|话后处理时长|话后处理时间|话后时长|话后时间|acw|after-call work|after call work|wrap-up time|wrap up time',
    ),
    unit: '秒',
    direction: 'lower',
    standard: {
      criteria: '计分方式:话后时间每缩短1秒加2分,奖励上限到25秒止,每多1秒扣减5分,扣完该项为止,标准分值为70分',
      target: '≤40秒',
      full: 100,
      source: 'C4',
    },
  },
  {
    key: 'fcr',
    zh: '一次解决率',
    en: 'First contact resolution',
    synonyms: words(
      '首次解决率|首次联系解决率|首次接触解决率|一次性解决率|首问解决率|首解率|fcr|first contact resolution rate|first call resolution|first call resolution rate',
    ),
    unit: '%',
    direction: 'higher',
    standard: target('≥85%', 'B4'),
  },
  {
    key: 'sla',
    zh: '工单处理及时率',
    en: 'SLA attainment',
    synonyms: words(
      'sla达成率|sla达标率|服务水平|服务水平达成率|工单及时率|处理及时率|工单及时完成率|及时率|sla|service level|sla compliance|sla rate|service level attainment',
    ),
    unit: '%',
    direction: 'higher',
    standard: target('≥95%', 'B4'),
  },
  {
    key: 'csat',
    zh: '客户满意度',
    en: 'Customer satisfaction',
    synonyms: words(
      '客户满意度评分|客户满意率|顾客满意度|用户满意度|满意度|满意率|满意度评分|服务满意度|csat|customer satisfaction score|satisfaction|satisfaction rate|satisfaction score|csat score',
    ),
    unit: null,
    direction: 'higher',
    standard: {
      criteria: '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分',
      target: '≥4.5分',
      full: 100,
      source: 'A8',
    },
  },
  {
    key: 'nps',
    zh: '净推荐值',
    en: 'Net promoter score',
    synonyms: words('客户净推荐值|推荐值|nps'),
    unit: '%',
    direction: 'higher',
    standard: target('≥40%', 'B5'),
  },
  {
    key: 'complaint',
    zh: '投诉率',
    en: 'Complaint rate',
    synonyms: words('客户投诉率|顾客投诉率|用户投诉率|有效投诉率|complaints rate'),
    unit: '%',
    direction: 'lower',
    standard: target('≤2%', 'B5'),
  },
  {
    key: 'qa',
    zh: '监听分值',
    en: 'QA score',
    synonyms: words(
      '质检分|质检得分|质检分数|质检成绩|质检平均分|质检平均值|监听平均分|监听平均分值|录音质检|服务质检|qa|quality score|quality assurance score|qa mean',
    ),
    unit: '分',
    direction: 'higher',
    standard: {
      criteria: '月监听平均分值达标为80分,低于标准分,则该项计0分',
      target: '质检平均值≥80分',
      full: 100,
      source: 'C4',
    },
  },
  {
    key: 'occupancy',
    zh: '有效工作率',
    en: 'Occupancy',
    synonyms: words(
      '工时利用率|坐席利用率|工作利用率|占用率|occupancy rate|utilization|utilisation|utilization rate',
    ),
    unit: '%',
    direction: 'higher',
    standard: { criteria: '基本分值为100分,每少1%扣减2分', target: '≥50%', full: 100, source: 'C4' },
  },
  {
    key: 'attendance',
    zh: '考勤',
    en: 'Attendance',
    synonyms: words('上级考评|出勤|出勤情况|考勤情况|attendance record'),
    unit: '次',
    direction: 'lower',
    standard: {
      criteria: '当月累计迟到一次扣20分、早退一次扣20分、无故缺勤或旷工扣50分',
      target: null,
      full: 100,
      source: 'C4',
    },
  },
  {
    key: 'knowledge',
    zh: '业务知识考核',
    en: 'Knowledge test',
    synonyms: words(
      '业务考核|业务知识|业务知识测试|知识考核|业务考试|知识测试|knowledge|knowledge score|knowledge assessment',
    ),
    unit: '分',
    direction: 'higher',
    standard: { criteria: '低于标准分此项记为0分', target: '≥80', full: 100, source: 'C4' },
  },
  {
    key: 'abandon',
    zh: '放弃率',
    en: 'Abandon rate',
    synonyms: words(
      '呼损率|弃呼率|掉线率|呼叫放弃率|来电放弃率|abandonment rate|abandoned rate|call abandonment rate',
    ),
    unit: '%',
    direction: 'lower',
    standard: null,
  },
  {
    key: 'answered',
    zh: '接通率',
    en: 'Answer rate',
    synonyms: words('接听率|电话接通率|呼入接通率|人工接通率|应答率|answered rate|call answer rate'),
    unit: '%',
    direction: 'higher',
    standard: null,
  },
  {
    key: 'response30',
    zh: '30秒内响应率',
    en: 'Response rate within 30 seconds',
    synonyms: words(
      '30秒响应率|30秒应答率|30秒内应答率|30s响应率|30-second response rate|30 second response rate',
    ),
    unit: '%',
    direction: 'higher',
    standard: target('≥90%', 'D1'),
  },
  {
    key: 'transfer',
    zh: '转接率',
    en: 'Transfer rate',
    synonyms: words('转人工率|call transfer rate'),
    unit: '%',
    direction: 'lower',
    standard: null,
  },
  {
    key: 'volume',
    zh: '工单日均处理量',
    en: 'Tickets a day',
    synonyms: words(
      '日均处理量|日均工单量|处理量|接待量|接听量|日均接听量|tickets per day|calls per day|volume',
    ),
    unit: '单',
    direction: 'higher',
    standard: null,
  },
  {
    key: 'errors',
    zh: '服务差错率',
    en: 'Error rate',
    synonyms: words('差错率|错误率|出错率|service error rate|defect rate'),
    unit: '%',
    direction: 'lower',
    standard: null,
  },
  {
    key: 'retention',
    zh: '客户保持率',
    en: 'Customer retention',
    synonyms: words(
      '客户留存率|客户保有率|续约率|留存率|customer retention rate|retention rate|retention|renewal rate',
    ),
    unit: '%',
    direction: 'higher',
    standard: null,
  },
  {
    key: 'followUp',
    zh: '客户回访率',
    en: 'Follow-up rate',
    synonyms: words('回访率|回访完成率|客户回访完成率|call-back rate|callback rate'),
    unit: '%',
    direction: 'higher',
    standard: null,
  },
  {
    key: 'training',
    zh: '培训考核通过率',
    en: 'Training pass rate',
    synonyms: words('考核通过率|培训通过率|培训参与率|training participation rate|pass rate'),
    unit: '%',
    direction: 'higher',
    standard: null,
  },
  {
    key: 'articles',
    zh: '知识库贡献条数',
    en: 'Knowledge base contributions',
    synonyms: words('解决方案文档数|知识库贡献|知识库贡献数|知识贡献|knowledge contributions'),
    unit: '篇',
    direction: 'higher',
    standard: target('≥5篇/月', 'D1'),
  },
  {
    key: 'onboarding',
    zh: '新员工上岗周期',
    en: 'Onboarding time',
    synonyms: words('上岗周期|time to proficiency'),
    unit: '天',
    direction: 'lower',
    standard: null,
  },
];
