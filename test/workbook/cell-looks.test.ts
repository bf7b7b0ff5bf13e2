import { CELL_FORMATS, LINE_COLOR } from '../../src/workbook/cell-looks';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('looks', () => {
  test.each(Object.entries(CELL_FORMATS))('%s can be read: its contrast is 7 to 1 or more', (_, format) => {
    expect(contrast(format.color ?? '#000000', format.fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(7);
  });

  it('draws lines that can be seen on paper: 3 to 1 or more', () => {
    expect(contrast(LINE_COLOR, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  });
});
