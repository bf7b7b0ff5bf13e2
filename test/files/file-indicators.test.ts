import fc from 'fast-check';
import { aggregate } from '../../src/core/indicators/aggregate';
import { findRecords } from '../../src/core/records/find-records';
import { readRecords } from '../../src/core/records/read-records';
import { answerQuestion } from '../../src/files/answer-question';
import type { CsvAnswer } from '../../src/files/csv-messages';
import { peekFile, readFileIndicators } from '../../src/files/file-indicators';
import { FileProblem } from '../../src/files/file-problem';
import { hasMessage, renderDiagnostic, renderMessage } from '../../src/messages/render';
import { buildGrid } from '../core/forms/build-grid';
import { CHINESE_LOG } from '../core/indicators/chinese-log';
import { csvOf, fileOf, gb18030, utf16 } from './make-files';

const TEXT = csvOf(CHINESE_LOG);

/** The same rows on a sheet, whose figures are worked out by hand in chinese-log.ts. */
const onSheet = (() => {
  const grid = buildGrid(CHINESE_LOG);
  const { table } = findRecords(grid);
  if (table === null) throw new Error('no table');
  return aggregate([readRecords(table, grid).block], { by: 'agent' });
})();

describe('a CSV file of records', () => {
  const encodings: [string, Uint8Array<ArrayBuffer>, string][] = [
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8'],
    ['GB18030', gb18030(TEXT), 'gb18030'],
    ['UTF-16, little end first, with a mark', utf16(`\ufeff${TEXT}`), 'utf-16le'],
    ['UTF-16 without a mark', utf16(TEXT), 'utf-16le'],
  ];
  it.each(encodings)('in %s has the figures of the same sheet', async (_, bytes, encoding) => {
    const read = await readFileIndicators(fileOf('呼叫.csv', bytes), { by: 'agent' });
    expect(read.encoding).toBe(encoding);
    expect(read.records).toBe(10);
    expect(read.aggregation.groups).toEqual(onSheet.groups);
    expect(read.aggregation.overall.talk.value).toBe(125);
    expect(read.period).toEqual({ first: 45_442, last: 45_444 });
  });

  it.each([
    ['semicolons', TEXT.replace(/,/g, ';')],
    ['tabs and Windows line ends', TEXT.replace(/,/g, '\t').replace(/\n/g, '\r\n')],
    ['bars and old Mac line ends', TEXT.replace(/,/g, '|').replace(/\n/g, '\r')],
    ["Excel's first line", `sep=;\n${TEXT.replace(/,/g, ';')}`],
    ['titles above', `客服中心通话记录,,\n导出时间,2024-06-02,\n${TEXT}`],
    ['every cell in quotes', TEXT.replace(/[^,\n]+/g, '"$&"')],
  ])('with %s is read as well', async (_, text) => {
    const read = await readFileIndicators(fileOf('a.csv', text), { by: 'agent' });
    expect(read.aggregation.groups).toEqual(onSheet.groups);
  });

  it('has the same figures however it is cut into pieces, between and within characters, quotes and line ends', async () => {
    const text = TEXT.replace(/\n/g, '\r\n').replace('物流', '"物流,\r\n""加急"""');
    const whole = await readFileIndicators(fileOf('a.csv', text), { by: 'topic' });
    expect(whole.aggregation.groups.map(({ key }) => key[0])).toContain('物流, "加急"');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: 2000 }), fc.boolean(), async (pieceBytes, wide) => {
        const file = fileOf('a.csv', wide ? utf16(`\ufeff${text}`) : text);
        const { aggregation, records } = await readFileIndicators(file, { by: 'topic', pieceBytes });
        expect(aggregation).toEqual(whole.aggregation);
        expect(records).toBe(10);
      }),
      { numRuns: 60 },
    );
  });

  it('that begins in ASCII is read in the encoding of its first other characters', async () => {
    const header = 'Call ID,Agent,Call time,Answered,Talk time (s)\n';
    const rows = Array.from(
      { length: 200 },
      (_, i) => `${i},Ann,2024-05-06 09:00,Y,${i % 2 === 0 ? 100 : 200}\n`,
    );
    const file = fileOf('a.csv', gb18030(`${header}${rows.join('')}200,张三,2024-05-06 09:00,Y,300\n`));
    const read = await readFileIndicators(file, { by: 'agent', pieceBytes: 1024 });
    expect(read.encoding).toBe('gb18030');
    expect(read.aggregation.groups.map(({ key, indicators }) => [key[0], indicators.talk.value])).toEqual([
      ['Ann', 150],
      ['张三', 300],
    ]);
  });

  it('names what it cannot read by its line, counting the line ends within cells', async () => {
    const text = [
      'Call ID,Agent,Call time,Answered,Talk time (s),Remark',
      '1,Ann,2024-05-06 09:00,Y,100,"two\nlines"',
      '2,Ann,2024-05-06 09:10,Y,soon,',
      '3,Bob,2024-05-06 09:20,Y,200,,one too many',
      '4,Bob,2024-05-06 09:30,Y,1"20,',
      '5,Bob,2024-05-06 09:40,Y,300,',
    ].join('\n');
    const { diagnostics, aggregation } = await readFileIndicators(fileOf('log.csv', text), { by: 'agent' });
    const said = diagnostics.filter(({ severity }) => severity === 'warning');
    // Lines: 1 header, 2–3 the first call, 4 soon, 5 too many, 6 a stray quote.
    expect(said.map(({ code, params }) => [code, params?.['cells'] ?? params?.['lines']])).toEqual([
      ['csv.unreadable-cells', '4, 6'],
      ['csv.long-rows', '5'],
    ]);
    for (const diagnostic of said) expect(renderDiagnostic('zh-CN', diagnostic)).toContain('log.csv');
    expect(aggregation.overall.talk).toEqual({ value: 200, n: 3 });
  });

  it('that cannot be decoded says on which lines', async () => {
    const bytes = new TextEncoder().encode(TEXT);
    // One byte of a Chinese character in the second line is lost after the encoding was found.
    const broken = Uint8Array.from([...bytes, ...new TextEncoder().encode('L11,张'), 0xff, 0x0a]);
    const { diagnostics } = await readFileIndicators(fileOf('a.csv', broken), { pieceBytes: 900 });
    expect(diagnostics.map(({ code, params }) => [code, params?.['lines']])).toContainEqual([
      'csv.characters',
      '12',
    ]);
  });

  it.each([
    ['empty', '', 'csv.empty', {}],
    ['a quote that never ends', `${TEXT}L11,"${'x'.repeat(5 << 20)}`, 'csv.open-quote', { line: 12 }],
    ['another list', '姓名,部门,岗位\n张三,客服,专员\n', 'csv.no-records', {}],
  ])('that is %s is refused with the reason', async (_, text, code, params) => {
    const problem = await readFileIndicators(fileOf('a.csv', text)).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(FileProblem);
    expect(problem).toMatchObject({ code, params: { file: 'a.csv', ...params } });
    const { params: own } = problem as FileProblem;
    expect(renderMessage('en-US', code, own)).toContain('a.csv');
    expect(renderMessage('zh-CN', code, own)).toContain('a.csv');
  });

  it('has a reason in words for everything that a sheet has one for', () => {
    const reasons = [
      'no-header',
      'no-rows',
      'is-form',
      'is-summary',
      'other-table',
      'no-measures',
      'no-event',
      'too-few-columns',
      'said-none',
    ];
    for (const reason of reasons) {
      expect(hasMessage(`records.${reason}`)).toBe(true);
      expect(hasMessage(`csv.reason.${reason}`)).toBe(true);
    }
  });

  it('is looked at by its beginning, and its columns can be corrected', async () => {
    const text = 'Call ID,甲,Call time,Answered,乙\n1,Ann,2024-05-06 09:00,Y,2\n2,Bob,2024-05-06 09:10,Y,4\n';
    const file = fileOf('odd.csv', text);
    expect((await peekFile(file)).table.unmapped.map(({ header }) => header)).toEqual(['甲', '乙']);
    const corrections = [
      { kind: 'column', sheet: 'odd.csv', header: '甲', role: 'agent' },
      { kind: 'column', sheet: 'odd.csv', header: '乙', role: 'talk', unit: '分钟' },
    ] as const;
    expect((await peekFile(file, corrections)).table.unmapped).toEqual([]);
    const { aggregation } = await readFileIndicators(file, { by: 'agent', corrections });
    expect(aggregation.overall.talk.value).toBe(180);
  });
});

describe('the worker', () => {
  const ask = async (question: Parameters<typeof answerQuestion>[0]): Promise<CsvAnswer[]> => {
    const answers: CsvAnswer[] = [];
    await answerQuestion(question, (answer) => answers.push(answer));
    return answers;
  };

  it('tells its progress, then the indicators, as plain data', async () => {
    const file = fileOf('a.csv', TEXT);
    const answers = await ask({ kind: 'read', file, corrections: [], options: { by: 'agent' } });
    expect(answers.map(({ kind }) => kind)).toEqual(['progress', 'read']);
    expect(answers[0]).toEqual({ kind: 'progress', done: file.size, total: file.size });
    expect(structuredClone(answers[1])).toEqual(answers[1]);
  });

  it('tells what a person can act on, and lets a bug be one', async () => {
    const gone = Object.assign(fileOf('a.csv', TEXT), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    });
    expect(await ask({ kind: 'peek', file: gone as unknown as File, corrections: [] })).toEqual([
      { kind: 'problem', code: 'csv.unreadable', params: { file: 'a.csv' } },
    ]);
    const bug = Object.assign(fileOf('a.csv', TEXT), { slice: () => null });
    await expect(ask({ kind: 'peek', file: bug as unknown as File, corrections: [] })).rejects.toThrow(
      TypeError,
    );
  });
});
