import { benchRecords } from '../../src/cli/bench-records';

describe('the benchmark of records', () => {
  it('compares like with like: both have the same figures for every agent', async () => {
    const { difference, rows, columnBytes } = await benchRecords(20_000);
    expect(difference).toBeLessThan(1e-9);
    // Nine columns: four bytes of names, eight of each number and one of each flag are less than 64 a row.
    expect(columnBytes).toBeLessThan(64 * rows);
  }, 60_000);
});
