const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const { version } = require('./package.json');

/**
 * Two bundles: `addin`, the pages that ship, and `workbench`, the development page that shows them without Excel.
 * `webpack` builds the first alone; `webpack serve` serves both. The end-to-end test builds each into a folder of its own.
 */

const PORT = 3000;
const LOCAL_URL = `https://localhost:${PORT}`;
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com';
const SAMPLES = path.resolve(__dirname, 'assets/samples');
const at = (...parts) => path.resolve(__dirname, ...parts);

/** The hash of nothing: lets Fluent UI create empty style elements and fill them by script, and nobody write styles as text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The pane talks to nobody: office.js is the only foreign code, the workbook the only data. `officeJs` is where pages load
 * office.js from: a CDN, whose frames and scripts are let in, or a folder beside the page.
 */
function contentSecurityPolicy(officeJs) {
  const foreign = /^https:/.test(officeJs) ? [new URL(officeJs).origin] : [];
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...foreign],
    // The worker that reads large text files.
    'worker-src': ["'self'"],
    'style-src': ["'self'", EMPTY_STYLE],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'frame-src': ["'self'", ...foreign],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** What both bundles have in common. */
const base = (mode, outputPath) => ({
  mode,
  target: ['web', 'es2020'],
  // Not an eval kind: the content security policy forbids it.
  devtool: mode === 'production' ? false : 'source-map',
  output: {
    path: outputPath,
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    assetModuleFilename: 'assets/[name][ext]',
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2020', jsx: 'automatic', charset: 'utf8' },
      },
    ],
  },
  optimization: {
    minimizer: [
      // Chinese texts as they are: escaped they would be twice as long.
      new EsbuildPlugin({ target: 'es2020', legalComments: 'none', charset: 'utf8' }),
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
});

/** Production pages load office.js from where Microsoft keeps it up to date; development from the npm package. */
const addin = ({
  mode,
  outputPath = at('dist'),
  officeJs = `${OFFICE_JS_CDN}/lib/1/hosted/office.js`,
  url = process.env.ADDIN_URL,
  clean = false,
}) => {
  const config = base(mode, outputPath);
  return {
    ...config,
    name: 'addin',
    entry: { taskpane: at('src/taskpane/index.tsx') },
    output: { ...config.output, clean },
    plugins: [
      new HtmlPlugin({
        template: at('src/taskpane/taskpane.html'),
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        // The page's own script stands above office.js: it comes meanwhile, and runs after it.
        inject: false,
        templateParameters: { contentSecurityPolicy: contentSecurityPolicy(officeJs), officeJs },
      }),
      new CopyPlugin({
        patterns: [
          { from: at('src/taskpane/taskpane.css') },
          { from: at('src/functions/functions*.json'), to: '[name][ext]' },
          { from: at('src/commands/shortcuts.json') },
          { from: at('assets/{icon,pane,undo}-*.png'), to: 'assets/[name][ext]' },
          { from: at('LICENSE'), to: 'LICENSE.txt', toType: 'file' },
          {
            from: at('THIRD-PARTY-NOTICES'),
            to: 'THIRD-PARTY-NOTICES.txt',
            toType: 'file',
            noErrorOnMissing: true,
          },
          { from: at('manifest.xml'), transform: manifestFor(url) },
        ],
      }),
    ],
  };
};

/**
 * `ADDIN_URL=https://kpi.example.com npm run build` makes the manifest for the place where dist/ will be put. Its version is that
 * of package.json: Office takes a manifest for a new one by it.
 */
function manifestFor(url = LOCAL_URL) {
  const place = url.replace(/\/+$/, '');
  return (content) =>
    content
      .toString()
      .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
      .replaceAll(`<AppDomain>${LOCAL_URL}</AppDomain>`, `<AppDomain>${new URL(place).origin}</AppDomain>`)
      .replaceAll(LOCAL_URL, place);
}

/** The workbench reads the add-in as Excel would, from its manifest, and knows nothing else about it. */
const workbench = ({ mode, outputPath = at('dist') }) => ({
  ...base(mode, outputPath),
  name: 'workbench',
  entry: { workbench: at('src/workbench/page/index.ts') },
  plugins: [
    new HtmlPlugin({
      template: at('src/workbench/page/workbench.html'),
      filename: 'index.html',
      chunks: ['workbench'],
      templateParameters: { config: JSON.stringify({ manifest: 'manifest.xml', samples: sampleFiles() }) },
    }),
    new CopyPlugin({
      patterns: [
        { from: at('src/workbench/page/workbench.css') },
        { from: at('node_modules/jspreadsheet-ce/dist/jspreadsheet.css') },
        { from: at('node_modules/jsuites/dist/jsuites.css') },
        { from: path.join(SAMPLES, '*.xlsx'), to: 'samples/[name][ext]', noErrorOnMissing: true },
      ],
    }),
  ],
});

function sampleFiles() {
  const names = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')) : [];
  return names.sort().map((name) => `samples/${name}`);
}

/** The certificate that the Office tools made, which the system trusts; without it webpack-dev-server signs its own. */
function server() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  if (!existsSync(key) || !existsSync(cert)) return 'https';
  return { type: 'https', options: { key: readFileSync(key), cert: readFileSync(cert) } };
}

const devServer = {
  port: PORT,
  server: server(),
  open: process.env.CI ? false : ['/'],
  hot: false,
  client: { overlay: { warnings: false }, logging: 'warn' },
  static: { directory: at('node_modules/@microsoft/office-js/dist'), publicPath: '/office-js', watch: false },
};

module.exports = (env, argv) =>
  env.WEBPACK_SERVE
    ? [
        { ...addin({ mode: 'development', officeJs: '/office-js/office.js' }), devServer },
        workbench({ mode: 'development' }),
      ]
    : addin({ mode: argv.mode ?? 'production', clean: true });
module.exports.addin = addin;
module.exports.workbench = workbench;
