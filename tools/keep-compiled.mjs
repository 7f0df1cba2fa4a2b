// node tools/keep-compiled.mjs DDSCP WORKBOOK: makes a report, prints none of it, and keeps beside the program what Node compiled meanwhile.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";

const [node, , ddscp, workbook] = process.argv;
const scripts = [];
vm.Script = class extends vm.Script {
  constructor(...given) {
    super(...given);
    scripts.push(this);
  }
};
process.argv = [node, ddscp, "report", workbook];
process.stdout.write = () => true;
process.on("exit", (code) => {
  const [program] = scripts;
  if (code === 0) writeFileSync(path.join(path.dirname(ddscp), "ddscp-program.cache"), program.createCachedData());
});
createRequire(ddscp)(ddscp);
