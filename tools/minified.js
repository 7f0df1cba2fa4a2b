// A webpack plugin that makes small what is built: names and spaces are shortened, and what is never reached is left out.
const { minify } = require("@swc/core");
const { Compilation, sources } = require("webpack");

const OPTIONS = { compress: { ecma: 2020 }, mangle: true, ecma: 2020, format: { comments: false } };

module.exports = class Minified {
  apply(compiler) {
    const name = "Minified";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name, stage }, (assets) => {
        const scripts = Object.keys(assets).filter((file) => file.endsWith(".js"));
        return Promise.all(scripts.map((file) => minified(compilation, file)));
      });
    });
  }
};

async function minified(compilation, file) {
  const { code } = await minify(compilation.getAsset(file).source.source().toString(), OPTIONS);
  compilation.updateAsset(file, new sources.RawSource(code), { minimized: true });
}
