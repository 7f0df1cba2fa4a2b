// npm test: checks types, builds and runs every test, also in the browser. npm test -- test/governance runs only those tests.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt, prepare, root, runBin } from "./prepare.mjs";

const BROWSER_TESTS = "[\\\\/]test[\\\\/]browser[\\\\/]";
const results = path.join(root, ".cache", "jest");

const counts = { passed: 0, failed: 0 };
let failed = false;

/** Runs jest and adds up its counts; a suite that cannot be run counts as one failure. */
async function jest(name, args) {
  const outputFile = path.join(results, `${name}.json`);
  rmSync(outputFile, { force: true });
  const code = await runBin("jest/bin/jest.js", ["--json", `--outputFile=${outputFile}`, ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (code !== 0) failed = true;
  try {
    const report = JSON.parse(readFileSync(outputFile, "utf8"));
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  } catch {
    failed = true;
    counts.failed += 1;
    console.error(`The ${name} tests ended without results.`);
  }
}

function fail(sentence) {
  failed = true;
  counts.failed += 1;
  console.error(sentence);
}

async function typeCheck() {
  if ((await runBin("typescript/bin/tsc", ["--noEmit", "--pretty", "false"])) !== 0)
    fail("The type check (tsc --noEmit) failed.");
}

async function freshBuild() {
  if ((await ensureBuilt()) !== 0) fail("The build failed.");
}

await prepare();
mkdirSync(results, { recursive: true });
const chosen = process.argv.slice(2);

await Promise.all([freshBuild(), chosen.length > 0 ? null : typeCheck()]);

const browser = ensureBrowser();
if (browser.path) process.env["CHROME_PATH"] = browser.path;

if (chosen.length > 0) {
  if (browser.missing) console.error(browser.missing);
  await jest("chosen", chosen);
} else {
  await jest("unit", ["--maxWorkers=2", "--testPathIgnorePatterns", "/node_modules/", "/dist/", BROWSER_TESTS]);
  if (browser.missing) fail(browser.missing);
  else await jest("browser", ["--maxWorkers=1", "--passWithNoTests", "--testPathPatterns", BROWSER_TESTS]);
}

if (failed && counts.failed === 0) counts.failed = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed ? 1 : 0;
