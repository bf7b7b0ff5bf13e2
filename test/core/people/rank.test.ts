import { bottomOf, ranksOf, tiesOf, topOf } from '../../../src/core/people/rank';
import { spreadOf } from '../../../src/core/people/spread';

describe('ranks', () => {
  it('ties share the better rank and the next is skipped', () => {
    expect(ranksOf([90, 85, 85, 80])).toEqual([1, 2, 2, 4]);
  });

  it('or is not, by policy', () => {
    expect(ranksOf([90, 85, 85, 80], 'dense')).toEqual([1, 2, 2, 3]);
  });

  it('are by total and not by order, and nobody is ranked without one', () => {
    expect(ranksOf([70, null, 95, 70])).toEqual([2, null, 1, 2]);
  });

  it('are not decided by binary noise', () => {
    expect(ranksOf([0.1 + 0.2, 0.3, 0.2])).toEqual([1, 1, 3]);
  });

  it('say which are shared', () => {
    expect(tiesOf([90, 85, 85, null, null])).toEqual([false, true, true, false, false]);
  });
});

describe('top and bottom shares', () => {
  const eight = [91, 88, 85, 80, 77, 71, 66, 60];

  it('10 % of 8 people is floor(0.8) = 0, so at least one', () => {
    expect(topOf(eight, 0.1)).toEqual([0]);
    expect(bottomOf(eight, 0.1)).toEqual([7]);
  });

  it('20 % of 8 is floor(1.6) = 1; 25 % is 2', () => {
    expect(topOf(eight, 0.2)).toEqual([0]);
    expect(topOf(eight, 0.25)).toEqual([0, 1]);
  });

  it('10 % of 30 is 3, and not 4 by 3.0000000000000004 nor 2', () => {
    const thirty = Array.from({ length: 30 }, (_, i) => 100 - i);
    expect(topOf(thirty, 0.1)).toEqual([0, 1, 2]);
    expect(bottomOf(thirty, 0.1)).toEqual([27, 28, 29]);
  });

  it('includes everybody who ties at the edge', () => {
    expect(topOf([91, 91, 85, 80, 77, 71, 66, 60], 0.1)).toEqual([0, 1]);
    expect(bottomOf([91, 88, 85, 80, 77, 60, 66, 60], 0.1)).toEqual([5, 7]);
  });

  it('counts only those who have a total', () => {
    expect(topOf([null, 50, null], 0.1)).toEqual([1]);
    expect(topOf([null, null], 0.1)).toEqual([]);
  });
});

describe('the spread of a team', () => {
  it('is mean, median, range and deviation', () => {
    // Mean (80 + 90 + 100) ÷ 3 = 90; squares 100 + 0 + 100 = 200, ÷ 2 = 100, root 10.
    expect(spreadOf([80, 90, null, 100])).toEqual({
      n: 3, mean: 90, median: 90, least: 80, greatest: 100, range: 20, deviation: 10,
    }); // prettier-ignore
  });

  it('has no deviation for one, and is nothing for none', () => {
    expect(spreadOf([70])?.deviation).toBeNull();
    expect(spreadOf([null])).toBeNull();
  });
});
