import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The real log of the shared data: 5,000 calls of the first quarter of 2021. Absent from a copy of the project alone. */
export const CALL_CENTER = resolve(__dirname, '../../shared/data/calls/call-center-2021q1.xlsx');

/** `describe` for tests of that log: skipped where it is missing, and said so on the terminal, which jest does not do by itself. */
export const describeCallCenter = (name: string, body: () => void): void => {
  if (existsSync(CALL_CENTER)) {
    describe(name, body);
    return;
  }
  const reason = '../shared/data/calls/call-center-2021q1.xlsx is not here';
  process.stderr.write(`SKIPPED, ${reason}: ${name}\n`);
  // The body of a skipped suite runs all the same, and may read the log.
  describe.skip(name, () => it.todo(`needs the log: ${reason}`));
};
