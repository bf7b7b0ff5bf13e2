import '../messages/all-catalogues';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TemplateFill } from '../actions/templates/insert-template';
import type { DocumentLocale } from '../messages/locale';
import { renderMessage } from '../messages/render';
import { TEMPLATES } from '../templates/index';
import type { Template } from '../templates/template';
import { createWorkbook } from '../workbench/files/create-workbook';
import { saveWorkbook } from '../workbench/files/save-workbook';
import { openInNode, type OpenedAddin } from '../workbench/node/open-in-node';
import type { AddinPage, PassedInsertion } from './addin-page';
import { bundleAddin } from './bundle-addin';

/** The add-in's namespace in formulas, as in manifest.xml. */
const NAMESPACE = 'KPI';
const FILLS: readonly TemplateFill[] = ['blank', 'sample'];

/** A form as a file to hand out. */
export interface TemplateBook {
  readonly id: string;
  readonly fill: TemplateFill;
  /** `A8-客服团队绩效指标表-空白.xlsx` */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Round trips between add-in and workbook that inserting took. */
  readonly syncs: number;
}

/**
 * Every form, blank and filled, each in a workbook of its own: inserted by the add-in's own action through the genuine office.js, in
 * one workbook that is open throughout. Calls `take` with each as soon as it is made.
 */
export async function buildTemplateBooks(
  locale: DocumentLocale,
  take: (book: TemplateBook) => void,
  templates: readonly Template[] = TEMPLATES,
): Promise<void> {
  const metadata = JSON.parse(
    readFileSync(resolve(__dirname, '../functions/functions.json'), 'utf8'),
  ) as never;
  const model = createWorkbook();
  const script = await bundleAddin();
  const opened = await openInNode({ model, locale, script, metadata, namespace: NAMESPACE });
  try {
    await (opened.window as unknown as AddinPage).kpiReady;
    for (const template of templates)
      for (const fill of FILLS) take(await buildBook(opened, template, fill, locale));
  } finally {
    opened.close();
  }
}

async function buildBook(
  { host, model, window }: OpenedAddin,
  template: Template,
  fill: TemplateFill,
  locale: DocumentLocale,
): Promise<TemplateBook> {
  const { id } = template;
  const page = window as unknown as AddinPage;
  const before = host.log.count;
  const passed = await page.kpiInsertTemplate?.(id, JSON.stringify({ fill, locale }));
  const syncs = host.log.count - before;
  const { error, sheet } = JSON.parse(passed ?? 'null') as PassedInsertion;
  if (error !== null || sheet === null)
    throw new Error(`${id} was not inserted: ${error?.code ?? 'no sheet'}`);
  await host.idle();
  const [base] = model.sheets();
  if (base === undefined) throw new Error('The workbook has lost its first sheet');
  // The form's file holds the form alone; then the workbook is made ready for the next.
  model.deleteSheet(base.id);
  const bytes = saveWorkbook(model, { functionNamespace: NAMESPACE });
  model.undo();
  model.deleteSheet(sheet);
  return { id, fill, file: fileName(template, fill, locale), bytes, syncs };
}

function fileName({ id, name }: Template, fill: TemplateFill, locale: DocumentLocale): string {
  const title = (locale === 'zh-CN' ? name.zh : name.en).replace(/[\s\\/:*?"<>|]+/g, ' ').trim();
  return `${id.toUpperCase()}-${title}-${renderMessage(locale, `file.template.${fill}`)}.xlsx`;
}
