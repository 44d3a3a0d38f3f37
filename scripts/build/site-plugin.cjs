const { readFileSync } = require('node:fs');
const { Compilation, sources, WebpackError } = require('webpack');
const { manifestFor } = require('./manifest.cjs');
const { serverRules } = require('./server-rules.cjs');
const { iis, nginx, objectStorage } = require('./servers.cjs');

/** Webpack plugin: when all files have their names, writes the manifest and the settings of servers, which name them. */
class SitePlugin {
  /**
   * @param {{manifest: string, origin: object, version: string, policy: string, servers: boolean}} options `manifest`
   *   is that of the sources; `servers` asks for the settings too
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const name = 'SitePlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(this.options.manifest);
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        this.finish(compilation);
      });
    });
  }

  finish(compilation) {
    const { manifest, origin, version, policy, servers } = this.options;
    const emit = (file, text) => compilation.emitAsset(file, new sources.RawSource(text));
    try {
      const [script] = compilation.entrypoints.get('taskpane').getFiles();
      const place = { origin, version, script: script.split('?')[0] };
      emit('manifest.xml', manifestFor(readFileSync(manifest, 'utf8'), place));
      if (!servers) return;
      const files = compilation
        .getAssets()
        .map((asset) => asset.name.split('?')[0])
        .sort();
      const rules = serverRules(policy, files);
      emit('server/nginx.conf', nginx(rules, origin));
      emit('server/web.config', iis(rules));
      emit('server/object-storage.json', objectStorage(rules, files));
    } catch (error) {
      compilation.errors.push(new WebpackError(error.message));
    }
  }
}

module.exports = SitePlugin;
