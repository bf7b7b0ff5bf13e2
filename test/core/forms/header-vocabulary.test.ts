import { headerUnit } from '../../../src/core/forms/header-unit';
import { classifyHeader } from '../../../src/core/forms/header-vocabulary';

describe('classifyHeader', () => {
  it.each<[string, string[]]>([
    ['指标名称', ['indicator']],
    ['指標名稱', ['indicator']],
    ['关键绩效指标(KPI)', ['indicator']],
    ['权重(%)', ['weight']],
    ['权重%', ['weight']],
    ['权\n重', ['weight']],
    ['評分標準（示例）', ['criteria']],
    ['平均分/占比', ['actual']],
    ['评分标准/数据来源', ['criteria', 'source']],
    ['达成率(%)', ['achievement']],
    ['差距(百分点)', ['gap']],
    ['备注(异常情况说明)', ['remark']],
    ['2024年5月实际值', ['actual']],
    ['本月得分', ['score']],
    ['客服部考核指标', ['indicator']],
    ['* 目标值', ['target']],
    ['Scoring Criteria', ['criteria']],
    ['Weight (%)', ['weight']],
    ['Monthly target', ['target']],
    ['No.', ['number']],
    ['自评得分', ['rater']],
    ['上级评分', ['rater']],
    ['自评(30%)', ['rater']],
    ['同事評分', ['rater']],
    ['评价人2', ['rater']],
    ['Self rating', ['rater']],
    ["Manager's score", ['rater']],
    ['最终评比得分', ['score']],
    ['终评', ['score']],
    ['3级', ['level']],
    ['三級', ['level']],
    ['Level 4', ['level']],
    ['1级(5分)', ['level']],
    ['A级', ['level']],
    ['加权得分', []],
    ['上月得分', []],
  ])('%j may be %j', (header, roles) => {
    expect(classifyHeader(header)?.roles).toEqual(roles);
  });

  it.each([
    '',
    '姓名',
    '电话',
    '预算指标',
    '产品标准',
    '客户咨询量',
    'Agent',
    'Satisfaction rating',
    '本月考核指标完成情况良好',
    '45秒',
    '部门考核',
    '评委1',
    '客户满意度评分员',
    'ID0001',
  ])('%j is no header of a form', (header) => {
    expect(classifyHeader(header)).toBeNull();
  });
});

describe('headerUnit', () => {
  it.each([
    ['时长(秒)', '秒'],
    ['平均時長（分鐘）', '分钟'],
    ['处理时长(分)', '分钟'],
    ['达成率(%)', '%'],
    ['权重%', '%'],
    ['差距(百分点)', '%'],
    ['金额(单位:万元)', '万元'],
    ['得分(分)', '分'],
    ['Response time (s)', '秒'],
  ])('of %s is %s', (header, symbol) => {
    expect(headerUnit(header)?.symbol).toBe(symbol);
  });

  it.each(['实际值', '评分标准(示例)', '得分(满分100)', '备注(异常情况说明)', ''])(
    'of %j is not stated',
    (header) => {
      expect(headerUnit(header)).toBeNull();
    },
  );
});
