import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
/** Licences that let their code ship inside an MIT-licensed product. */
export const COMPATIBLE = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
];

/** A package of which something is in the scripts that ship. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text of its licence; null when the package brings none. */
  readonly text: string | null;
}

/** The packages that these source files, as `buildAddin` answers them, belong to; by name. */
export function shippedPackages(sources: readonly string[]): ShippedPackage[] {
  const folders = new Set(sources.flatMap((source) => packageFolder(source) ?? []));
  return [...folders].map(readPackage).sort((one, other) => order(one).localeCompare(order(other), 'en'));
}

const order = ({ name, version }: ShippedPackage): string => `${name} ${version}`;

/** `./node_modules/a/node_modules/@b/c/lib/x.js` → `node_modules/a/node_modules/@b/c`; null for a file of the project. */
function packageFolder(source: string): string | null {
  const match = /^(?:.*[!|])?\.?\/?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(source);
  return match?.[1] ?? null;
}

function readPackage(folder: string): ShippedPackage {
  const path = join(ROOT, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(path).find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
  const text =
    file === undefined ? null : readFileSync(join(path, file), 'utf8').replace(/\r\n/g, '\n').trim();
  return { name, version, licence: license ?? 'unknown', text };
}

/** The notices as they ship: a list, then each licence text once with the packages that it covers. */
export function noticesText(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, ShippedPackage[]>();
  for (const each of packages) {
    const text = each.text ?? `${each.licence} (the package brings no licence text)`;
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const title = ({ name, version, licence }: ShippedPackage) => `${name} ${version} (${licence})`;
  return [
    'Third-party notices of KPI for Excel',
    '',
    'The scripts of the add-in contain code of these packages. Written by `npm run notices` from what webpack bundles.',
    'office.js is loaded from Microsoft, or copied unmodified by `npm run package -- --office-js own`, under',
    'the Microsoft Office JavaScript (Office.js) API library licence terms.',
    '',
    ...packages.map((each) => `- ${title(each)}`),
    ...[...byText].flatMap(([text, covered]) => ['', '-'.repeat(80), ...covered.map(title), '', text]),
    '',
  ].join('\n');
}

/** Where the notices are kept. */
export const NOTICES_FILE = join(ROOT, 'THIRD-PARTY-NOTICES');

/** The notices as they are kept; '' when they were never written. */
export function keptNotices(): string {
  return existsSync(NOTICES_FILE) ? readFileSync(NOTICES_FILE, 'utf8') : '';
}
