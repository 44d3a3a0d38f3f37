const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const YAML = require('yaml');
const FunctionsPlugin = require('./scripts/build/functions-plugin.cjs');
const { officeFiles } = require('./scripts/build/office-files.cjs');
const { originFor } = require('./scripts/build/origin.cjs');
const SitePlugin = require('./scripts/build/site-plugin.cjs');
const { targetNamed, contentSecurityPolicy } = require('./scripts/build/targets.cjs');
const ThirdPartyPlugin = require('./scripts/build/third-party-plugin.cjs');
const product = require('./package.json');

/**
 * The add-in as Excel loads it: one page for the pane and the functions, because they share a runtime.
 * `--env target=… --env origin=… --env folder=…` as `npm run build` takes them; without any, that of this machine.
 */
module.exports = (env, { mode = 'production' }) => {
  const target = targetNamed(env.target);
  const origin = originFor(target.name, env.origin);
  const policy = contentSecurityPolicy(target);
  const isHere = target.name === 'local';
  // Here manifest.xml of the sources names the files, so that only a query can tell of change; elsewhere the names do.
  const script = isHere ? '[name].js?v=[contenthash:8]' : '[name].[contenthash:8].js';
  const office = target.ownOffice ? officeFiles() : [];
  return {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    target: ['web', 'es2020'],
    // The functions come first: a cell must be able to calculate before the pane has been drawn.
    entry: { taskpane: ['./src/functions/associate.ts', './src/taskpane/main.ts'] },
    output: {
      path: path.resolve(__dirname, env.folder ?? 'dist'),
      filename: script,
      chunkFilename: script,
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swcOptions() } },
        { test: /\.ya?ml$/, type: 'json', parser: { parse: YAML.parse } },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    plugins: [
      new FunctionsPlugin({ base: origin.base, policy }),
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        officeJs: target.officeJs,
        policy,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/*.xlsx', to: 'assets/[name][ext]', noErrorOnMissing: true },
          // As it is written: built, it would be for the browsers that need no such word.
          { from: 'src/taskpane/old-browser.js', to: '[name][ext]', info: { minimized: true } },
          { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
          // Microsoft's terms: passed on unchanged, so no minimizer either.
          ...office.map(({ from, to }) => ({ from, to: `office/${to}`, info: { minimized: true } })),
        ],
      }),
      new ThirdPartyPlugin({ product, copied: office.map(({ from }) => from), list: !isHere }),
      new SitePlugin({
        manifest: path.resolve(__dirname, 'manifest.xml'),
        origin,
        version: product.version,
        policy,
        servers: !isHere,
      }),
    ],
    // The pane is the only chunk loaded later; cutting it further would only add requests.
    optimization: { splitChunks: false },
    // One script on purpose: the functions need the checks, and the pane comes from the browser's cache.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};

function swcOptions() {
  return {
    jsc: {
      target: 'es2020',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  };
}
