import { sizeText } from '../../../src/taskpane/view/size-text';

it.each([
  [1, '1 KB'],
  [2_600, '3 KB'],
  [999_400, '999 KB'],
  [12_440_000, '12.4 MB'],
  [2_000_000_000, '2 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
