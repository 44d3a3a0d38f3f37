const { Compilation, sources, WebpackError } = require('webpack');

/**
 * Completes the generated function metadata. Without `allowErrorForDataTypeAny` Excel answers for a function as soon
 * as one cell of its range holds an error; with it the function sees the cell and can name it.
 */
function complete(metadata) {
  for (const { id, name } of metadata.functions) {
    if (id !== name) throw new Error(`Function ${name} has the id ${id}: stored formulas need them equal`);
    if (!/^[A-Z][A-Z0-9_]*$/.test(id)) throw new Error(`Function id ${id} is not plain upper-case ASCII`);
  }
  return { allowErrorForDataTypeAny: true, ...metadata };
}

/** Webpack plugin: completes functions.json in place and keeps the build free of metadata mistakes. */
class FunctionsJsonPlugin {
  constructor({ file }) {
    this.file = file;
  }

  apply(compiler) {
    const name = 'FunctionsJsonPlugin';
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        // The generator also puts a copy into the compilation that renders the page; one file needs one author.
        if (compilation.compiler.isChild()) {
          compilation.deleteAsset(this.file);
          return;
        }
        const asset = compilation.getAsset(this.file);
        if (!asset) return; // the generator has reported why
        try {
          const text = JSON.stringify(complete(JSON.parse(asset.source.source().toString())), null, 2);
          compilation.updateAsset(this.file, new sources.RawSource(`${text}\n`));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${this.file}: ${error.message}`));
        }
      });
    });
  }
}

module.exports = FunctionsJsonPlugin;
module.exports.complete = complete;
