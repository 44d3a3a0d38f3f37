const { pathToFileURL } = require('node:url');
const { Compilation, sources, WebpackError } = require('webpack');

/** Webpack plugin: writes what Excel is told of the functions, and their help, from the functions themselves. */
class FunctionsPlugin {
  /** @param {{base: string, policy: string}} options where the add-in is served, and what its pages may load */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const name = 'FunctionsPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name, stage }, () => this.write(compilation));
    });
  }

  async write(compilation) {
    const { base, policy } = this.options;
    try {
      const { runTypeScript } = await import('../typescript.mjs');
      const { functionFiles } = await runTypeScript(pathToFileURL(require.resolve('./function-files.ts')));
      for (const { path, text } of functionFiles(base, policy)) {
        compilation.emitAsset(path, new sources.RawSource(text));
      }
    } catch (error) {
      compilation.errors.push(new WebpackError(`The functions cannot be described: ${error.message}`));
    }
  }
}

module.exports = FunctionsPlugin;
