// The workbench's own page, into .cache/workbench: it is never part of what is published.
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const root = path.resolve(__dirname, "..");

module.exports = (_env, argv) => ({
  context: root,
  mode: argv?.mode ?? "production",
  target: ["web", "es2022"],
  devtool: argv?.mode === "development" ? "source-map" : false,
  entry: { workbench: "./workbench/page/main.ts", day: "./workbench/page/day.ts" },
  output: { path: path.join(root, ".cache/workbench"), filename: "[name].js", clean: true },
  // It is served to this machine alone: nobody waits for its size, everybody for its build.
  optimization: { minimize: false },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
    ],
  },
  plugins: [
    new CopyWebpackPlugin({
      patterns: [
        { from: "workbench/page/index.html", to: "workbench.html" },
        { from: "workbench/page/*.css", to: "[name][ext]" },
      ],
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});
