const { Compilation, sources, WebpackError } = require('webpack');
const { helpPage } = require('./help-page.cjs');

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

/** Webpack plugin: completes the generated metadata file in place and writes the help page beside it. */
class FunctionsJsonPlugin {
  constructor({ metadata, help }) {
    this.metadata = metadata;
    this.help = help;
  }

  apply(compiler) {
    const name = 'FunctionsJsonPlugin';
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        this.finish(compilation);
      });
    });
  }

  finish(compilation) {
    // The generator also puts a copy into the compilation that renders the page; one file needs one author.
    if (compilation.compiler.isChild()) return compilation.deleteAsset(this.metadata);
    const asset = compilation.getAsset(this.metadata);
    if (!asset) return; // the generator has reported why
    try {
      const metadata = complete(JSON.parse(asset.source.source().toString()));
      const text = `${JSON.stringify(metadata, null, 2)}\n`;
      compilation.updateAsset(this.metadata, new sources.RawSource(text));
      compilation.emitAsset(this.help, new sources.RawSource(helpPage(metadata)));
    } catch (error) {
      compilation.errors.push(new WebpackError(`${this.metadata}: ${error.message}`));
    }
  }
}

module.exports = FunctionsJsonPlugin;
module.exports.complete = complete;
