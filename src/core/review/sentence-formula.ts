import type { Place, Shown } from './person-sources';

/** Excel's limit for a text inside a formula. */
const LONGEST_TEXT = 255;

/** A text as it stands in a formula, in pieces that Excel takes. */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += LONGEST_TEXT) {
    pieces.push(`"${text.slice(at, at + LONGEST_TEXT).replace(/"/g, '""')}"`);
  }
  return pieces.join('&');
}

/**
 * A figure as it is read aloud, as a formula: the cell itself where it holds a text (迟到2次).
 *
 * @example shownAs('人员绩效!K8', { numberFormat: '0.0%', suffix: '' }) // IF(ISNUMBER(人员绩效!K8),TEXT(人员绩效!K8,"0.0%")&"",人员绩效!K8)
 */
export function shownAs(place: Place, { numberFormat, suffix }: Shown): string {
  // 0.## would leave the point of 35 standing.
  const number =
    numberFormat === 'General' ? `ROUND(${place},2)` : `TEXT(${place},${textLiteral(numberFormat)})`;
  return `IF(ISNUMBER(${place}),${number}&${textLiteral(suffix)},${place})`;
}

/**
 * A sentence whose words stand in a cell that a person may edit, with its `{names}` filled in from formulas. Names that the words do
 * not use cost nothing.
 *
 * @example sentenceFormula('面谈用语!$C$5', { actual: shownAs('人员绩效!K8', shown) })
 */
export function sentenceFormula(words: Place, params: Readonly<Record<string, string>>): string {
  return Object.entries(params).reduce(
    (text, [name, value]) => `SUBSTITUTE(${text},"{${name}}",${value})`,
    words,
  );
}
