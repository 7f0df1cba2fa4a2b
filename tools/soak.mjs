// npm run soak: two co-authors edit the sample at random in the workbench. npm run soak -- 7 2000: from seed 7, 2,000 edits.
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt, prepare, runBin } from "./prepare.mjs";

const [seed = "2026", edits = "10000"] = process.argv.slice(2);
if (![seed, edits].every((given) => /^[1-9]\d*$/.test(given))) {
  console.error("Give the seed and the number of edits as whole numbers above 0: npm run soak -- 2026 10000");
  process.exit(2);
}

await prepare({ forTests: true });
if ((await ensureBuilt()) !== 0) process.exit(1);
const browser = ensureBrowser();
if (browser.missing) {
  console.error(browser.missing);
  process.exit(1);
}

console.log(`Seed ${seed}, ${edits} edits.`);
const env = { ...process.env, CHROME_PATH: browser.path, DDSCP_SOAK_SEED: seed, DDSCP_SOAK_EDITS: edits };
process.exitCode = await runBin("jest/bin/jest.js", ["--runInBand", "test/browser/soak"], { env });
