import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where an add-in's pages may load office.js from. */
export const OFFICE_JS = {
  /** Microsoft's public CDN. */
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  /** The CDN of Office 365 operated by 21Vianet (世纪互联), which its tenants must use. */
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  /** The company's own server: for networks without a way to either. */
  own: 'office-js/office.js',
} as const;

export type OfficeJsChoice = keyof typeof OFFICE_JS;

/** The files of the npm package that Excel needs of office.js, as paths within `folder`; comments and other hosts left out. */
export function officeJsFiles(): { readonly folder: string; readonly files: readonly string[] } {
  const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js') && !path.endsWith('.debug.js') && NEEDED.test(path));
  return { folder, files: files.sort() };
}

const NEEDED =
  /^(office|o15apptofilemappingtable|custom-functions-runtime|es6-promise|excel[\w.-]*)\.js$|^[\w-]+\/office_strings\.js$|^(telemetry|ariatelemetry)\//;
