import { execFile } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PROGRAM = process.platform === 'win32' ? 'soffice.com' : 'soffice';
const USUAL_FOLDERS = [
  '/usr/bin',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** LibreOffice's program, on the PATH or where its installers put it; null where there is none. */
export const findLibreOffice = (): string | null =>
  [...(process.env.PATH ?? '').split(delimiter), ...USUAL_FOLDERS]
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, PROGRAM))
    .find(isExecutable) ?? null;

/** A test that needs LibreOffice: skipped, and said so, where it is missing; a failure under REQUIRE_LIBREOFFICE. */
export const itInLibreOffice = (
  name: string,
  test: (office: string) => Promise<void>,
  timeout = 120_000,
): void => {
  const office = findLibreOffice();
  if (office !== null) {
    it(name, () => test(office), timeout);
    return;
  }
  const reason = 'LibreOffice is not installed';
  if (process.env.REQUIRE_LIBREOFFICE) {
    it(name, () => {
      throw new Error(`${reason}, and REQUIRE_LIBREOFFICE is set`);
    });
    return;
  }
  process.stderr.write(`SKIPPED, ${reason}: ${name}\n`);
  it.skip(`${name} (skipped: ${reason})`, () => test(''));
};

/** Comma, quote, UTF-8, from the first row; numbers in full instead of as shown; the sheet of this number only. */
const csvFilter = (sheet: number): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,${sheet}`;

/** Quoted cells may hold commas, quotes and line breaks. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
};

/**
 * What LibreOffice shows in every cell of one sheet (the first is 1) of an .xlsx, numbers to 15 digits. It runs under a profile
 * of its own, so that neither a running LibreOffice nor its settings matter: formulas without a value in the file are calculated,
 * those with one keep it.
 */
export const openInLibreOffice = async (
  office: string,
  book: Uint8Array,
  sheet = 1,
): Promise<readonly (readonly string[])[]> => {
  const written = await convertInLibreOffice(office, { book }, csvFilter(sheet));
  const [only] = written.values();
  if (only === undefined) throw new Error('LibreOffice wrote no text file');
  return only;
};

/** The same for all sheets of several workbooks, in one run: the rows by `book-Sheet`. */
export const openAllInLibreOffice = (
  office: string,
  books: Readonly<Record<string, Uint8Array>>,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> =>
  convertInLibreOffice(office, books, csvFilter(-1));

const convertInLibreOffice = async (
  office: string,
  books: Readonly<Record<string, Uint8Array>>,
  filter: string,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> => {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-libreoffice-'));
  try {
    const paths = Object.entries(books).map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await promisify(execFile)(office, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      ...paths,
    ]);
    const written = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      written.map((name) => [
        name.slice(0, -'.csv'.length),
        parseCsv(readFileSync(join(folder, name), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
