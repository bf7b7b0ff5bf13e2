import { readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** Where pages load office.js from; the package answers for it. */
export const OFFICE_JS_BASE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const packageFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const read = new Map<string, Buffer | null>();

/**
 * The file of `@microsoft/office-js` that a URL of the public CDN stands for, unmodified; null if it is not there.
 *
 * @example officeFile('https://appsforoffice.microsoft.com/lib/1/hosted/office.js')
 */
export function officeFile(url: string): Buffer | null {
  const { origin, pathname } = new URL(url);
  const base = new URL(OFFICE_JS_BASE);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null;
  const path = normalize(join(packageFolder, decodeURIComponent(pathname.slice(base.pathname.length))));
  if (!path.startsWith(packageFolder + sep)) return null;
  const known = read.get(path);
  if (known !== undefined) return known;
  const content = readOrNull(path);
  read.set(path, content);
  return content;
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    // office.js asks for files of other hosts and languages that a package may not have; the page copes.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
