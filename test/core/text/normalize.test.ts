import * as fc from 'fast-check';
import { normalizeText } from '../../../src/core/text/normalize';

describe('normalizeText', () => {
  it.each([
    ['≦２５秒，得１００分；', '≤25秒,得100分;'],
    ['每增加５秒扣１０分（扣完為止）', '每增加5秒扣10分(扣完为止)'],
    ['客戶滿意度達到９０％以上，得滿分', '客户满意度达到90%以上,得满分'],
    ['>=90%', '≥90%'],
    ['<=30', '≤30'],
    ['９５％～９９％', '95%~99%'],
    ['95–99', '95-99'],
    ['a\u00a0b\u200bc', 'a bc'],
    ['遲到一次扣５分、早退、曠工', '迟到一次扣5分、早退、旷工'],
  ])('writes %s as %s', (typed, expected) => {
    expect(normalizeText(typed).text).toBe(expected);
  });

  it('remembers where each character stood', () => {
    const { text, origin } = normalizeText('得 >=90');
    expect(text).toBe('得 ≥90');
    expect(origin).toEqual([0, 1, 2, 4, 5, 6]);
  });

  it('has one origin for each character and one for the end, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { text, origin } = normalizeText(typed);
        expect(origin).toHaveLength(text.length + 1);
        expect(origin[origin.length - 1]).toBe(typed.length);
      }),
    );
  });

  it('changes nothing when applied to its own result', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'≦每扣９％（）＞，為達標a1 ') }), (typed) => {
        const once = normalizeText(typed).text;
        expect(normalizeText(once).text).toBe(once);
      }),
    );
  });
});
