import { scoreBook } from '../../src/cli/score-book';
import { PARTS_AND_PEOPLE } from './books/parts-and-people';

describe('pressing Score again in a scored workbook', () => {
  it.each(PARTS_AND_PEOPLE.map((book) => [book.name, book] as const))(
    'writes nothing: %s',
    async (_, book) => {
      const first = await scoreBook(await book.build());
      const second = await scoreBook(first.save());
      const totals = ({ run }: typeof first) => run.check.tables.map(({ card }) => card.total);
      expect(second.run.written).toEqual([]);
      expect(totals(second)).toEqual(totals(first));
    },
  );
});
