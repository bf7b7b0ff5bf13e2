import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { version } from '../../package.json';
import { buildAddin } from './build-addin';
import { OFFICE_JS, type OfficeJsChoice, officeJsFiles } from './office-js-choice';

export interface PackageOptions {
  /** Where the files will be: `https://host/path`, without a slash at its end. */
  readonly base: string;
  readonly officeJs: OfficeJsChoice;
  /** An empty folder, or one to be made. */
  readonly folder: string;
}

/**
 * Builds what an admin puts on a server, and the manifest that he deploys: pages that load office.js from where he chose, with a
 * content security policy that lets in nothing else. The same files are zipped beside the folder.
 */
export async function packageAddin({
  base,
  officeJs,
  folder,
}: PackageOptions): Promise<{ readonly zip: string; readonly files: number; readonly version: string }> {
  await buildAddin({ outputPath: folder, officeJs: OFFICE_JS[officeJs], url: base });
  if (officeJs === 'own') copyOfficeJs(join(folder, 'office-js'));
  const files = filesIn(folder);
  const zip = `${folder}.zip`;
  const content: Zippable = Object.fromEntries(
    files.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
  );
  // The date of the zip's entries would make every package another one.
  writeFileSync(zip, zipSync(content, { mtime: '2000-01-01' }));
  return { zip, files: files.length, version };
}

function copyOfficeJs(target: string): void {
  const { folder, files } = officeJsFiles();
  for (const path of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(folder, path), join(target, path));
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}
