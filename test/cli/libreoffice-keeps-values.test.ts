import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scoreBook } from '../../src/cli/score-book';
import { itInLibreOffice, openInLibreOffice } from '../libreoffice';

const SAMPLE = resolve(__dirname, '../../assets/samples/B-客服效率与满意度评测表.xlsx');

type Sheet = readonly (readonly string[])[];

/** Some columns of the table under the header row that starts with `first`, by their headings. */
const columns = (sheet: Sheet, first: string, headings: readonly string[]): string[][] => {
  const at = sheet.findIndex((row) => row[0] === first);
  const places = headings.map((heading) => (sheet[at] ?? []).indexOf(heading));
  return sheet.slice(at + 1).map((row) => places.map((place) => row[place] ?? 'no such column'));
};

/** `66.666666667` → 66.7, as B4 prints it. */
const toOneDecimal = (cell: string): number => Math.round(Number(cell) * 10) / 10;

describe('a scored workbook in LibreOffice, which knows nothing of the add-in', () => {
  itInLibreOffice('keeps the last values of B4 and B5, and no cell is an error', async (office) => {
    const book = (await scoreBook(readFileSync(SAMPLE))).save();
    const efficiency = await openInLibreOffice(office, book, 1);
    const rates = columns(efficiency, '指标名称', ['指标名称', '达成率(%)', '标记']);
    expect(rates.map(([name, rate = '', flag]) => [name, toOneDecimal(rate), flag])).toEqual([
      ['平均响应时长', 66.7, '异常'],
      ['平均处理时长', 80.6, '未达标'],
      ['一次解决率', 84.7, '未达标'],
      ['工单处理及时率', 95.8, '未达标'],
    ]);
    const satisfaction = await openInLibreOffice(office, book, 2);
    const gaps = columns(satisfaction, '指标', ['指标', '差距(百分点)', '标记']);
    expect(gaps).toEqual([
      ['CSAT', '-0.3', '未达标'],
      ['NPS', '-5', '未达标'],
      ['投诉率', '0.8', '未达标'],
    ]);
    const errors = [...efficiency, ...satisfaction].flat().filter((cell) => /^(#|Err:)/.test(cell));
    expect(errors).toEqual([]);
  });

  itInLibreOffice('keeps grades and flags of a file that a reporting tool exported', async (office) => {
    const parts = unzipSync(readFileSync(SAMPLE));
    const path = 'docProps/app.xml';
    const properties = strFromU8(parts[path] ?? new Uint8Array());
    expect(properties).toContain('<Application>');
    const tool = properties.replace(/<Application>[^<]*/, '<Application>Designer');
    const exported = zipSync({ ...parts, [path]: strToU8(tool) });
    const book = (await scoreBook(exported)).save();
    const efficiency = await openInLibreOffice(office, book, 1);
    const flags = columns(efficiency, '指标名称', ['标记']).flat();
    expect(flags).toEqual(['异常', '未达标', '未达标', '未达标']);
  });
});
