import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusEntry } from '../../../src/cli/judge-corpus';
import { corpusEntry, judgeCorpus } from '../../../src/cli/judge-corpus';

/** Labels on which careful readers differ, so that neither reading proves anything. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  w034: 'whether a part of a DDDs counts',
  w042: '加倍 of which amount',
  w156: 'whether the share above the weight is capped',
  w187: 'whether ± is proportional',
  w244: 'one day each, or one day in all',
  w267: '以20分为限: the most scored, or the most lost',
  w268: '封顶: the most scored, or the most lost',
  w270: 'whether ± is proportional',
  w271: '加倍 of which amount',
  w276: '-1 each: by the time, or once',
  w283: 'how much 以上 is',
  w284: 'how much 至少 is',
  w290: 'two of the bands overlap',
  w291: 'half a day belongs to a band of one day',
  w301: 'over what, nothing says',
};

/** What has been reached; a change that reads less has to say why. */
const RIGHT_AT_LEAST = 178;

const file = join(__dirname, '../../cases/rules-wild.jsonl');
const entries: CorpusEntry[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => corpusEntry.parse(JSON.parse(line)))
  .filter(({ id }) => !(id in DOUBTFUL));

const report = judgeCorpus(entries);

describe('sentences that somebody else wrote and labelled', () => {
  it('never score wrongly', () => {
    const wrong = report.filter((line, i) => report[i - 1] === '[wrong]' && line !== '');
    expect(wrong).toEqual([]);
  });

  it('are declined where they hold no rule', () => {
    expect(report.filter((line) => line.startsWith('[scored although qualitative]'))).toEqual([]);
  });

  it('score right no less often than before', () => {
    const right = Number(/^quantitative: (\d+) of/.exec(report[0] ?? '')?.[1]);
    expect(right).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
  });

  it('get no score where they contradict themselves or leave a gap', () => {
    // Flagged means a warning as well; this one gives no score at the doubtful value, only no warning before it.
    const silent = new Set(['w226']);
    const unflagged = report.filter((line) => line.startsWith('[not flagged]'));
    expect(unflagged.filter((line) => !silent.has(line.split(' ')[2] ?? ''))).toEqual([]);
  });
});
