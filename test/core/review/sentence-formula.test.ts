import { sentenceFormula, shownAs, textLiteral } from '../../../src/core/review/sentence-formula';

describe('a sentence as a formula', () => {
  it('fills the names of a wording from cells', () => {
    expect(sentenceFormula('面谈用语!$C$5', { actual: 'A1', target: 'B1' })).toBe(
      'SUBSTITUTE(SUBSTITUTE(面谈用语!$C$5,"{actual}",A1),"{target}",B1)',
    );
  });

  it('shows a number by its format and with its unit, and a text as it stands', () => {
    expect(shownAs('A1', { numberFormat: '0.0%', suffix: '' })).toBe(
      'IF(ISNUMBER(A1),TEXT(A1,"0.0%")&"",A1)',
    );
    expect(shownAs('A1', { numberFormat: 'General', suffix: '秒' })).toBe(
      'IF(ISNUMBER(A1),ROUND(A1,2)&"秒",A1)',
    );
  });

  it('doubles quotation marks and cuts texts that Excel would refuse', () => {
    expect(textLiteral('他说"好"')).toBe('"他说""好"""');
    expect(textLiteral('长'.repeat(300))).toBe(`"${'长'.repeat(255)}"&"${'长'.repeat(45)}"`);
  });
});
