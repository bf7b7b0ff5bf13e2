import { readRule } from '../../../src/core/rules/read-rule';
import { SEARCHES } from '../../../src/core/rules/lex';
import { WORDINGS } from '../../../src/core/rules/rephrase';
import { warmReader } from '../../../src/core/rules/warm-reader';

it('meets every pattern of the reader in a step of its own, and leaves each as it was', () => {
  const patterns = [...WORDINGS, ...SEARCHES];
  const steps = [...warmReader()];
  // Twice each, and three sentences.
  expect(steps).toHaveLength(2 * patterns.length + 3);
  expect(WORDINGS.filter(({ lastIndex }) => lastIndex !== 0)).toEqual([]);
  // Words without a rule have none still.
  expect(readRule('服务态度良好').rule).toBeNull();
});
