import { resolve } from 'node:path';
import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();

/**
 * The add-in's code as one script for a page, from its sources: the same modules that the shipped page loads. Bundled once a
 * process, however many workbooks are opened.
 */
export function bundleAddin(entry = resolve(__dirname, 'addin-page.ts')): Promise<string> {
  const bundle = bundles.get(entry) ?? bundleEntry(entry);
  bundles.set(entry, bundle);
  return bundle;
}

async function bundleEntry(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The bundler gave no output');
  return file.text;
}
