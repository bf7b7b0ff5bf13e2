import { runRandomBooks } from './random-run';

jest.setTimeout(600_000);

/* 10,000 of them: npm run nightly. */
it('500 random workbooks are checked, scored, undone, scored again, shared and restored: no cell changes that is not the add-in’s', async () => {
  await runRandomBooks(500);
});
