import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Configuration, type Stats, type StatsModule } from 'webpack';

interface BuildOptions {
  readonly mode: 'production' | 'development';
  readonly outputPath: string;
}

/** The project's own build; a plain script without types. */
const configs = createRequire(__filename)('../../../webpack.config.js') as Readonly<
  Record<'addin' | 'workbench', (options: BuildOptions) => Configuration>
>;

/** Built pages of the add-in and of the workbench around it, each in a folder of its own. */
export interface BuiltPages {
  readonly addin: string;
  readonly workbench: string;
  /** Source files that the add-in's bundle was made of. */
  readonly addinModules: readonly string[];
}

/**
 * Builds both as they are served: the add-in exactly as it ships, but for the names of its functions where they are to be `readable`.
 * Rejects with webpack's errors.
 */
export async function buildPages(folder: string, { readable = false } = {}): Promise<BuiltPages> {
  const pages = { addin: path.join(folder, 'addin'), workbench: path.join(folder, 'workbench') };
  const shipped = configs.addin({ mode: 'production', outputPath: pages.addin });
  const [addin] = await build([
    readable ? { ...shipped, optimization: { ...shipped.optimization, minimize: false } } : shipped,
    configs.workbench({ mode: 'development', outputPath: pages.workbench }),
  ]);
  const { modules = [] } =
    addin?.toJson({
      all: false,
      modules: true,
      nestedModules: true,
      modulesSpace: Infinity,
      nestedModulesSpace: Infinity,
    }) ?? {};
  return { ...pages, addinModules: modules.flatMap(namesOf) };
}

/** Builds a pane like the official React template's, beside our manifest and functions, so that the same host can show it. */
export async function buildTemplate(outputPath: string): Promise<string> {
  const ours = configs.addin({ mode: 'production', outputPath });
  const source = path.resolve(__dirname, '../size/template-pane.tsx');
  await build([
    {
      ...ours,
      entry: { taskpane: ['core-js/stable', 'regenerator-runtime/runtime', source] },
    },
  ]);
  return outputPath;
}

/** A bundler joins modules into one; what it was joined of is named inside. */
function namesOf({ name, modules = [] }: StatsModule): string[] {
  return [name ?? '', ...modules.flatMap(namesOf)];
}

function build(configurations: Configuration[]): Promise<readonly Stats[]> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler?.run((error, stats) => {
      if (error || stats === undefined || stats.hasErrors()) {
        reject(error ?? new Error(stats?.toString('errors-only')));
      } else compiler.close(() => resolve(stats.stats));
    });
  });
}
