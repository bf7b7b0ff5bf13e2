import { resolve } from 'node:path';
import { build } from 'esbuild';

/** The add-in's code as one script for a page, from its sources: the same modules that the shipped page loads. */
export async function bundleAddin(entry = resolve(__dirname, 'addin-page.ts')): Promise<string> {
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
