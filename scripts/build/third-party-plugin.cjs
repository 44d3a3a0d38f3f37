const { Compilation, sources, WebpackError } = require('webpack');
const { bundledFiles, packagesOf } = require('./bundled.cjs');
const { notices } = require('./notices.cjs');
const { sbom } = require('./sbom.cjs');

/** Webpack plugin: says whose code is in the build, for those who read it and for those who count it. */
class ThirdPartyPlugin {
  /**
   * @param {{product: {name: string}, copied: string[], list: boolean}} options `copied` are files of packages that
   *   are handed out as they are; `list` also writes the list of materials, which takes npm some seconds
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const name = 'ThirdPartyPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, () => this.finish(compilation));
    });
  }

  async finish(compilation) {
    const { product, copied, list } = this.options;
    const emit = (file, text) => compilation.emitAsset(file, new sources.RawSource(text));
    try {
      const packages = packagesOf([...bundledFiles(compilation), ...copied]);
      emit('THIRD-PARTY-NOTICES.txt', notices(packages));
      if (list) emit('sbom.cdx.json', `${JSON.stringify(await sbom(packages, product), null, 2)}\n`);
    } catch (error) {
      compilation.errors.push(new WebpackError(`third-party code: ${error.message}`));
    }
  }
}

module.exports = ThirdPartyPlugin;
