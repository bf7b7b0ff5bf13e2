/** Points that one line of the standard font (11 points) takes. */
const LINE_POINTS = 15.5;
/** Room above and below the text of a cell. */
const PADDING_POINTS = 7;
/** Characters of a column that its borders and margins take. */
const MARGIN = 1.2;
/** Latin letters are narrower than the digits that widths are counted in; words do not fill a line to its end. */
const LATIN_WIDTH = 0.95;
/** Excel's own limit. */
const HIGHEST_ROW = 409;

const WIDE =
  /[\u1100-\u115f\u2010-\u2027\u2030-\u205e\u2160-\u217f\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;

/**
 * How wide a text is, in characters of the standard font: a Chinese character counts double.
 *
 * @example textWidth('权重 15%') // 8
 */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** How many lines a text takes when it wraps in a column of `width` characters; an estimate that is rather a line too many. */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(1, width - MARGIN);
  return text.split('\n').reduce((lines, line) => {
    const length = textWidth(line) * (/[a-z]{3}/i.test(line) ? LATIN_WIDTH : 1);
    return lines + Math.max(1, Math.ceil(length / room));
  }, 0);
}

/** The height in points of a row with so many lines of text. */
export function heightOfLines(lines: number): number {
  return Math.min(HIGHEST_ROW, Math.ceil(lines * LINE_POINTS + PADDING_POINTS));
}
