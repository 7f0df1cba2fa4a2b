// A webpack loader that takes the types out of a TypeScript file; whether they are right, npm run types says.
const { transform } = require("@swc/core");

const jsc = {
  parser: { syntax: "typescript" },
  target: "es2022",
  // As tsconfig.json, which says why.
  transform: { useDefineForClassFields: false },
};

module.exports = function typescript(source) {
  const done = this.async();
  const options = { filename: this.resourcePath, jsc, swcrc: false, configFile: false, sourceMaps: this.sourceMap };
  transform(source, options).then(({ code, map }) => done(null, code, map), done);
};
