import fc from 'fast-check';
import { splitBySpans } from '../../../src/taskpane/view/split-by-spans';

test('marks a piece inside a sentence', () => {
  expect(splitBySpans('≥40分0分', [{ start: 1, end: 4 }])).toEqual([
    { piece: '≥', marked: false, start: 0 },
    { piece: '40分', marked: true, start: 1 },
    { piece: '0分', marked: false, start: 4 },
  ]);
});

test('ignores places outside the text', () => {
  expect(splitBySpans('良好', [{ start: 1, end: 9 }])).toEqual([{ piece: '良好', marked: false, start: 0 }]);
});

test('never loses or adds a character, and marks exactly what the spans cover', () => {
  const span = fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(span, { maxLength: 4 }), (text, spans) => {
      const pieces = splitBySpans(text, spans);
      expect(pieces.map(({ piece }) => piece).join('')).toBe(text);
      const marked = pieces.flatMap(({ piece, marked: isMarked }) =>
        [...piece.split('')].map(() => isMarked),
      );
      const covered = text
        .split('')
        .map((_, index) =>
          spans.some(({ start, end }) => end <= text.length && start <= index && index < end),
        );
      expect(marked).toEqual(covered);
    }),
  );
});
