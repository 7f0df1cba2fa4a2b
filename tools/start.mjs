// npm start: the workbench, an Excel host in a page, with the sample workbook open at the add-in's task pane.
import { ensureBuilt, prepare, runTs } from "./prepare.mjs";

await prepare();
const built = await ensureBuilt();
if (built !== 0) process.exit(built);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {}); // the server ends, then we do
process.exitCode = await runTs("workbench/serve.ts", ["--open", ...process.argv.slice(2)]);
