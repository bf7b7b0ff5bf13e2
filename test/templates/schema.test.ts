import { TEMPLATES } from '../../src/templates';
import { a8 } from '../../src/templates/forms/a8';
import { templateSchema } from '../../src/templates/schema';
import type { Template } from '../../src/templates/template';

const issues = (template: unknown) =>
  (templateSchema.safeParse(template).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('the list of templates', () => {
  it('holds every form of the documents, in their order', () => {
    expect(TEMPLATES.map(({ id }) => id)).toEqual([
      'a1', 'a8', 'b1', 'b4', 'b5', 'c1', 'c2', 'c3', 'c4', 'c5', 'd1', 'e1', 'e2', 'e3', 'evaluation', 'talk',
    ]); // prettier-ignore
  });

  it.each(TEMPLATES.map((template): [string, Template] => [template.id, template]))('has a sound %s', (_, template) => {
    expect(issues(template)).toEqual([]);
  }); // prettier-ignore

  it('gives every form an id and a sheet name of its own in both languages', () => {
    for (const names of [
      TEMPLATES.map(({ id }) => id),
      TEMPLATES.map(({ sheet }) => sheet.zh),
      TEMPLATES.map(({ sheet }) => sheet.en),
    ])
      expect(new Set(names).size).toBe(TEMPLATES.length);
  });

  it('cites the document that a form is named after', () => {
    const forms = TEMPLATES.filter(({ id }) => /^[a-e]\d$/.test(id));
    expect(forms.map(({ documents }) => documents[0])).toEqual(forms.map(({ id }) => id.toUpperCase()));
  });
});

describe('the schema of templates', () => {
  it('refuses a cell whose column does not exist', () => {
    const [first, ...rest] = a8.rows;
    if (first?.kind !== 'item') throw new Error('A8 begins with an item');
    const broken = { ...a8, rows: [{ ...first, cells: { ...first.cells, wieght: 1 } }, ...rest] };
    expect(issues(broken)).toEqual(['rows.0.cells.wieght']);
  });

  it('refuses a text in one language alone', () => {
    expect(issues({ ...a8, title: { zh: '表1', en: '' } })).toEqual(['title.en']);
  });

  it('refuses a sheet name that Excel does not take', () => {
    expect(issues({ ...a8, sheet: { zh: '表1/2', en: 'Table 1' } })).toEqual(['sheet.zh']);
  });

  it('refuses two columns of one key', () => {
    expect(issues({ ...a8, columns: [...a8.columns, ...a8.columns.slice(0, 1)] })).toEqual(['columns']);
  });

  it('refuses an assumed cell that is blank', () => {
    const [first, ...rest] = a8.rows;
    expect(issues({ ...a8, rows: [{ ...first, assumed: ['score'] }, ...rest] })).toEqual(['rows.0.assumed']);
  });
});
