import { findTables } from '../../src/core/forms/find-tables';
import type { Locale } from '../../src/messages/locale';
import { findTemplate, TEMPLATES } from '../../src/templates';
import { designForm } from '../../src/templates/design-form';
import type { FormOptions } from '../../src/templates/form-options';
import type { Template } from '../../src/templates/template';
import { designGrid } from './design-grid';
import { itemsOf, nameOf } from './fill-template';

const OPTIONS: readonly FormOptions[] = [
  { locale: 'zh-CN', fill: 'blank' },
  { locale: 'zh-CN', fill: 'sample' },
  { locale: 'en-US', fill: 'blank' },
  { locale: 'en-US', fill: 'sample' },
];
const found = (template: Template, options: FormOptions) =>
  findTables(designGrid(designForm(template, options)));
const inLocale = (locale: Locale, text: { zh: string; en: string }) =>
  locale === 'zh-CN' ? text.zh : text.en;

describe('an inserted form', () => {
  const cases = TEMPLATES.filter(({ id }) => id !== 'talk').flatMap((template) =>
    OPTIONS.map((options): [string, Template, FormOptions] => [
      `${template.id} ${options.locale} ${options.fill}`,
      template,
      options,
    ]),
  );

  it.each(cases)('%s is recognised with the columns that it means', (_, template, options) => {
    const { tables, diagnostics } = found(template, options);
    expect(diagnostics).toEqual([]);
    expect(tables).toHaveLength(1);
    const meant = template.columns.flatMap(({ role, header }, column) =>
      role === 'other' ? [] : [{ role, column, header: inLocale(options.locale, header) }],
    );
    expect(tables[0]?.columns.map(({ role, column, header }) => ({ role, column, header }))).toEqual(meant);
  });

  it.each(cases)('%s holds its items, and nothing of its sign-off, notes or totals', (_, template, options) => {
    const [table] = found(template, options).tables;
    const names = itemsOf(template).map((row) => {
      const name = row.cells['indicator'];
      return typeof name === 'object' && 'zh' in name ? inLocale(options.locale, name) : name;
    });
    expect(table?.items.map(({ indicator }) => indicator)).toEqual(names);
    const total = template.rows.findIndex(({ kind }) => kind === 'total');
    const header = table?.headerRows.last ?? 0;
    expect(table?.totalRow).toBe(total < 0 ? null : header + 1 + total);
    expect(table?.subtotals).toHaveLength(template.rows.filter(({ kind }) => kind === 'subtotal').length);
  }); // prettier-ignore

  it('keeps the sections of E2 as dimensions', () => {
    const e2 = findTemplate('e2');
    if (e2 === null) throw new Error('E2 is a template');
    const [table] = found(e2, { locale: 'zh-CN', fill: 'blank' }).tables;
    expect([...new Set(table?.items.map(({ dimension }) => dimension))]).toEqual([
      'Ⅰ 个人工作任务及效率(60%)',
      'Ⅱ 综合能力(30%)',
      'Ⅲ 日常行为规范(10%)',
    ]);
  });

  it.each(OPTIONS)('talk and improvement plan are no scored form ($locale, $fill)', (options) => {
    const talk = findTemplate('talk');
    if (talk === null) throw new Error('the talk is a template');
    expect(found(talk, options).tables).toEqual([]);
  });

  it('names every item once, so that a figure can be told by its name', () => {
    const doubled = TEMPLATES.filter((template) => {
      const names = itemsOf(template).map(nameOf).filter((name) => name !== ''); // prettier-ignore
      return new Set(names).size < names.length;
    });
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });
});
