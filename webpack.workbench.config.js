const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

/**
 * The page that plays Excel (dist-workbench/). It is a tool beside the product: the add-in itself is built by
 * webpack.config.js and loaded by this page as it is. Served on loopback only, so size is no concern; the engine
 * comes minified, our own code stays readable in the browser's debugger.
 */
module.exports = {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: './src/workbench/main.ts',
  output: {
    path: path.resolve(__dirname, 'dist-workbench'),
    filename: 'workbench.js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: './src/workbench/page/index.html', inject: 'head' })],
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
};
