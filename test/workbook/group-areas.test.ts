import fc from 'fast-check';
import { areaAddresses, groupAreas } from '../../src/workbook/group-areas';

const place = fc.record({ row: fc.nat(8), column: fc.nat(8) });
const places = fc.uniqueArray(place, { selector: ({ row, column }) => row * 100 + column });

describe('cells as areas', () => {
  it('a block of cells is one area', () => {
    const cells = [0, 1].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })));
    expect(areaAddresses(groupAreas(cells))).toEqual(['A1:C2']);
  });

  it('cells apart are areas apart, in one address', () => {
    const cells = [
      { row: 0, column: 0 },
      { row: 2, column: 2 },
      { row: 2, column: 3 },
    ];
    expect(areaAddresses(groupAreas(cells))).toEqual(['A1,C3:D3']);
  });

  it('covers every cell once and no other', () => {
    fc.assert(
      fc.property(places, (cells) => {
        const covered = groupAreas(cells).flatMap(({ top, left, bottom, right }) => {
          const found: string[] = [];
          for (let row = top; row <= bottom; row++)
            for (let column = left; column <= right; column++) found.push(`${row},${column}`);
          return found;
        });
        expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
      }),
    );
  });

  it('cuts an address before it is longer than Excel takes', () => {
    const cells = Array.from({ length: 3000 }, (_, index) => ({ row: index * 2, column: 0 }));
    const addresses = areaAddresses(groupAreas(cells));
    expect(addresses.length).toBeGreaterThan(1);
    expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    expect(addresses.join(',').split(',')).toHaveLength(3000);
  });
});
