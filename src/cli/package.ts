/* `npm run package -- --base https://host/path [--office-js cdn|21vianet|own] [--out folder]`: what an admin deploys. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageAddin } from './package-addin';
import { OFFICE_JS, type OfficeJsChoice } from './office-js-choice';

const USAGE = 'npm run package -- --base https://host/path [--office-js cdn|21vianet|own] [--out folder]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      'office-js': { type: 'string', default: 'cdn' },
      out: { type: 'string', default: 'out/package' },
    },
  });
  const choice = values['office-js'];
  const base = baseOf(values.base);
  if (base === null || !isChoice(choice)) {
    console.error(`Usage: ${USAGE}\nThe address must begin with https:// and must not have ? or #.`);
    process.exitCode = 2;
    return;
  }
  const folder = resolve(values.out);
  rmSync(folder, { recursive: true, force: true });
  const { zip, files, version } = await packageAddin({ base, officeJs: choice, folder });
  console.log(`KPI for Excel ${version}: ${files} files in ${folder}, and the same in ${zip}`);
  console.log(`1. Put them at ${base}/ (https, readable for all who use the add-in).`);
  console.log(
    `2. Deploy ${folder}/manifest.xml in the Microsoft 365 admin center → Integrated apps → Upload custom apps.`,
  );
}

/** Without a slash at its end; null when it cannot be the place of an add-in. */
function baseOf(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const { protocol, search, hash, username } = new URL(text);
  if (protocol !== 'https:' || search !== '' || hash !== '' || username !== '') return null;
  return text.replace(/\/+$/, '');
}

function isChoice(text: string): text is OfficeJsChoice {
  return Object.hasOwn(OFFICE_JS, text);
}

void main();
