import {
  checkWeights,
  normaliseWeights,
  parseWeight,
  weightsOf,
  weightTotal,
} from '../../../src/core/scoring/weight';
import { totalOf } from '../../../src/core/scoring/total';

const shares = (cells: (string | number)[], format = 'General', headerIsPercent = false) =>
  weightsOf(
    cells.map((cell) => parseWeight(cell, format)),
    headerIsPercent,
  );

describe('weights', () => {
  it('are shares however they are written', () => {
    expect(shares(['15%', '40%', '20%'])).toEqual([0.15, 0.4, 0.2]);
    expect(shares([0.15, 0.4, 0.2], '0%')).toEqual([0.15, 0.4, 0.2]);
    expect(shares([0.15, 0.4, 0.2])).toEqual([0.15, 0.4, 0.2]);
    expect(shares([15, 40, 20])).toEqual([0.15, 0.4, 0.2]);
    expect(shares(['15', '４０', ' 20 '])).toEqual([0.15, 0.4, 0.2]);
    expect(shares([0.5, 0.5], 'General', true)).toEqual([0.005, 0.005]);
    expect(shares([1, 99])).toEqual([0.01, 0.99]);
  });

  it('are null where a cell holds none', () => {
    expect(shares(['', '优', '15%', '-5%', '3秒'])).toEqual([null, null, 0.15, null, null]);
  });

  it.each<[string, number[], number]>([
    ['A8', [0.15, 0.4, 0.2], 75],
    ['C4', [0.4, 0.1, 0.1, 0.15, 0.1, 0.1], 95],
    ['E3', [0.3, 0.2, 0.1, 0.1, 0.1], 80],
  ])('of %s are reported, as they sum to something else than 100 %%', (_, weights, sum) => {
    expect(checkWeights(weights)).toEqual([
      { code: 'scoring.weight-sum', severity: 'warning', params: { sum } },
    ]);
  });

  it('of B1 sum to 100 %, with nothing to report', () => {
    expect(weightTotal([0.15, 0.2, 0.25, 0.15, 0.15, 0.05, 0.05])).toBe(1);
    expect(checkWeights([0.15, 0.2, 0.25, 0.15, 0.15, 0.05, 0.05])).toEqual([]);
  });

  it('are scaled to 100 % when asked', () => {
    expect(normaliseWeights([0.15, null, 0.6])).toEqual([0.2, null, 0.8]);
  });
});

describe('totalOf', () => {
  it('weights the scores as written: A8 with 90, 85 and 100', () => {
    expect(totalOf([90, 85, 100], [0.15, 0.4, 0.2])).toMatchObject({ total: 67.5, weightTotal: 0.75, unscored: [], unweighted: [] });
  });

  it('leaves blanks out and names them, never as 0', () => {
    expect(totalOf([null, 85, 100], [0.15, 0.4, null])).toMatchObject({ total: 34, weightTotal: 0.55, unscored: [0], unweighted: [2] });
  });

  it('adds up the scores where full marks are the weights', () => {
    expect(totalOf([5, 10.5, null], null)).toMatchObject({ total: 15.5, weightTotal: null, unscored: [2], unweighted: [] });
  });

  it('has no total without any score', () => {
    expect(totalOf([null, null], [0.5, 0.5]).total).toBeNull();
  });
}); // prettier-ignore
