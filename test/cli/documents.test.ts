import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckedTable } from '../../src/actions/check/check-workbook';
import { type ScoredBook, scoreBook } from '../../src/cli/score-book';
import type { ScoredItem } from '../../src/core/scoring/scorecard';
import { renderDiagnostic } from '../../src/messages/render';
import { DOCUMENT_FIGURES, WEIGHT_SUMS } from '../cases/documents';

const SAMPLES = resolve(__dirname, '../../assets/samples');
const FILES = [...new Set(DOCUMENT_FIGURES.map(({ file }) => file))];
const books = new Map<string, ScoredBook>();

beforeAll(async () => {
  for (const file of FILES) books.set(file, await scoreBook(readFileSync(resolve(SAMPLES, file))));
}, 60_000);

const bookOf = (file: string): ScoredBook => {
  const book = books.get(file);
  if (!book) throw new Error(`${file} was not scored`);
  return book;
};
const tableOf = (file: string, sheet: string, index = 0): CheckedTable => {
  const table = bookOf(file).run.check.tables.filter((found) => found.table.sheet === sheet)[index];
  if (!table) throw new Error(`No table ${index} on ${sheet}`);
  return table;
};
const itemOf = (checked: CheckedTable, indicator: string): ScoredItem => {
  const found = checked.card.items.find(({ item }) => item.indicator === indicator);
  if (!found) throw new Error(`No ${indicator} on ${checked.table.sheet}`);
  return found;
};

describe('the documents’ figures, through the Score button', () => {
  it.each(DOCUMENT_FIGURES)('$source $sheet $indicator', ({ file, sheet, indicator, table, ...expected }) => {
    const item = itemOf(tableOf(file, sheet, table), indicator);
    if (expected.score === null) expect(item.score).toBeNull();
    else if (expected.score !== undefined) expect(item.score).toBeCloseTo(expected.score, 9);
    if (expected.achievement !== undefined) expect(item.achievement).toBeCloseTo(expected.achievement, 3);
    if (expected.gap !== undefined) expect(item.gap).toBeCloseTo(expected.gap, 9);
    if (expected.flag !== undefined) expect(item.flag).toBe(expected.flag);
  });

  it('all four of B4 are missed', () => {
    const flags = tableOf('B-客服效率与满意度评测表.xlsx', '效率评测').card.items.map(({ flag }) => flag);
    expect(flags).toEqual(['anomaly', 'missed', 'missed', 'missed']);
  });

  it.each(WEIGHT_SUMS)('reports that the weights of $file are not 100 %', ({ file, weightTotal }) => {
    for (const { card } of bookOf(file).run.check.tables) {
      expect(card.weightTotal).toBeCloseTo(weightTotal, 9);
      expect(card.diagnostics.map(({ code }) => code)).toContain('scoring.weight-sum');
    }
  });

  it('reports the slip of A8, 分 for 秒, and where it stands', () => {
    const item = itemOf(tableOf('A8-客服团队绩效指标表.xlsx', '坐席甲'), '平均响应时长');
    const slip = item.diagnostics.find((diagnostic) => diagnostic.severity === 'warning' && diagnostic.span);
    if (!slip?.span) throw new Error('The slip was not reported');
    expect('≤25秒得100分,每增加5秒扣10分,≥40分0分'.slice(slip.span.start, slip.span.end)).toContain('40分');
    expect(renderDiagnostic('zh-CN', slip)).toMatch(/秒/);
    expect(renderDiagnostic('en-US', slip)).toMatch(/40/);
  });
});

describe('the cells', () => {
  it('hold the figures that were reported, by live formulas', () => {
    let compared = 0;
    for (const file of FILES) {
      const { run, model } = bookOf(file);
      for (const { table, card, plan } of run.check.tables) {
        for (const cell of plan.cells.filter(({ kind }) => kind === 'score' || kind === 'gap')) {
          const item = card.items.find((scored) => scored.item.row === cell.row);
          const expected = cell.kind === 'score' ? item?.score : item?.gap;
          const value = model.valueAt(table.sheet, cell.row, cell.column);
          expect(model.formulaAt(table.sheet, cell.row, cell.column)).toMatch(/^=IF\(.*KPI\./);
          if (expected == null) expect(value).toBe('');
          else expect(value).toBeCloseTo(expected, 8);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(60);
  });

  it('are written in one read and one write round trip, however many tables there are', () => {
    for (const file of FILES) expect(bookOf(file).syncs).toBe(2);
  });
});
