import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** Node's own `require`, which webpack leaves alone under this name. */
declare const __non_webpack_require__: NodeJS.Require;

// `ddscp` starts here. Compiling the program takes a tenth of a report, so the build leaves beside it what this version of Node makes
// of it (tools/keep-compiled.mjs). Another version compiles it anew.

const program = path.join(__dirname, "ddscp-program.js");
const compiled = path.join(__dirname, "ddscp-program.cache");

/** What was compiled of the program; nothing of one that has been replaced since. */
function cachedData(): Buffer | undefined {
  const made = statSync(compiled, { throwIfNoEntry: false });
  return made !== undefined && made.mtimeMs >= statSync(program).mtimeMs ? readFileSync(compiled) : undefined;
}

const source = `(function (require, __dirname) {${readFileSync(program, "utf8")}\n})`;
const script = new vm.Script(source, { filename: program, cachedData: cachedData() });
const run = script.runInThisContext() as (require: NodeJS.Require, folder: string) => void;
run(__non_webpack_require__, __dirname);
