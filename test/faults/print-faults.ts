/* `npm run faults [-- word]`: every fault at every round trip of every action (of those with the word in their names). 0 when all is well. */
import '../../src/messages/all-catalogues';
import { formatTable } from '../../src/cli/format-table';
import { ACTION_TABLE } from './action-table';
import { FAULT_LIST } from './fault-list';
import { FaultRun } from './fault-run';

async function main(word = ''): Promise<void> {
  const rows: string[][] = [];
  const problems: string[] = [];
  const exceptions: string[] = [];
  for (const action of ACTION_TABLE) {
    const name = [action.action, action.as].filter((part) => part !== undefined).join(' ');
    if (!name.includes(word)) continue;
    const run = await FaultRun.open(action);
    const cells: string[] = [];
    for (const fault of FAULT_LIST) {
      const { trips, problems: found } = await run.strike(fault);
      const known = action.known?.[fault.name];
      // An exception must be one still.
      const wrong = known !== undefined && found.length === 0 ? ['no exception any more'] : found;
      if (known !== undefined && found.length > 0) {
        cells.push(`known ${trips}`);
        exceptions.push(`${name} × ${fault.name}: ${known}`);
        continue;
      }
      cells.push(wrong.length === 0 ? `ok ${trips}` : `FAIL ${wrong.length}`);
      for (const problem of wrong) {
        process.stderr.write(`${name} × ${fault.name}: ${problem}\n`);
        problems.push(problem);
      }
    }
    run.close();
    rows.push([name, ...cells]);
    process.stderr.write(
      `${name}: ${cells.filter((cell) => !cell.startsWith('FAIL')).length} of ${cells.length}\n`,
    );
  }
  const [names = [], ...columns] = transposed(rows);
  const table = FAULT_LIST.map(({ name }, index) => [name, ...(columns[index] ?? [])]);
  process.stdout.write(`${formatTable(['fault × action (round trips struck)', ...names], table)}\n`);
  for (const exception of exceptions) process.stdout.write(`known: ${exception}\n`);
  const verdict =
    problems.length === 0
      ? 'All as before or as intended, and mended by trying again.'
      : `${problems.length} problems`;
  process.stdout.write(`${verdict}\n`);
  // Pages that were closed in the middle keep their timers.
  process.exit(problems.length === 0 ? 0 : 1);
}

function transposed(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}

void main(process.argv[2]);
