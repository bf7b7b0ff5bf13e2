import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

interface BuildOptions {
  readonly mode: 'production' | 'development';
  readonly outputPath: string;
}

/** The project's own build; a plain script without types. */
const configs = createRequire(__filename)('../../webpack.config.js') as Readonly<
  Record<'addin' | 'workbench', (options: BuildOptions) => Configuration>
>;

/** Built pages of the add-in and of the workbench around it, each in a folder of its own. */
export interface BuiltPages {
  readonly addin: string;
  readonly workbench: string;
}

/** Builds both as they are served: the add-in exactly as it ships. Rejects with webpack's errors. */
export async function buildPages(folder: string): Promise<BuiltPages> {
  const pages = { addin: path.join(folder, 'addin'), workbench: path.join(folder, 'workbench') };
  await build([
    configs.addin({ mode: 'production', outputPath: pages.addin }),
    configs.workbench({ mode: 'development', outputPath: pages.workbench }),
  ]);
  return pages;
}

function build(configurations: Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
}
