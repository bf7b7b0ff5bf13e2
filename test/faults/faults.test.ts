import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ACTION_TABLE } from './action-table';
import { FAULT_LIST } from './fault-list';
import { FaultRun } from './fault-run';

jest.setTimeout(120_000);

/* The whole table takes minutes: `npm run faults`. Here every action meets a third of the faults, each at another round trip. */
describe.each(
  ACTION_TABLE.map((action, index) => [[action.action, action.as].join(' ').trim(), action, index] as const),
)('%s, struck by a fault', (_, action, index) => {
  it('leaves every cell as before or as intended, says what to do, and doing it works', async () => {
    const run = await FaultRun.open(action);
    const problems: string[] = [];
    for (const [at, fault] of FAULT_LIST.entries()) {
      if (action.known?.[fault.name] !== undefined) continue;
      if ((index + at) % 3 !== 0 && fault.name !== 'GeneralException, half done') continue;
      const found = await run.strike(fault, (trip, trips) => trip === ((index + at) % trips) + 1);
      problems.push(...found.problems.map((problem) => `${fault.name}: ${problem}`));
    }
    run.close();
    expect(problems).toEqual([]);
  });
});

it('every action of src/actions is in the table: a line in fault-page.ts and one in action-table.ts', () => {
  const folder = resolve(__dirname, '../../src/actions');
  const actions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && readFileSync(resolve(folder, file), 'utf8').includes('Excel.run('),
    )
    .map((file) => basename(file, '.ts'));
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const covered = ACTION_TABLE.flatMap(({ action, covers = [] }) => [kebab(action), ...covers]);
  expect(actions.filter((action) => !covered.includes(action))).toEqual([]);
});
