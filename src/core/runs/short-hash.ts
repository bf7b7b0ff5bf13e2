/**
 * Eight characters that differ, but for one chance in some billions, when the text does. It notices changes; it keeps no secret and
 * stops nobody who wants to deceive.
 *
 * @example shortHash('≤25秒得100分') === shortHash('≤25秒得100分')
 */
export function shortHash(text: string): string {
  // Two rounds of FNV-1a from different starts: 32 bits alone would meet themselves in a workbook of ten thousand forms.
  const high = fnv1a(text, 0x811c9dc5);
  const low = fnv1a(text, high ^ 0x9e3779b9);
  return (high.toString(36) + low.toString(36)).padStart(8, '0').slice(-8);
}

function fnv1a(text: string, start: number): number {
  let hash = start >>> 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
