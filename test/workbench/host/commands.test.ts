import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { openBook } from './open-book';

const SCRIPT = `
  Office.actions.associate('write', async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[event.source.id]];
      await context.sync();
    });
    event.completed();
  });
  Office.actions.associate('never', () => undefined);
`;

describe('ribbon commands', () => {
  let book: OpenedAddin;
  beforeAll(async () => {
    book = await openBook(['考核表'], { script: SCRIPT });
  });
  afterAll(() => book.close());

  test('a command is over when its function says so', async () => {
    await book.host.invokeCommand('write', { controlId: 'ScoreButton' });
    expect(book.model.valueAt('考核表', 0, 0)).toBe('ScoreButton');
  });

  test('two clicks on one button are two calls', async () => {
    await Promise.all([book.host.invokeCommand('write'), book.host.invokeCommand('write')]);
    expect(book.model.valueAt('考核表', 0, 0)).toBe('write');
  });

  test('a command without a function is refused by name', async () => {
    await expect(book.host.invokeCommand('missing')).rejects.toThrow('no function for the command missing');
  });

  test('a command that never completes is reported', async () => {
    await expect(book.host.invokeCommand('never', { timeoutMs: 100 })).rejects.toThrow(
      'did not call event.completed()',
    );
  });
});
