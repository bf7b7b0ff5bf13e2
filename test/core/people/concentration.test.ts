import { concentrationOf } from '../../../src/core/people/concentration';
import { followUpsIn, isOverdue } from '../../../src/core/people/follow-up';
import { FLAG } from '../../../src/core/records/cell-words';
import type { RecordBlock } from '../../../src/core/records/record-block';
import { aggregate } from '../../../src/core/indicators/aggregate';

/** One agent; each mark with its topic: 1 about 物流, 2 about 退款. */
function block(marks: readonly (readonly [mark: number, topic: 1 | 2])[], max = 5): RecordBlock {
  const names = (codes: readonly number[], dictionary: readonly string[]) => ({
    codes: Int32Array.from(codes),
    dictionary,
  });
  return {
    kind: 'surveys',
    rows: marks.length,
    names: {
      agent: names(
        marks.map(() => 1),
        ['', '张三'],
      ),
      topic: names(
        marks.map(([, topic]) => topic),
        ['', '物流', '退款'],
      ),
    },
    at: Float64Array.from(marks.map((_, at) => 45000.5 + at)),
    numbers: { csat: Float64Array.from(marks.map(([mark]) => mark)) },
    flags: {},
    satisfaction: { min: max === 5 ? 1 : 0, max, scale: 'marks' },
  };
}

const low = (topic: 1 | 2) => [2, topic] as const;
const high = (topic: 1 | 2) => [5, topic] as const;
const of = (marks: Parameters<typeof block>[0]) =>
  concentrationOf(aggregate([block(marks)], { by: ['agent', 'topic'] }))[0];

describe('where low ratings come from', () => {
  it("D2's 80 % from one product", () => {
    // 4 of 5 low ones are about 物流, which is 6 of 10 ratings.
    const found = of([low(1), low(1), low(1), low(1), low(2), high(1), high(1), high(2), high(2), high(2)]);
    expect(found).toMatchObject({ person: '张三', low: 5, ratings: 10 });
    expect(found?.concentrated).toEqual({ topic: '物流', low: 4, share: 0.8, shareOfRatings: 0.6 });
  });

  it('three of four are 75 %, and four are too few', () => {
    expect(of([low(1), low(1), low(1), low(2), high(1)])?.concentrated).toBeNull();
    expect(of([low(1), low(1), low(1), low(1), high(2)])?.concentrated).toBeNull();
  });

  it('one topic alone says nothing', () => {
    expect(of(Array.from({ length: 9 }, () => low(1)))?.concentrated).toBeNull();
  });
});

describe('whom to call back (B11)', () => {
  it('below 3, not 3 itself, within 24 hours', () => {
    const cases = followUpsIn(block([[2, 1], [3, 1], [1, 2], [5, 2]])); // prettier-ignore
    expect(cases.map(({ mark, topic, at, due }) => [mark, topic, at, due])).toEqual([
      [2, '物流', 45000.5, 45001.5],
      [1, '退款', 45002.5, 45003.5],
    ]);
  });

  it('on a scale of 100 below 50', () => {
    expect(followUpsIn(block([[49, 1], [50, 1]], 100)).map(({ mark }) => mark)).toEqual([49]); // prettier-ignore
  });

  it('a complaint, whatever the mark', () => {
    const complained = { ...block([high(1), high(1)]), flags: { complaint: Uint8Array.from([FLAG.yes, FLAG.no]) } }; // prettier-ignore
    expect(followUpsIn(complained)).toMatchObject([{ mark: 5, complaint: true }]);
  });

  it('is overdue past its time unless closed', () => {
    expect([isOverdue({ due: 10 }, 10), isOverdue({ due: 10 }, 10.1), isOverdue({ due: 10 }, 11, true), isOverdue({ due: null }, 11)]).toEqual([false, true, false, false]); // prettier-ignore
  });
});
