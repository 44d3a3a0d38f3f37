const { Compilation, sources, WebpackError } = require('webpack');
const { helpPage } = require('./help-page.cjs');
const { halfOf } = require('./languages.cjs');

/** The files of each language: what Excel knows of the functions, and the page that its help opens. */
const FILES = {
  zh: { metadata: 'functions.json', help: 'help/functions.html' },
  en: { metadata: 'functions.en.json', help: 'help/functions.en.html' },
};

/**
 * The metadata of one language, from the generated one of both. Without `allowErrorForDataTypeAny` Excel answers for
 * a function as soon as one cell of its range holds an error; with it the function sees the cell and can name it.
 * @param {'zh' | 'en'} language
 * @param {string} base where the add-in is served
 */
function complete(metadata, language, base) {
  const functions = metadata.functions.map((one) => {
    const { id, name, description, parameters } = one;
    if (id !== name) throw new Error(`Function ${name} has the id ${id}: stored formulas need them equal`);
    if (!/^[A-Z][A-Z0-9_]*$/.test(id)) throw new Error(`Function id ${id} is not plain upper-case ASCII`);
    return {
      ...one,
      description: halfOf(description, language),
      helpUrl: `${base}/${FILES[language].help}#${id}`,
      parameters: parameters.map((parameter) => ({
        ...parameter,
        description: halfOf(parameter.description, language),
      })),
    };
  });
  return { allowErrorForDataTypeAny: true, ...metadata, functions };
}

/** Webpack plugin: makes of the generated metadata a file of each language, and the help page of each. */
class FunctionsJsonPlugin {
  /** @param {{generated: string, base: string, policy: string}} options `generated` is the file of the generator */
  constructor(options) {
    this.options = options;
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
    const { generated, base, policy } = this.options;
    const asset = compilation.getAsset(generated);
    if (!asset) return; // the generator has reported why
    compilation.deleteAsset(generated);
    // The generator also puts a copy into the compilation that renders the page; one file needs one author.
    if (compilation.compiler.isChild()) return;
    try {
      const both = JSON.parse(asset.source.source().toString());
      for (const [language, files] of Object.entries(FILES)) {
        const metadata = complete(both, language, base);
        const text = `${JSON.stringify(metadata, null, 2)}\n`;
        compilation.emitAsset(files.metadata, new sources.RawSource(text));
        compilation.emitAsset(files.help, new sources.RawSource(helpPage(metadata, language, policy)));
      }
    } catch (error) {
      compilation.errors.push(new WebpackError(`${generated}: ${error.message}`));
    }
  }
}

module.exports = FunctionsJsonPlugin;
module.exports.complete = complete;
