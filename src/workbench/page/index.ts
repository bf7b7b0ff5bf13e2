import { z } from 'zod';
import { startLocale } from './texts/page-texts';
import { Workbench } from './workbench';

const configSchema = z.object({ manifest: z.string(), samples: z.array(z.string()) });

/** The page's configuration stands in the page itself; the add-in's manifest is read as Excel reads a sideloaded one. */
async function start(): Promise<void> {
  const config = configSchema.parse(JSON.parse(document.getElementById('config')?.textContent ?? 'null'));
  const manifest = await fetch(config.manifest);
  if (!manifest.ok) throw new Error(`${config.manifest}: ${manifest.status}`);
  await new Workbench(config, await manifest.text(), startLocale(navigator.language)).start();
}

void start();
