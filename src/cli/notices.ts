/* `npm run notices`: writes THIRD-PARTY-NOTICES from what webpack really bundles. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddin } from './build-addin';
import { COMPATIBLE, NOTICES_FILE, noticesText, shippedPackages } from './third-party-notices';

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-notices-'));
  try {
    const packages = shippedPackages(await buildAddin({ outputPath: folder }));
    writeFileSync(NOTICES_FILE, noticesText(packages));
    const foreign = packages.filter(({ licence }) => !COMPATIBLE.includes(licence));
    console.log(
      `${packages.length} packages, ${foreign.length} of them under a licence that is not known to be compatible.`,
    );
    for (const { name, licence } of foreign) console.log(`${name}: ${licence}`);
    process.exitCode = foreign.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
