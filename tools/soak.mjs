// npm run soak -- [seed] [edits]: two co-authors edit the sample at random in the workbench; then every cell must be as a fresh computation has it.
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt, prepare, runBin } from "./prepare.mjs";

const [seed = String(Date.now() % 2 ** 31), edits = "10000"] = process.argv.slice(2);

await prepare();
if ((await ensureBuilt()) !== 0) throw new Error("The build failed.");
const browser = ensureBrowser();
if (browser.missing) throw new Error(browser.missing);
process.env["CHROME_PATH"] = browser.path;
process.env["DDSCP_SOAK_SEED"] = seed;
process.env["DDSCP_SOAK_EDITS"] = edits;
console.log(`Seed ${seed}, ${edits} edits. The same again: npm run soak -- ${seed} ${edits}`);
process.exitCode = await runBin("jest/bin/jest.js", ["--maxWorkers=1", "--testPathPatterns", "[\\\\/]test[\\\\/]browser[\\\\/]soak"]);
