import { gradeOf, parseGradeScheme } from '../../../src/core/scoring/grade';

describe('gradeOf', () => {
  it.each<[number, string]>([
    [100, '优秀'],
    [90, '优秀'],
    [89.99, '良好'],
    [80, '良好'],
    [79.99, '合格'],
    [60, '合格'],
    [59.99, '不合格'],
    [-10, '不合格'],
  ])('grades %d as %s', (score, grade) => {
    expect(gradeOf(score)).toBe(grade);
  });

  it('does not lose a grade to binary noise', () => {
    expect(gradeOf(0.1 * 3 + 89.7)).toBe('优秀');
  });
});

describe('parseGradeScheme', () => {
  const four = [
    { name: '优秀', from: 90 },
    { name: '良好', from: 80 },
    { name: '合格', from: 60 },
    { name: '不合格', from: -Infinity },
  ];

  it.each([
    '优秀≥90,良好≥80,合格≥60,不合格',
    '合格≥60；良好≥80；优秀≥９０；不合格',
    '优秀:90分以上,良好:80分以上,合格:60分以上,不合格:60分以下',
    '90分及以上为优秀、80分及以上为良好、60分及以上为合格、低于60分为不合格',
    '优秀 >= 90\n良好 >= 80\n合格 >= 60\n不合格 < 60',
  ])('reads %j', (text) => {
    expect(parseGradeScheme(text)).toEqual(four);
  });

  it('reads other names and leaves out a rest that is not named', () => {
    expect(parseGradeScheme('金牌≥95,银牌≥85,铜牌≥75')).toEqual([
      { name: '金牌', from: 95 },
      { name: '银牌', from: 85 },
      { name: '铜牌', from: 75 },
    ]);
    expect(gradeOf(70, parseGradeScheme('金牌≥95,银牌≥85,铜牌≥75') ?? [])).toBeNull();
  });

  it.each([
    '',
    '优秀',
    '优秀≥90,良好≥90',
    '优秀≥90,合格,不合格',
    '优秀≥90,良好??',
    '优秀≥90,良好≥80,不合格<60',
  ])('refuses %j', (text) => {
    expect(parseGradeScheme(text)).toBeNull();
  });
});
