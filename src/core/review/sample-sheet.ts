import { cellAddress, qualifiedAddress } from '../forms/a1-address';
import type { SettingsLocale, Words } from '../settings/setting-words';
import { layOutList, type ListColumn, type ListEntries, type ListSheet } from '../people/sheets/list-sheet';
import { type Say, titleOf } from '../people/sheets/sheet-words';

/** A record that was drawn. */
export interface SampledRecord {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly agent: string;
  readonly topic: string;
  /** Excel day number with the time; null when the record does not say. */
  readonly at: number | null;
}

export const SAMPLE_COLUMNS = [
  { header: { zh: '序号', en: 'No.' }, width: 12 },
  { header: { zh: '记录行', en: 'Record' }, width: 20, key: true },
  { header: { zh: '坐席', en: 'Agent' }, width: 12 },
  { header: { zh: '服务时间', en: 'Contact' }, width: 17 },
  { header: { zh: '问题类型', en: 'Topic' }, width: 18 },
  { header: { zh: '发现的问题', en: 'Finding' }, width: 32, entry: true },
  { header: { zh: '原因', en: 'Cause' }, width: 26, entry: true },
  { header: { zh: '复盘人', en: 'Reviewed by' }, width: 12, entry: true },
] as const satisfies readonly ListColumn[];

export const SEED_FIELD: Words = { zh: '随机种子', en: 'Seed' };
export const FROM_FIELD: Words = { zh: '抽样范围', en: 'Drawn from' };
export const SAMPLE_LABELS: readonly Words[] = [];

/** 抽样复盘 (B8): the records drawn of a missed indicator, with the seed by which anybody draws the same. */
export function designSample(
  records: readonly SampledRecord[],
  drawn: { readonly seed: number; readonly from: string; readonly of: number },
  entries: ListEntries,
  locale: SettingsLocale,
  say: Say,
): ListSheet {
  const place = ({ sheet, row }: SampledRecord) =>
    qualifiedAddress(sheet, cellAddress(row, 0)).replaceAll("'", '');
  return layOutList(
    {
      kind: 'sample',
      title: titleOf('sample', locale),
      notes: [say('review.sample.note', { count: records.length, of: drawn.of })],
      fields: [
        { label: SEED_FIELD, value: drawn.seed, numberFormat: '0' },
        { label: FROM_FIELD, value: drawn.from },
      ],
      columns: SAMPLE_COLUMNS,
      rows: records.map((record, at) => ({
        key: [place(record)],
        cells: [
          { value: at + 1 },
          { value: place(record) },
          { value: record.agent },
          { value: record.at ?? '', numberFormat: 'yyyy-mm-dd hh:mm', align: 'left' },
          { value: record.topic },
          { value: '', look: 'input' },
          { value: '', look: 'input' },
          { value: '', look: 'input' },
        ],
      })),
      orientation: 'landscape',
    },
    entries,
    locale,
  );
}
