import { readPrintedScheme } from '../../../src/core/settings/printed-scheme';
import { gradesText } from '../../../src/core/settings/write-entry';

describe('grades printed on a form', () => {
  it.each([
    ['优秀≥90,良好≥80,合格≥60,不合格<60', '优秀≥90,良好≥80,合格≥60,不合格'],
    [
      '等级：90分以上为优秀，80-89分为良好，60-79分为合格，60分以下为不合格',
      '优秀≥90,良好≥80,合格≥60,不合格',
    ],
    ['考核等级标准:A(90-100分)、B(80-90分)、C(60-80分)、D(60分以下)', 'A≥90,B≥80,C≥60,D'],
    ['評級：優秀 ≥95；稱職 ≥70；不稱職 <70', '优秀≥95,称职≥70,不称职'],
    ['备注：优秀：85分及以上；良好：70≤得分<85；合格：0≤得分<70', '优秀≥85,良好≥70,合格'],
    // A row with one grade a cell.
    ['等级划分,金牌≥95,银牌≥85,铜牌≥75', '金牌≥95,银牌≥85,铜牌≥75'],
  ])('%s', (text, expected) => {
    const scheme = readPrintedScheme(text);
    expect(Array.isArray(scheme) ? gradesText(scheme) : scheme).toBe(expected);
  });

  it.each([
    '总分100分',
    '迟到1次扣5分,缺勤1次扣10分',
    '客户满意度≥90,投诉率<5',
    '客户满意度90以上,一次解决率85以上',
    '被考核人签字：        日期：2024年5月1日',
    '月度得分前10%发奖金5-10%',
    '',
  ])('are not: %s', (text) => {
    expect(readPrintedScheme(text)).toBeNull();
  });

  it.each([
    // A hole between 85 and 90, an overlap, a share of the people.
    '等级:90分以上优秀,80-85分良好,80分以下不合格',
    '等级:80-100优秀,70-90良好,70以下不合格',
    '等级：优秀占前10%，良好占20%，合格占60%',
    '90分以上优秀,80分以上良好并且无投诉,60分以上合格',
  ])('that leave a doubt are named, not guessed: %s', (text) => {
    expect(readPrintedScheme(text)).toBe('unreadable');
  });
});
