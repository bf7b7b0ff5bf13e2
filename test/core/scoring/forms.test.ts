import { DEFAULT_POLICY } from '../../../src/core/scoring/policy';
import { scoreTable } from '../../../src/core/scoring/score-table';
import { hasMessage } from '../../../src/messages/render';
import { buildForm } from './build-form';
import { TRUTH_FORMS } from './truth-forms';

describe('the documents’ forms, filled in', () => {
  it.each(TRUTH_FORMS)('$name', ({ spec, policy, scores, total, grade, scale, dimensions, says }) => {
    const card = scoreTable(buildForm(spec).table, { ...DEFAULT_POLICY, ...policy });
    expect(card.items.map(({ score }) => score)).toHaveLength(scores.length);
    card.items.forEach(({ score, item }, at) => {
      const expected = scores[at] ?? null;
      if (expected === null) expect([item.indicator, score]).toEqual([item.indicator, null]);
      else expect(score).toBeCloseTo(expected, 8);
    });
    expect(card.scale).toBe(scale);
    if (total === null) expect(card.total).toBeNull();
    else expect(card.total).toBeCloseTo(total, 8);
    expect(card.grade).toBe(grade);
    expect(card.diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...(says ?? [])]));
    for (const [name, part] of dimensions ?? []) {
      const found = card.dimensions.find(({ dimension }) => dimension === name);
      if (part === null) expect(found?.total).toBeNull();
      else expect(found?.total).toBeCloseTo(part, 8);
    }
    const spoken = [...card.diagnostics, ...card.items.flatMap(({ diagnostics }) => diagnostics)];
    for (const { code } of spoken) expect([code, hasMessage(code)]).toEqual([code, true]);
    for (const { code } of card.items.flatMap(({ steps }) => steps)) expect(hasMessage(code)).toBe(true);
  });
});
