import type { FormTable } from '../../src/core/forms/form';
import { findTables } from '../../src/core/forms/find-tables';
import type { ScoredItem } from '../../src/core/scoring/scorecard';
import { scoreTable } from '../../src/core/scoring/score-table';
import type { DocumentLocale } from '../../src/messages/locale';
import { findTemplate, TEMPLATES } from '../../src/templates';
import { designForm } from '../../src/templates/design-form';
import type { Template } from '../../src/templates/template';
import { TEMPLATE_FIGURES, TEMPLATE_TOTALS, type TemplateFigure } from '../cases/templates';
import { designGrid } from './design-grid';
import { fillItem, itemsOf, nameOf } from './fill-template';

const LOCALES: readonly DocumentLocale[] = ['zh-CN', 'en-US'];

const templateOf = (id: string): Template => {
  const template = findTemplate(id);
  if (template === null) throw new Error(`No template ${id}`);
  return template;
};
const tableOf = (template: Template, locale: DocumentLocale): FormTable => {
  const [table] = findTables(designGrid(designForm(template, { locale, fill: 'sample' }))).tables;
  if (table === undefined) throw new Error(`${template.id} is not recognised in ${locale}`);
  return table;
};

/** The scored item of a form filled with the figure alone. */
function scored({ template, item, fill }: TemplateFigure, locale: DocumentLocale): ScoredItem {
  const filled = fillItem(templateOf(template), item, fill);
  const index = itemsOf(filled).findIndex((row) => nameOf(row) === item);
  const found = scoreTable(tableOf(filled, locale)).items[index];
  if (found === undefined) throw new Error(`${template} has no ${item}`);
  return found;
}

const cases = LOCALES.flatMap((locale) =>
  TEMPLATE_FIGURES.map((figure): [string, TemplateFigure, DocumentLocale] => {
    const fill = Object.entries(figure.fill).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
    return [`${locale} ${figure.template} ${figure.item} with ${fill.join(', ')}`, figure, locale];
  }),
);

describe('a figure of an inserted form', () => {
  it.each(cases)('%s', (_, figure, locale) => {
    const result = scored(figure, locale);
    const declined = locale === 'en-US' && figure.english !== undefined && result.score === null;
    if (typeof figure.score === 'number' && !declined) expect(result.score).toBeCloseTo(figure.score, 3);
    if (figure.score === null || declined) expect(result.score).toBeNull();
    if (figure.achievement !== undefined) expect(result.achievement).toBeCloseTo(figure.achievement, 3);
    if (figure.gap !== undefined) expect(result.gap).toBeCloseTo(figure.gap, 9);
    if (figure.flag !== undefined) expect(result.flag).toBe(figure.flag);
    expect.hasAssertions();
  });
});

describe('the total of a form filled with its sample', () => {
  it.each(
    LOCALES.flatMap((locale) =>
      TEMPLATE_TOTALS.map((row): [string, string, (typeof TEMPLATE_TOTALS)[number], DocumentLocale] => [
        locale,
        row.template,
        row,
        locale,
      ]),
    ),
  )('%s %s', (_, id, { total, grade, english }, locale) => {
    const card = scoreTable(tableOf(templateOf(id), locale));
    const declined =
      locale === 'en-US' && english !== undefined && card.items.some((item) => item.score === null);
    if (declined || grade === null) expect(card.grade).toBeNull();
    else expect(card.grade).toBe(grade);
    if (total === null) expect(card.total).toBeNull();
    else if (!declined) expect(card.total).toBeCloseTo(total, 3);
  });
});

describe('the table of figures', () => {
  it('has a total for every scored form and a figure for every item that is scored by more than a mark', () => {
    const scoredForms = TEMPLATES.filter(({ id }) => id !== 'talk').map(({ id }) => id);
    expect(TEMPLATE_TOTALS.map(({ template }) => template)).toEqual(scoredForms);
    expect([...new Set(TEMPLATE_FIGURES.map(({ template }) => template))]).toEqual(scoredForms);
  });

  it('says where every figure comes from', () => {
    expect([...TEMPLATE_FIGURES, ...TEMPLATE_TOTALS].filter(({ source }) => source.length < 2)).toEqual([]);
  });
});
