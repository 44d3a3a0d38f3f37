const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const YAML = require('yaml');
const FunctionsJsonPlugin = require('./scripts/functions-json.cjs');
const { officeJsSource, contentSecurityPolicy } = require('./scripts/office-js.cjs');

/** The files whose comments declare the functions. */
const FUNCTIONS = ['functions', 'measures', 'registers'].map((name) => `./src/functions/${name}.ts`);

/**
 * The add-in as Excel loads it: one page for the pane and the functions, because they share a runtime.
 * File names are fixed, since manifest.xml names them; a query made from the content defeats stale caches.
 */
module.exports = (_env, { mode = 'production' }) => {
  const officeJs = officeJsSource(process.env.SUANBU_OFFICE_JS);
  return {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    target: ['web', 'es2020'],
    // The functions come first: a cell must be able to calculate before the pane has been drawn.
    entry: { taskpane: [...FUNCTIONS, './src/taskpane/main.ts'] },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].js?v=[contenthash:8]',
      chunkFilename: '[name].js?v=[contenthash:8]',
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
      new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: 'functions.json' }),
      new FunctionsJsonPlugin({ metadata: 'functions.json', help: 'help/functions.html' }),
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        officeJs,
        policy: contentSecurityPolicy(officeJs),
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/*.xlsx', to: 'assets/[name][ext]', noErrorOnMissing: true },
        ],
      }),
    ],
    // The pane is the only chunk loaded later; cutting it further would only add requests.
    optimization: { splitChunks: false },
    performance: { maxAssetSize: 700_000, maxEntrypointSize: 700_000 },
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
