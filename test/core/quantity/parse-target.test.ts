import fc from 'fast-check';
import { parseTarget, type TargetHints } from '../../../src/core/quantity/parse-target';
import { unitOf } from '../../../src/core/quantity/unit';

/** `[30, 180]秒`: brackets include, parentheses exclude, a missing bound is empty; `?` when the direction was assumed. */
const show = (cell: string | number, hints: TargetHints = {}): string | null => {
  const target = parseTarget(cell, hints)?.target;
  if (target === undefined) return null;
  const { min, max, unit, assumedDirection } = target;
  const low = min === undefined ? '(' : `${min.inclusive ? '[' : '('}${min.value}`;
  const high = max === undefined ? ')' : `${max.value}${max.inclusive ? ']' : ')'}`;
  return `${low},${high}${unit?.symbol ?? ''}${assumedDirection ? '?' : ''}`;
};

describe('parseTarget', () => {
  it.each([
    ['≤30秒', '(,30]秒'],
    ['≤5分钟', '(,5]分钟'],
    ['≥85%', '[85,)%'],
    ['≥95%', '[95,)%'],
    ['≥4.5分', '[4.5,)分'],
    ['≥40%', '[40,)%'],
    ['≤2%', '(,2]%'],
    ['质检平均值≥80分', '[80,)分'],
    ['≥50', '[50,)'],
    ['40秒≤x≤180秒', '[40,180]秒'],
    ['≤40秒', '(,40]秒'],
    ['≥80', '[80,)'],
    ['≥90%', '[90,)%'],
    ['≤8分钟', '(,8]分钟'],
    ['≥5篇/月', '[5,)篇'],
    ['≥4.5/5', '[4.5,)分'],
    ['客户满意度达到90%以上', '[90,)%'],
    ['平均响应时间不超过30秒', '(,30]秒'],
    ['30秒内', '(,30]秒'],
    ['客户满意度在90分上', '[90,)分'],
    ['培训课时达10课时以上', '[10,)课时'],
  ])('reads the documents’ %s as %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it.each([
    ['90%以上', '[90,)%'],
    ['90%及以上', '[90,)%'],
    ['30秒以内', '(,30]秒'],
    ['3次以下', '(,3]次'],
    ['不超过30秒', '(,30]秒'],
    ['不低于85%', '[85,)%'],
    ['不得低于８５％', '[85,)%'],
    ['不少於５篇', '[5,)篇'],
    ['超过90%', '(90,)%'],
    ['低于2%', '(,2)%'],
    ['不足3次', '(,3)次'],
    ['大于等于85%', '[85,)%'],
    ['至少85%', '[85,)%'],
    ['最多3次', '(,3]次'],
    ['控制在30秒以内', '(,30]秒'],
    ['低于5%(含)', '(,5]%'],
    ['90%以上(不含)', '(90,)%'],
    ['>85%', '(85,)%'],
    ['<3', '(,3)'],
    ['>=85%', '[85,)%'],
    ['=<30秒', '(,30]秒'],
    ['目标:≥85%', '[85,)%'],
    ['≥4.5分(满分5分)', '[4.5,)分'],
    ['30秒内响应率≥90%', '[90,)%'],
    ['一次解决率≥85%', '[85,)%'],
    ['两小时内响应', '(,2]小时'],
    ['3个工作日内', '(,3]工作日'],
    ['≤3分20秒', '(,200]秒'],
    ['≤00:02:30', '(,150]秒'],
    ['三次以内', '(,3]次'],
    ['≥1,200单', '[1200,)单'],
    ['≥50万元', '[50,)万元'],
    ['≥-5%', '[-5,)%'],
    ['85%+', '[85,)%'],
    ['≤6分钟/单', '(,6]分钟'],
  ])('reads %s as %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it.each([
    ['80-90分', '[80,90]分'],
    ['80%~90%', '[80,90]%'],
    ['40至180秒', '[40,180]秒'],
    ['40<x≤180', '(40,180]'],
    ['180秒≥x≥40秒', '[40,180]秒'],
    ['≥40秒且≤180秒', '[40,180]秒'],
    ['40秒以上180秒以下', '[40,180]秒'],
    ['大于40秒,小于180秒', '(40,180)秒'],
    ['40秒≤通话时长≤3分钟', '[0.666666666667,3]分钟'],
    ['between 40 and 180 seconds', '[40,180]秒'],
  ])('reads the range %s as %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it.each([
    ['at least 85%', '[85,)%'],
    ['within 30 seconds', '(,30]秒'],
    ['no more than 5 min', '(,5]分钟'],
    ['85% or above', '[85,)%'],
    ['under 30 s', '(,30)秒'],
    ['FCR ≥ 85 %', '[85,)%'],
    ['Max 3 times', '(,3]次'],
  ])('reads the English %s as %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it('takes the side of a bare value from the direction, and says that it did', () => {
    expect(show('85%', { direction: 'higher' })).toBe('[85,)%?');
    expect(show('30秒', { direction: 'lower' })).toBe('(,30]秒?');
    expect(parseTarget('85%', { direction: 'higher' })?.diagnostics).toEqual([
      { code: 'target.direction-assumed', severity: 'info', params: { text: '85%', comparator: '≥85%' } },
    ]);
  });

  it('reads a side that stands before the name of the number, as formulas put it there', () => {
    expect(show('≥去年同期:120')).toBe('[120,)');
    expect(show('≤去年同期：120单')).toBe('(,120]单');
  });

  it('warns where nothing tells the side of a bare value', () => {
    expect(parseTarget('85%')?.diagnostics).toMatchObject([
      { code: 'target.direction-guessed', severity: 'warning' },
    ]);
    expect(show('30秒')).toBe('(,30]秒?');
    expect(show('解决率为100%')).toBe('[100,)%?');
    expect(show('0起')).toBe('(,0]起?');
  });

  it('reads numbers by their format and the header’s unit', () => {
    expect(show(0.85, { numberFormat: '0%', direction: 'higher' })).toBe('[85,)%?');
    expect(show(85, { unit: unitOf('%'), direction: 'higher' })).toBe('[85,)%?');
    expect(show(0.85, { direction: 'higher' })).toBe('[0.85,)?');
    expect(show(150 / 86400, { numberFormat: '[mm]:ss', direction: 'lower' })).toBe('(,150]秒?');
    expect(show(45413, { numberFormat: 'yyyy-mm-dd' })).toBeNull();
  });

  it('takes the header’s unit for a bare number in a text, never over a stated one', () => {
    expect(show('≤30', { unit: unitOf('秒') })).toBe('(,30]秒');
    expect(show('≤5分钟', { unit: unitOf('秒') })).toBe('(,5]分钟');
  });

  it('reads 分 under a header of time as minutes, and says so', () => {
    expect(show('≤5分', { unit: unitOf('秒') })).toBe('(,5]分钟');
    expect(parseTarget('≤5分', { unit: unitOf('秒') })?.diagnostics).toMatchObject([
      { code: 'quantity.minutes-assumed' },
    ]);
  });

  it.each([
    '',
    '100分',
    '满分100分',
    '服务态度良好',
    '每增加5秒扣10分',
    '≤25秒得100分,每增加5秒扣10分,≥40分0分',
    '低于标准分此项记为0分',
    '低于80分扣5分',
    '迟到一次扣20分',
    '完成所有回访安排5分',
    '所有客户每3个月回访一次',
    '客户投诉在两小时内响应,3个工作日内解决,解决率为100%',
    '必须第一时间处理',
    '总等待时长/总服务量',
    '5分制(1-5分,≥4分为满意)',
    '不超过90%以上',
    '最高10分',
    'Each missed call: -3',
    'Low rating (< 3): -10',
    '≥90且≥80',
    '≥90且≤80',
    '2024-05-01',
    '2024年5月',
    '按公司规定',
    '达标',
    'KPI',
    '13812345678 张三',
  ])('finds no target in %j', (text) => {
    expect(show(text)).toBeNull();
  });

  it('never throws, and never states a bound that is not finite', () => {
    const piece = fc.constantFrom('≤', '≥', '<', '30', '4.5', '秒', '%', '分', '以上', '以内', '不', '超过', '低于', 'x', '-', '~', '且', '(', ')', '每', '客户', '一次', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const target = parseTarget(pieces.join(''))?.target;
        return [target?.min?.value ?? 0, target?.max?.value ?? 0].every(Number.isFinite);
      }),
    );
  }); // prettier-ignore
});
