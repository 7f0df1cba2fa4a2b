const { availableParallelism } = require("node:os");

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  // One more than are kept busy: many tests wait for a browser or a timer half of their time.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)) + 1,
  testEnvironment: "<rootDir>/test/environment.cjs",
  testSequencer: "<rootDir>/test/long-first.cjs",
  transform: {
    "\\.css$": "<rootDir>/test/css-as-text.cjs",
    "^.+\\.m?[tj]sx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(d3-array|hucre|internmap|lit-html)/)"],
};
