import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { CellValue } from '../core/forms/grid';

/**
 * Milliseconds that LibreOffice takes to calculate `formulas` over the sheet Calls with these rows: the time to open and convert
 * the workbook with them, less the time for the same workbook without. Null where there is no LibreOffice.
 */
export function timeLibreOffice(
  rows: readonly (readonly CellValue[])[],
  formulas: readonly (readonly string[])[],
): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-bench-'));
  try {
    const convert = (name: string, sums: typeof formulas): number => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, workbook(rows, sums));
      mkdirSync(join(folder, name));
      const start = performance.now();
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      // The sheet of formulas stands first: a CSV holds the first sheet alone, so that writing takes no time.
      const target = ['--convert-to', 'csv', '--outdir', join(folder, name), file];
      execFileSync('soffice', [profile, '--headless', ...target], { stdio: 'ignore', timeout: 600_000 });
      return performance.now() - start;
    };
    convert('first-start', []);
    const without = convert('without', []);
    return Math.max(1, convert('with', formulas) - without);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook of two sheets: Sums with the formulas, without values, and Calls with the rows. */
function workbook(
  rows: readonly (readonly CellValue[])[],
  formulas: readonly (readonly string[])[],
): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheet = (lines: Iterable<string>) =>
    `<worksheet xmlns="${main}"><sheetData>${[...lines].map((cells) => `<row>${cells}</row>`).join('')}</sheetData></worksheet>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="sums.xml"/><Relationship Id="r2" Type="${office}/worksheet" Target="calls.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sums" sheetId="1" r:id="r1"/><sheet name="Calls" sheetId="2" r:id="r2"/></sheets></workbook>`,
    'xl/sums.xml': sheet(
      (formulas.length === 0 ? [['1']] : formulas).map((line) =>
        line.map((formula) => `<c><f>${escape(formula)}</f></c>`).join(''),
      ),
    ),
    'xl/calls.xml': sheet(rows.map((row) => row.map(cell).join(''))),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 1,
  });
}

function cell(value: CellValue): string {
  if (value === '') return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  return `<c t="inlineStr"><is><t>${escape(String(value))}</t></is></c>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
