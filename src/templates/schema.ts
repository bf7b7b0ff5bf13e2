import { z } from 'zod';

/* What every template must be. For tests and the command line only: zod does not ship. */

const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const percent = z.strictObject({ percent: z.number() });
const value = z.union([text, percent, z.string().min(1), z.number()]);
const entry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('percent') }),
  z.strictObject({
    kind: z.literal('number'),
    unit: z.union([z.string(), text]),
    decimals: z.number().int().min(0).max(3),
    max: z.number().positive().optional(),
  }),
  z.strictObject({ kind: z.literal('words'), example: text }),
  z.strictObject({ kind: z.literal('level'), levels: z.number().int().min(2) }),
  z.strictObject({ kind: z.literal('mark'), full: z.number().positive() }),
  z.strictObject({ kind: z.literal('choice'), items: z.array(text).min(2) }),
]);
const key = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);
const column = z.strictObject({
  key,
  role: z.enum(['number', 'dimension', 'indicator', 'weight', 'full', 'target', 'actual', 'criteria', 'score', 'achievement', 'gap', 'flag', 'source', 'period', 'method', 'sample', 'rater', 'level', 'band', 'bandMark', 'remark', 'other']),
  header: text,
  width: z.number().min(5).max(80),
  align: z.enum(['left', 'center']).optional(),
  merged: z.literal(true).optional(),
  sum: z.literal(true).optional(),
  entry: entry.optional(),
  numberFormat: z.string().optional(),
}); // prettier-ignore
const item = z.strictObject({
  kind: z.literal('item'),
  cells: z.record(key, value),
  entries: z.record(key, entry).optional(),
  help: text.optional(),
  assumed: z.array(key).optional(),
  sample: z.record(key, value).optional(),
  example: z.array(key).optional(),
});
const row = z.discriminatedUnion('kind', [
  item,
  z.strictObject({ kind: z.literal('section'), text }),
  z.strictObject({ kind: z.literal('subtotal'), text }),
  z.strictObject({ kind: z.literal('total'), text }),
]);
const box = z.strictObject({
  label: text,
  hint: text,
  lines: z.number().int().min(1).max(10),
  entry: entry.optional(),
  sample: value.optional(),
  example: z.literal(true).optional(),
});
const SHEET_NAME = /^[^\\/?*[\]:]{1,31}$/;

/**
 * Checks a template: texts in both languages, keys that its columns have, names that Excel takes. Problems come as zod issues with
 * their path.
 *
 * @example templateSchema.safeParse(a8).success // true
 */
export const templateSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    documents: z.array(z.string().regex(/^[A-E]\d{1,2}$/)).min(1),
    name: text,
    purpose: text,
    sheet: z.strictObject({ zh: z.string().regex(SHEET_NAME), en: z.string().regex(SHEET_NAME) }),
    title: text,
    fields: z.array(z.strictObject({ label: text, entry: entry.optional(), value: text.optional() })).min(1),
    opening: z.array(box).optional(),
    tableTitle: text.optional(),
    columns: z.array(column).min(3),
    rows: z.array(row).min(1),
    closing: z.array(box).optional(),
    signatures: z.array(text).min(1),
    notes: z.array(text),
    orientation: z.enum(['portrait', 'landscape']),
  })
  .superRefine((template, context) => {
    const keys = new Set(template.columns.map((one) => one.key));
    const complain = (path: readonly (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path: [...path], message });
    if (keys.size < template.columns.length) complain(['columns'], 'two columns have one key');
    template.rows.forEach((line, index) => {
      if (line.kind !== 'item') return;
      for (const part of ['cells', 'entries', 'sample'] as const) {
        for (const name of Object.keys(line[part] ?? {}))
          if (!keys.has(name)) complain(['rows', index, part, name], 'no column has this key');
      }
      for (const name of line.assumed ?? [])
        if (line.cells[name] === undefined) complain(['rows', index, 'assumed'], `${name} is blank`);
      for (const name of line.example ?? [])
        if (line.sample?.[name] === undefined) complain(['rows', index, 'example'], `${name} has no sample`);
    });
  });
