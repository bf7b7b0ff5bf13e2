/** `npm run demo`: the sample workbooks through the Score button, printed, and written to out/. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { scoreBook } from './score-book';
import { textReport } from './score-report';

async function main(): Promise<void> {
  const root = resolve(__dirname, '../..');
  const samples = resolve(root, 'assets/samples');
  const out = resolve(root, 'out');
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.xlsx'))) {
    const book = await scoreBook(readFileSync(resolve(samples, file)));
    const scored = resolve(out, file);
    writeFileSync(scored, book.save());
    const cells = book.run.written.length;
    console.log(`\n━━━ ${file} ━━━\n\n${textReport(book, 'zh-CN')}\n`);
    console.log(
      `→ ${relative(root, scored)}: ${cells} 个单元格,${book.syncs} 次往返 (${cells} cells, ${book.syncs} round trips)`,
    );
  }
}

void main();
