// The add-in's pages and, beside them, the command line, both into dist/.
const fs = require("node:fs");
const path = require("node:path");
const { execFile, execFileSync } = require("node:child_process");
const { promisify } = require("node:util");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");

const DEV_URL = "https://localhost:3000";

/** Where the organisation serves dist/ from. Set DDSCP_URL when building, or put the address here. */
const PRODUCTION_URL = "https://ddscp-governance.example.org";

const dist = path.resolve(__dirname, "dist");

const SAMPLE = path.resolve(__dirname, "templates/DDSCP-Governance-sample.xlsx");

/** The address written into manifest.xml and functions.json: https, without a slash at its end. */
function servedFrom(isDevelopment) {
  const address = (process.env.DDSCP_URL || (isDevelopment ? DEV_URL : PRODUCTION_URL)).replace(/\/+$/, "");
  if (!address.startsWith("https://"))
    throw new Error(`DDSCP_URL is "${address}": Excel loads add-ins only from an address that begins with https://.`);
  return address;
}

/** Emits what is made from the catalogue of functions, functions.json and its help page, by the program's own code. */
class FromCatalogue {
  constructor(replaceUrl) {
    this.replaceUrl = replaceUrl;
  }

  apply(compiler) {
    const name = "FromCatalogue";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const args = ["--import", "tsx", "tools/from-catalogue.ts"];
        const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: __dirname, maxBuffer: 2 ** 24 });
        compilation.contextDependencies.add(path.resolve(__dirname, "src/governance"));
        for (const [file, content] of Object.entries(JSON.parse(stdout))) {
          compilation.emitAsset(file, new webpack.sources.RawSource(this.replaceUrl(content)));
        }
      });
    });
  }
}

/**
 * Emits main.js, the script of the functions that the manifest has to name: the same code as the file whose name has a hash, which is the
 * one that taskpane.html names and Excel's shared runtime runs.
 */
class ScriptOfManifest {
  apply(compiler) {
    const name = "ScriptOfManifest";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const files = [...compilation.entrypoints.get("main").getEntrypointChunk().files];
        const { source, info } = compilation.getAsset(files.find((file) => file.endsWith(".js")));
        compilation.emitAsset("main.js", source, { minimized: info.minimized });
      });
    });
  }
}

/** What a tool prints of the program, put into its code as a constant; made anew when the code of `rooms` changes. */
function printedBy(tool, rooms) {
  const print = () => execFileSync(process.execPath, ["--import", "tsx", tool], { cwd: __dirname, encoding: "utf8" });
  const contextDependencies = rooms.map((room) => path.resolve(__dirname, "src", room));
  return webpack.DefinePlugin.runtimeValue(print, { contextDependencies });
}

/** Lets ddscp.js be run as a program, and keeps beside it what Node compiles of it for a report, which every command starts sooner by. */
class Executable {
  constructor(isDevelopment) {
    this.isDevelopment = isDevelopment;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("Executable", async ({ outputOptions }) => {
      const ddscp = path.join(outputOptions.path, "ddscp.js");
      fs.chmodSync(ddscp, 0o755);
      if (this.isDevelopment || !fs.existsSync(SAMPLE)) return;
      await promisify(execFile)(process.execPath, [path.resolve(__dirname, "tools/keep-compiled.mjs"), ddscp, SAMPLE]);
    });
  }
}

const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  // A file of ours does nothing by being imported, so what nobody uses is left out.
  sideEffects: false,
  use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
};

/**
 * Files that cells seldom need are fetched apart, when one does: each gives way to a short file that has it fetched
 * (tools/fetched-apart-loader.js). Between files of one part nothing changes; `by` names the only file it does change for.
 */
const FETCHED_APART = [
  // QUORATE's own words apart from the others': the pane's first page says them too.
  {
    part: "quorum-words",
    files:
      /\/src\/((answers|functions|governance\/(membership|quorum|timescales))\/[\w-]*words|functions\/lacked-column|records\/cell-sentence)\.ts$/,
  },
  { part: "words", files: /\/src\/governance\/\w+\/[\w-]*words\.ts$/ },
  { part: "shared-names", files: /\/src\/functions\/(shared-name|look-alike-name)\.ts$/ },
  {
    part: "quorum-notes",
    files: /\/src\/governance\/quorum\/(notes|condition-facts|unmatched-rows|not-read-as-record)\.ts$/,
  },
  { part: "quorum-rules", files: /\/src\/governance\/quorum\/(area-authority|written-conditions|seats-meant)\.ts$/ },
  // What only a board with rules of its own asks.
  { part: "own-rules", files: /\/src\/(governance\/voting\/own-rule|functions\/not-given)\.ts$/ },
  {
    part: "own-rules",
    files: /\/src\/functions\/own-source\.ts$/,
    by: /\/src\/(functions\/define-function|cells\/ask)\.ts$/,
  },
  {
    part: "spelling",
    files: /\/src\/records\/nearest\.ts$/,
    by: /\/src\/governance\/membership\/seats-of-no-group\.ts$/,
  },
  {
    part: "quorum-forecast",
    files: /\/src\/governance\/quorum\/(forecast|missing|seats-in-doubt|seats-perhaps-coming)\.ts$/,
  },
  {
    part: "proxies",
    files: /\/src\/governance\/(ballots\/proxies-of-(decision|nobody)|quorum\/shared-proxies)\.ts$/,
    by: /\/src\/governance\/(ballots\/proxies|quorum\/(counting|notes))\.ts$/,
  },
  {
    part: "working-days",
    files: /\/src\/calendar\/working-days\.ts$/,
    by: /\/src\/register\/foundations\.ts$/,
  },
];

const fetchedApart = FETCHED_APART.map(({ part, files, by }) => ({
  test: files,
  issuer: by ?? { not: files },
  sideEffects: false,
  use: { loader: path.resolve(__dirname, "tools/fetched-apart-loader.js"), options: { part } },
}));

/** swc makes the code as small as terser does, in a fraction of the time. */
const small = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  extractComments: false,
  parallel: false,
  minimizerOptions: { compress: { ecma: 2020 }, ecma: 2020, format: { comments: false } },
});

const common = (isDevelopment) => ({
  context: __dirname,
  devtool: isDevelopment ? "source-map" : false,
  resolve: { extensions: [".ts", ".js"] },
  performance: { hints: false },
  stats: { preset: "errors-warnings" },
  optimization: { moduleIds: "deterministic", chunkIds: "deterministic", minimizer: [small] },
});

/** The shared runtime's page. main.js brings the functions, with the rules of quorum; the pane's code arrives after it. */
function addIn(isDevelopment) {
  const address = servedFrom(isDevelopment);
  const replaceUrl = (content) => content.toString().replaceAll(DEV_URL, address);
  const withOrigin = (manifest) =>
    manifest.toString().replace(`<AppDomain>${DEV_URL}<`, `<AppDomain>${new URL(address).origin}<`);
  return {
    ...common(isDevelopment),
    // Node's own way to inflate is not in a page.
    resolve: {
      ...common(isDevelopment).resolve,
      alias: {
        [path.resolve(__dirname, "src/xlsx/inflated-at-once.ts")]: path.resolve(
          __dirname,
          "src/xlsx/inflated-in-page.ts",
        ),
      },
    },
    name: "add-in",
    target: ["web", "es2022"],
    entry: { main: "./src/main.ts" },
    output: {
      path: dist,
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
      clean: { keep: (file) => /^(ddscp[\w-]*\.(js|cache)|templates\/)/.test(file) },
    },
    optimization: {
      ...common(isDevelopment).optimization,
      // What several parts need is fetched once: from this size on (bytes of source) in a file of its own.
      splitChunks: { chunks: "async", minSize: 16_000 },
    },
    module: { rules: [{ oneOf: [...fetchedApart, typescript] }, { test: /\.css$/, type: "asset/source" }] },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        minify: false,
      }),
      new ScriptOfManifest(),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "manifest.xml", transform: (manifest) => replaceUrl(withOrigin(manifest)) },
        ],
      }),
      new webpack.DefinePlugin({
        FUNCTION_NAMES: printedBy("tools/function-names.ts", ["governance"]),
        FUNCTIONS_APPLYING: printedBy("tools/functions-applying-json.ts", ["governance", "register", "sources"]),
      }),
      new FromCatalogue(replaceUrl),
    ],
  };
}

/** `ddscp` for node, with what only `ddscp copy` and Word files need, and the workbooks it hands out, beside it. */
function commandLine(isDevelopment) {
  return {
    ...common(isDevelopment),
    name: "command-line",
    target: "node20",
    entry: { ddscp: "./src/cli/start.ts", "ddscp-program": "./src/cli/main.ts" },
    output: { path: dist, filename: "[name].js" },
    node: { __dirname: false, __filename: false },
    module: { rules: [typescript] },
    // Each part whole, under a name of ddscp: the add-in's build clears away every other.
    optimization: { ...common(isDevelopment).optimization, splitChunks: false },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^ddscp\.js$/ }),
      new CopyWebpackPlugin({
        patterns: [{ from: "templates/*.xlsx", to: "templates/[name][ext]", noErrorOnMissing: true }],
      }),
      new Executable(isDevelopment),
    ],
  };
}

/** https with the certificate that office-addin-dev-certs makes and, once, asks leave to trust. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    host: "localhost",
    port: 3000,
    hot: false,
    static: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    devMiddleware: { cacheImmutable: true, cacheControl: "no-cache", etag: "weak" },
    server: { type: "https", options: await getHttpsServerOptions() },
  };
}

module.exports = async (env, argv) => {
  const isDevelopment = argv.mode === "development";
  if (env.WEBPACK_SERVE) return { ...addIn(isDevelopment), devServer: await devServer() };
  const hasCommandLine = fs.existsSync(path.resolve(__dirname, "src/cli/main.ts"));
  return hasCommandLine ? [addIn(isDevelopment), commandLine(isDevelopment)] : [addIn(isDevelopment)];
};
