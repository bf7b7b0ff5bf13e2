import type { CellValue } from '../../../src/core/forms/grid';
import { findRecords } from '../../../src/core/records/find-records';
import { readRecords } from '../../../src/core/records/read-records';
import { createRecordReader } from '../../../src/core/records/record-reader';
import type { RecordTable } from '../../../src/core/records/record-table';
import { buildGrid, type GridParts } from '../forms/build-grid';

const HEADER = ['坐席', '呼叫时间', '是否接通', '通话时长(秒)', '满意度'];

const read = (rows: readonly (readonly CellValue[])[], parts: GridParts = {}) => {
  const grid = buildGrid(rows, { sheet: '通话', ...parts });
  const { table } = findRecords(grid);
  if (table === null) throw new Error('not recognised');
  return readRecords(table, grid);
};
const codes = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

describe('reading records', () => {
  it('counts cells that it cannot read, names the first few, and takes them for nothing', () => {
    const { block, diagnostics } = read([
      HEADER,
      ['张三', '2024-05-06 09:00', '是', 100, 5],
      ['张三', '2024-05-06 09:10', '是', '很久', 4],
      ['李四', '2024-05-06 09:20', '大概', 50, '9分'],
      ['李四', '2024-05-06 09:30', '是', '#N/A', 3],
      ['李四', '2024-05-06 09:40', '是', 70, 3],
      ['李四', '2024-05-06 09:50', '否', '', ''],
    ]);
    expect([...(block.numbers.talk ?? [])]).toEqual([100, NaN, 50, NaN, 70, NaN]);
    expect(diagnostics.map(({ params }) => [params?.header, params?.count, params?.cells])).toEqual([
      ['是否接通', 1, 'C4'],
      ['通话时长(秒)', 2, 'D3, D5'],
      ['满意度', 1, 'E4'],
    ]);
  });

  it('passes over blank rows, totals and headers that a page repeats', () => {
    const { block, diagnostics } = read([
      HEADER,
      ['张三', '2024-05-06 09:00', '是', 100, 5],
      ['', '', '', '', ''],
      HEADER,
      ['李四', '2024-05-06 09:10', '是', 50, 4],
      ['合计', '', '', 150, ''],
    ]);
    expect(block.rows).toBe(2);
    expect(codes(diagnostics)).toEqual(['records.totals-skipped']);
  });

  it('gives a name merged over several rows to each of them, and a merged figure to the first alone', () => {
    const { block } = read(
      [
        HEADER,
        ['张三', '2024-05-06 09:00', '是', 100, 5],
        ['', '2024-05-06 09:05', '是', '', 5],
        ['李四', '2024-05-06 09:10', '是', 50, 4],
      ],
      { merges: ['A2:A3', 'D2:D3'] },
    );
    const { codes: agents, dictionary } = block.names.agent ?? { codes: [], dictionary: [] };
    expect([...agents].map((code) => dictionary[code])).toEqual(['张三', '张三', '李四']);
    expect([...(block.numbers.talk ?? [])]).toEqual([100, NaN, 50]);
  });

  it('takes names that differ by blanks, width or case for one', () => {
    const { block } = read([
      HEADER,
      ['Ana Ruiz', '2024-05-06 09:00', '是', 100, 5],
      ['ana  ruiz ', '2024-05-06 09:05', '是', 90, 5],
      ['Ａna Ruiz', '2024-05-06 09:10', '是', 50, 4],
    ]);
    expect(block.names.agent?.dictionary).toEqual(['', 'Ana Ruiz']);
  });

  it('reads a file of texts in blocks as it reads the whole', () => {
    const lines = Array.from({ length: 90 }, (_, i) => [
      i % 3 === 0 ? '张三' : '李四',
      `2024-05-${String(1 + (i % 28)).padStart(2, '0')} 09:00:00`,
      i % 5 === 0 ? '否' : '是',
      i % 5 === 0 ? '' : String(60 + i),
      i % 5 === 0 ? '' : String(1 + (i % 5)),
    ]);
    const head = findRecords(buildGrid([HEADER, ...lines.slice(0, 20)])).table as RecordTable;
    const whole = createRecordReader(head).read([HEADER, ...lines], 0);
    const reader = createRecordReader(head);
    const parts = [0, 31, 62].map((from) => reader.read([HEADER, ...lines].slice(from, from + 31), from));
    expect(parts.map(({ rows }) => rows)).toEqual([30, 31, 29]);
    expect(parts.flatMap(({ numbers }) => [...(numbers.talk ?? [])])).toEqual([
      ...(whole.numbers.talk ?? []),
    ]);
    expect(parts.flatMap(({ names }) => [...(names.agent?.codes ?? [])])).toEqual([
      ...(whole.names.agent?.codes ?? []),
    ]);
    expect(whole.rows).toBe(90);
  });
});

describe('what a bare number means', () => {
  const unitOf = (header: string, values: readonly CellValue[], parts: GridParts = {}) => {
    const rows = [
      ['Agent', 'Call time', 'Answered', header],
      ...values.map((value, i) => [`A${i % 2}`, `2024-05-06 09:0${i}`, 'Y', value]),
    ];
    const { table } = findRecords(buildGrid(rows, parts));
    const reading = table?.columns.find(({ header: text }) => text === header)?.reading;
    return { reading, said: codes(table?.diagnostics ?? []).filter((code) => /unit|excel|clock/.test(code)) };
  };

  it('is said by the number format first', () => {
    const { reading, said } = unitOf('Talk time', [0.001, 0.002, 0.003], {
      formats: { 'D2:D4': '[h]:mm:ss' },
    });
    expect([reading, said]).toMatchObject([{ unit: '天', decidedBy: 'format' }, []]);
    const minutes = unitOf('Talk time', [3, 4, 2.5], { formats: { 'D2:D4': '0.0"分钟"' } });
    expect(minutes.reading).toMatchObject({ unit: '分钟', decidedBy: 'format' });
  });

  it('is said by the header next', () => {
    expect(unitOf('Talk time (min)', [3, 4, 2.5])).toMatchObject({
      reading: { unit: '分钟', decidedBy: 'header' },
      said: [],
    });
  });

  it('is found from the column as a whole otherwise, and that is said', () => {
    expect(unitOf('Talk time', [243, 190, 310])).toMatchObject({
      reading: { unit: '秒', decidedBy: 'column' },
      said: ['records.unit-assumed'],
    });
    expect(unitOf('Talk time', [3.2, 4.5, 2.25])).toMatchObject({
      reading: { unit: '分钟' },
      said: ['records.unit-assumed'],
    });
    expect(unitOf('Talk time', [243_000, 190_500, 310_000])).toMatchObject({ reading: { unit: '毫秒' } });
    // 143, 242 and 131 seconds as Excel stores them, without the format of a time.
    expect(unitOf('Talk time', [143 / 86400, 242 / 86400, 131 / 86400])).toMatchObject({
      reading: { unit: '天' },
      said: ['records.excel-times'],
    });
  });

  it('two-part clocks are minutes and seconds, or what the header says, and that is said', () => {
    expect(unitOf('Talk time', ['2:23', '3:05', '0:59'])).toMatchObject({
      reading: { clock: 'm:s' },
      said: ['records.clock-minutes-seconds'],
    });
    expect(unitOf('Handle time (hh:mm)', ['2:23', '3:05', '0:59'])).toMatchObject({
      reading: { clock: 'h:m' },
      said: ['records.clock-hours-minutes'],
    });
  });
});

describe('dates', () => {
  const dates = (values: readonly string[]) => {
    const { table, block, diagnostics } = read([
      ['坐席', '呼叫日期', '通话时长(秒)', '是否接通'],
      ...values.map((value) => ['张三', value, 60, '是']),
    ]);
    return { at: [...(block.at ?? [])], said: [...codes(table.diagnostics), ...codes(diagnostics)] };
  };

  it('are read in the order that the column shows', () => {
    expect(dates(['06/05/2024', '25/05/2024'])).toMatchObject({ at: [45_418, 45_437] });
    expect(dates(['05/06/2024', '05/25/2024'])).toMatchObject({ at: [45_418, 45_437] });
  });

  it('have the order of the other dates of the table where their own column does not show it', () => {
    const { block } = read(
      [
        ['工单号', '受理人', '创建时间', '关闭时间', '工单状态'],
        ['T1', '张三', '31/05/2024 09:00', '01/06/2024 09:00', '已关闭'],
        ['T2', '张三', '01/06/2024 09:00', '02/06/2024 09:00', '已关闭'],
      ],
      { sheet: '工单' },
    );
    expect([...(block.numbers.handle ?? [])]).toEqual([86_400, 86_400]);
  });

  it('are not read where nothing shows the order', () => {
    const { at, said } = dates(['06/05/2024', '07/05/2024']);
    expect(at).toEqual([NaN, NaN]);
    expect(said).toEqual(expect.arrayContaining(['records.date-order-unknown', 'records.unreadable']));
  });
});
