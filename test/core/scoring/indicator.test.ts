import { parseTarget } from '../../../src/core/quantity/parse-target';
import { findUnit } from '../../../src/core/quantity/unit';
import { directionOf, findIndicator } from '../../../src/core/scoring/indicator';
import { INDICATORS } from '../../../src/core/scoring/indicator-catalogue';

describe('findIndicator', () => {
  it.each([
    ['平均响应时长', 'asa'],
    ['平均處理時長', 'aht'],
    ['一次解决率', 'fcr'],
    ['首次联系解决率(FCR)', 'fcr'],
    ['首次联系解决率（FCR）', 'fcr'],
    ['工单处理及时率', 'sla'],
    ['客户满意度评分(CSAT)', 'csat'],
    ['客戶滿意度', 'csat'],
    ['净推荐值(NPS)', 'nps'],
    ['NPS', 'nps'],
    ['投诉率', 'complaint'],
    ['监听分值', 'qa'],
    ['上级考评', 'attendance'],
    ['有效工作率', 'occupancy'],
    ['平均通话时间', 'talk'],
    ['平均话后处理时间', 'acw'],
    ['业务知识考核', 'knowledge'],
    ['解决方案文档数', 'articles'],
    ['30秒内响应率', 'response30'],
    ['本月平均响应时长', 'asa'],
    ['Average Handle Time', 'aht'],
    ['First Contact Resolution (FCR)', 'fcr'],
  ])('knows %s', (name, key) => {
    expect(findIndicator(name)?.key).toBe(key);
  });

  it.each(['', '客户满意度调查完成率', '姓名', '服务态度', '降低投诉率', '姓名(FCR组)'])(
    'does not know %j',
    (name) => {
      expect(findIndicator(name)).toBeNull();
    },
  );
});

describe('directionOf', () => {
  it.each([
    ['平均响应时长', 'lower'],
    ['投诉率', 'lower'],
    ['客户投诉解决率', 'higher'],
    ['服务差错次数', 'lower'],
    ['投诉处理时长', 'lower'],
    ['复杂问题解决率', 'higher'],
    ['客户流失率', 'lower'],
    ['流程改进建议采纳数', 'higher'],
    ['平均通话时间', null],
    ['服务态度', null],
    ['数量', null],
  ])('of %s is %s', (name, direction) => {
    expect(directionOf(name)).toBe(direction);
  });
});

describe('the catalogue', () => {
  it('gives every name to one indicator', () => {
    const names = INDICATORS.flatMap(({ zh, en, synonyms }) => [zh, en.toLowerCase(), ...synonyms]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has units and targets that can be read', () => {
    expect(INDICATORS.filter(({ unit }) => unit !== null && findUnit(unit) === null)).toEqual([]);
    expect(INDICATORS.flatMap(({ standard }) => standard?.target ?? []).filter((text) => parseTarget(text) === null)).toEqual([]);
  });
}); // prettier-ignore
