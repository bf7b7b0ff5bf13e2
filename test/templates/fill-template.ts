import type { ItemRow, Template, TemplateValue } from '../../src/templates/template';

/** A template whose sample is one item alone, filled with these cells. */
export function fillItem(
  template: Template,
  name: string,
  fill: Readonly<Record<string, TemplateValue>>,
): Template {
  const rows = template.rows.map((row) =>
    row.kind === 'item' ? { ...row, sample: nameOf(row) === name ? fill : {}, example: [] } : row,
  );
  return { ...template, rows };
}

/** The Chinese name of an item; '' for a blank line of a plan. */
export function nameOf({ cells }: ItemRow): string {
  const name = cells['indicator'];
  if (typeof name === 'object') return 'zh' in name ? name.zh : `${name.percent}%`;
  return String(name ?? '');
}

/** The items of a template, without sections and totals. */
export function itemsOf(template: Template): ItemRow[] {
  return template.rows.filter((row) => row.kind === 'item');
}
