// npm test: checks types, builds and runs every test, also in the browser. npm test -- test/governance runs only those tests, and builds
// only if one of them reads what is built.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt, prepare, root, runBin } from "./prepare.mjs";
import { readsBuilt } from "./reads-built.mjs";

const JEST = "jest/bin/jest.js";
const BROWSER_TESTS = "[\\\\/]test[\\\\/]browser[\\\\/]";
const results = path.join(root, ".cache", "jest");

const counts = { passed: 0, failed: 0 };
let failed = false;

/** Runs jest and adds up its counts; a suite that cannot be run counts as one failure. */
async function jest(name, args) {
  const outputFile = path.join(results, `${name}.json`);
  rmSync(outputFile, { force: true });
  const code = await runBin(JEST, ["--json", `--outputFile=${outputFile}`, ...args], {
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
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  if ((await runBin("typescript/bin/tsc", scripts.types.split(" ").slice(1))) !== 0)
    fail("The type check (npm run types) failed.");
}

async function freshBuild() {
  if ((await ensureBuilt()) !== 0) fail("The build failed.");
}

/** The test files that jest runs when it is given these words. */
function testsFor(words) {
  const args = [path.join("node_modules", JEST), "--listTests", ...words];
  return execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
}

await prepare({ forTests: true });
mkdirSync(results, { recursive: true });
const chosen = process.argv.slice(2);

if (chosen.length === 0) await Promise.all([freshBuild(), typeCheck()]);
else if (testsFor(chosen).some((file) => readsBuilt(file))) await freshBuild();

const browser = ensureBrowser();
if (browser.path) process.env["CHROME_PATH"] = browser.path;

if (chosen.length > 0) {
  if (browser.missing) console.error(browser.missing);
  // Jest runs a few quick files one after the other unless a limit of memory makes it start its workers.
  await jest("chosen", ["--workerIdleMemoryLimit=2GB", ...chosen]);
} else {
  if (browser.missing) fail(browser.missing);
  await jest("all", browser.missing ? ["--testPathIgnorePatterns", "/node_modules/", "/dist/", BROWSER_TESTS] : []);
}

if (failed && counts.failed === 0) counts.failed = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed ? 1 : 0;
