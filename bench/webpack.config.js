// Bundles the measurements as the add-in itself is bundled, so that what is measured is what ships.
const path = require("node:path");

/** @type {import("webpack").Configuration} */
module.exports = {
  mode: "production",
  target: "node20",
  context: path.resolve(__dirname, ".."),
  entry: { measure: "./bench/measure.ts", xlsx: "./bench/xlsx.ts" },
  output: { path: path.resolve(__dirname, "../.cache/bench"), filename: "[name].cjs", libraryTarget: "commonjs2" },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
    ],
  },
  resolve: { extensions: [".ts", ".js"] },
  optimization: { minimize: false },
  performance: false,
};
