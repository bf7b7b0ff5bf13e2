/* `npm run nightly [-- count [seed]]`: 10,000 random workbooks; the seed of today unless one is given. */
import '../../src/messages/all-catalogues';
import { runRandomBooks } from './random-run';

const [count = '10000', seed = String(Math.floor(Date.now() / 86_400_000))] = process.argv.slice(2);
/** Each with a page of its own: a page that has seen a thousand workbooks is slow. */
const BATCH = 500;

async function main(): Promise<void> {
  process.stdout.write(`${count} random workbooks, seed ${seed}\n`);
  for (let done = 0; done < Number(count); done += BATCH) {
    const batch = Math.min(BATCH, Number(count) - done);
    await runRandomBooks(batch, { seed: Number(seed) + done, shrink: true });
    process.stdout.write(`${done + batch}: no cell changed that is not the add-in’s\n`);
  }
}

main().catch((error: unknown) => {
  const cause = error instanceof Error ? error.cause : undefined;
  process.stderr.write(`${String(error)}\n${cause instanceof Error ? cause.message : ''}\n`);
  process.exitCode = 1;
});
