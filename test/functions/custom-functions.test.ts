import type * as Functions from '../../src/functions/functions';
import { DEFAULT_POLICY } from '../../src/core/scoring/policy';
import { scoreItem } from '../../src/core/scoring/score-item';
import { parseTarget } from '../../src/core/quantity/parse-target';

/* The functions as Excel calls them: ranges as matrices, null for what was left out. */

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
const office = { context: { displayLanguage: 'zh-CN' } };
let kpi: typeof Functions;

beforeAll(async () => {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode }, Office: office });
  kpi = await import('../../src/functions/functions');
});

afterEach(() => (office.context.displayLanguage = 'zh-CN'));

/** The error that a call throws, as code and text. */
const errorOf = (call: () => unknown): [string, string] => {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return [error.code, error.message];
    throw error;
  }
  return ['', 'no error'];
};

describe('KPI.RATERS', () => {
  it('answers the mean of the marks given, one score a row', () => {
    expect(
      kpi.raters(
        [
          [8, 9, 10],
          [7, '', 8],
        ],
        [[10]],
      ),
    ).toEqual([[9], [7.5]]);
  });

  it('weights them by the settings: 8×.2 + 9×.5 + 10×.3', () => {
    const settings = [['raters', '自评 20%, 考评 50%, 审评 30%']];
    const [[score]] = kpi.raters([[8, 9, 10]], [[10]], [['自评', '考评', '审评']], settings) as [[number]];
    expect(score).toBeCloseTo(9.1, 9);
  });

  it('is #N/A with the rater and the mark above the full mark, blank without any mark, 不适用 where all decline', () => {
    expect(errorOf(() => kpi.raters([[8, 11]], [[10]], [['自评', '考评']]))).toEqual([
      '#N/A',
      expect.stringMatching(/考评.*11.*10/),
    ]);
    expect(kpi.raters([['', null]], [[10]])).toEqual([['']]);
    expect(kpi.raters([['-', '不适用']], [[10]])).toEqual([['不适用']]);
  });

  it('is #VALUE! when names and marks do not fit each other', () => {
    expect(errorOf(() => kpi.raters([[8, 9]], [[10]], [['自评']]))[0]).toBe('#VALUE!');
  });
});

describe('KPI.LEVELSCORE', () => {
  const HEADERS = ['1级', '2级', '3级', '4级', '5级'];
  it.each([
    [3, 15],
    ['三级', 15],
    ['Level 5', 25],
    ['主动', 20],
  ])('%s of five is %d of 25', (actual, score) => {
    const block = [HEADERS, ['x', '', '', '', ''], ['等候', '询问', '建议', '主动', '单独']];
    expect(kpi.levelScore([[actual]], block, [[25]])).toEqual([[score]]);
  });

  it('gives the marks of the headers', () => {
    expect(kpi.levelScore([[2]], [['1级(5分)', '2级(8分)', '3级(15分)']])).toEqual([[8]]);
  });

  it('is #N/A for what is no level', () => {
    expect(errorOf(() => kpi.levelScore([[6]], [HEADERS], [[25]]))[0]).toBe('#N/A');
  });
});

describe('KPI.LOOKUPSCORE', () => {
  const BANDS = [['100%', 0, '95%以下', 1, '95%-80%', 2, '80%-75%', 3, '75%以下', 5]];
  it('takes from the full mark', () => {
    expect(kpi.lookupScore([['90%'], [0.97], ['']], BANDS, [[10]])).toEqual([[8], [9], ['']]);
  });

  it('gives marks as they stand without a full mark', () => {
    expect(kpi.lookupScore([['92%']], [['95%以上', 10, '90%-95%', 8, '90%以下', 0]])).toEqual([[8]]);
  });

  it('is #N/A where the marks are missing', () => {
    expect(
      errorOf(() =>
        kpi.lookupScore([['77%']], [['100%', 0, '100%-80%', 2, '80%-75%', '', '75%以下', 5]], [[10]]),
      ),
    ).toEqual(['#N/A', expect.stringContaining('80%-75%')]);
  });
});

describe('KPI.SCORE and its settings', () => {
  it('answers 不适用 in the viewer’s language', () => {
    expect(kpi.score([['不适用']], [['每收到客户投诉一次扣5分']], [[10]])).toEqual([['不适用']]);
    office.context.displayLanguage = 'en-GB';
    expect(kpi.score([['不适用']], [['每收到客户投诉一次扣5分']], [[10]])).toEqual([['N/A']]);
  });

  it('counts steps as the settings say: 27 s is a step of 5 begun over 25', () => {
    const call = (policy?: unknown[][]) =>
      kpi.score([[27]], [['≤25秒得100分,每增加5秒扣10分']], undefined, undefined, undefined, policy);
    expect(call()).toEqual([[100]]);
    expect(call([['步长计法', '起步']])).toEqual([[90]]);
    expect(call([['steps', 'proportional']])).toEqual([[96]]);
  });

  it('gives nothing for a missed target where the settings say so, and 0 for a blank', () => {
    const settings = [
      ['targetOnly', 'zero'],
      ['missingActual', 'zero'],
    ];
    expect(kpi.score([['72%'], ['']], [['']], [[20]], [['≥85%']], undefined, settings)).toEqual([[0], [0]]);
    expect(kpi.fcrScore([['72%']], [['≥85%']], undefined, undefined, settings)).toEqual([[0]]);
  });

  it('answers a column with targets as scoreItem answers each', () => {
    const actuals = Array.from({ length: 40 }, (_, at) => [at / 40]);
    const targets = ['≥85%', '≥50%', '≤30%'];
    for (const target of targets) {
      const expected = actuals.map(([actual]) => [
        scoreItem({
          actual: actual ?? null,
          target: parseTarget(target, {})?.target ?? null,
          full: 20,
          policy: DEFAULT_POLICY,
        }).score,
      ]);
      expect(kpi.score(actuals, [['']], [[20]], [[target]])).toEqual(expected);
    }
  });

  it('keeps apart criteria, targets and full marks of neighbouring rows', () => {
    const criteria = [['≤25秒得100分,每增加5秒扣10分'], ['每收到客户投诉一次扣5分'], [''], ['']];
    const answers = kpi.score(
      [[35], [1], [35], [35]],
      criteria,
      [[100], [10], [20], [40]],
      [[''], [''], ['≥70'], ['≥70']],
    );
    expect(answers).toEqual([[80], [5], [10], [20]]);
  });
});

describe('KPI.TOTAL', () => {
  it('shares the weight of 不适用 and of N/A alike: 58 of 80 %', () => {
    for (const text of ['不适用', 'N/A']) {
      const [[total]] = kpi.total([[80], [60], [text]], [['50%'], ['30%'], ['20%']]) as [[number]];
      expect(total).toBeCloseTo(72.5, 9);
    }
  });

  it('takes weights that serve as full marks, as shares or as numbers', () => {
    // 不适用 is 20 of 100: 23 + 20.
    const settings = [['notApplicable', 'full']];
    for (const full of [
      [[0.3], [0.5], [0.2]],
      [['30%'], ['50%'], ['20%']],
      [[30], [50], [20]],
    ]) {
      expect(kpi.total([[8], [15], ['不适用']], undefined, full, settings)).toEqual([[43]]);
    }
  });

  it('is #N/A with a score above its full mark, naming both', () => {
    expect(errorOf(() => kpi.total([[8], [12]], undefined, [[10], [10]]))).toEqual([
      '#N/A',
      expect.stringMatching(/12.*10/),
    ]);
  });

  it('normalises by the settings; KPI.SUBTOTAL never does', () => {
    const settings = [['weights', 'normalise']];
    expect(kpi.total([[90]], [['40%']], undefined, settings)).toEqual([[90]]);
    expect(kpi.subtotal([[90]], [['40%']], undefined, settings)).toEqual([[36]]);
  });
});

describe('KPI.GRADE', () => {
  it('takes the settings’ cells as its scheme', () => {
    const settings = [['grades', '金牌≥95,银牌≥85,铜牌≥75,无']];
    expect(kpi.grade([[86], [60]].flat().map((score) => [score]), settings)).toEqual([['银牌'], ['无']]);
  });
}); // prettier-ignore
