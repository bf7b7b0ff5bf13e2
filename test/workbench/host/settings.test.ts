import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { excelRun, inPage, joinBook, openBook } from './open-book';

describe('settings', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['考核表']);
  });
  afterEach(() => book.close());

  const save = () =>
    inPage(book, async () => {
      Office.context.document.settings.set('policy', { steps: 'whole', 名字: ['一', 2] });
      await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    });

  test('saved settings are in the workbook, as values', async () => {
    await save();
    expect(book.model.settings.get('policy')).toEqual({ steps: 'whole', 名字: ['一', 2] });
  });

  test('a page that opens later sees them', async () => {
    await save();
    const later = await joinBook(book);
    const seen = await inPage(later, () => Office.context.document.settings.get('policy') as unknown);
    expect(seen).toEqual({ steps: 'whole', 名字: ['一', 2] });
    later.close();
  });

  test('workbook.settings are the same settings', async () => {
    await save();
    const seen = await excelRun(book, async (context) => {
      const { settings } = context.workbook;
      settings.add('run', 3);
      const policy = settings.getItem('policy').load('value');
      const none = settings.getItemOrNullObject('nothing').load('key');
      settings.load('items/key');
      await context.sync();
      return [policy.value as unknown, none.isNullObject, settings.items.map((setting) => setting.key)];
    });
    expect(seen).toEqual([{ steps: 'whole', 名字: ['一', 2] }, true, ['policy', 'run']]);
    expect(book.model.settings.get('run')).toBe(3);
  });

  test('a refresh fetches what another page has saved', async () => {
    book.model.settings.set('elsewhere', 'yes');
    const seen = await inPage(book, async () => {
      await new Promise<void>((resolve) => Office.context.document.settings.refreshAsync(() => resolve()));
      return Office.context.document.settings.get('elsewhere') as unknown;
    });
    expect(seen).toBe('yes');
  });
});
