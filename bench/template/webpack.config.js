// Builds the pane of Microsoft's kind as its template does: for production, in one file.
const path = require("node:path");

const made = path.resolve(__dirname, "../../.cache/bench/template");

/** @type {import("webpack").Configuration} */
module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  context: __dirname,
  entry: { page: "./page.js" },
  output: { path: path.join(made, "add-in"), filename: "page.js" },
  resolve: { modules: [path.join(made, "packages/node_modules")] },
  performance: false,
};
