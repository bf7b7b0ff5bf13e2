import { createRequire } from 'node:module';
import webpack, { type Configuration, type StatsModule } from 'webpack';

export interface BuildOptions {
  readonly outputPath: string;
  /** Where pages load office.js from; absent: Microsoft's public CDN. */
  readonly officeJs?: string;
  /** Where the files will be, for the manifest; absent: as `ADDIN_URL` says. */
  readonly url?: string;
}

/** The project's own build; a plain script without types. */
const { addin } = createRequire(__filename)('../../webpack.config.js') as {
  readonly addin: (options: BuildOptions & { readonly mode: 'production' }) => Configuration;
};

/** Builds the add-in as it ships; answers the source files that its scripts were made of. Rejects with webpack's errors. */
export function buildAddin(options: BuildOptions): Promise<string[]> {
  return new Promise((resolve, reject) => {
    webpack(addin({ mode: 'production', ...options }), (error, stats) => {
      if (error !== null) return reject(error);
      if (stats === undefined || stats.hasErrors())
        return reject(new Error(stats?.toString('errors-only') ?? 'webpack gave no result'));
      const { modules = [] } = stats.toJson({
        all: false,
        modules: true,
        nestedModules: true,
        modulesSpace: Infinity,
        nestedModulesSpace: Infinity,
      });
      resolve(modules.flatMap(namesOf));
    });
  });
}

function namesOf({ name, modules = [] }: StatsModule): string[] {
  return [...(name === undefined ? [] : [name]), ...modules.flatMap(namesOf)];
}
