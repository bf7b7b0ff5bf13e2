import { scoreBook } from '../../src/cli/score-book';
import { buildTemplateBooks } from '../../src/cli/template-books';
import { TEMPLATE_TOTALS } from '../cases/templates';

const books = new Map<string, Uint8Array>();

beforeAll(async () => {
  await buildTemplateBooks('zh-CN', ({ id, fill, bytes }) => {
    if (fill === 'sample') books.set(id, bytes);
  });
}, 120_000);

describe('a form inserted with its sample and scored by the button', () => {
  it.each(TEMPLATE_TOTALS.map((row) => [row.template, row] as const))(
    '%s shows its total in the sheet; pressed again, nothing is written',
    async (template, { total, grade }) => {
      const scored = await scoreBook(books.get(template) ?? new Uint8Array());
      const [checked] = scored.run.check.tables;
      expect(checked?.card.grade ?? null).toBe(grade);
      const cell = scored.run.written.find(({ kind }) => kind === 'total');
      const shown = cell && scored.model.valueAt(cell.sheet, cell.row, cell.column);
      if (total === null) expect(checked?.card.total ?? null).toBeNull();
      else {
        expect(checked?.card.total).toBeCloseTo(total, 3);
        expect(shown).toBeCloseTo(total, 3);
      }
      expect((await scoreBook(scored.save())).run.written).toEqual([]);
    },
    30_000,
  );
});
