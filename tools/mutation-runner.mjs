// How `npm run mutation` runs the rules' tests: in Stryker's own process, with Jest's describe, test and expect, and only the tests that reach the
// mutant. Through Jest itself each mutant loads every module anew and takes over a second; here it takes some hundredths of one.
import { jestExpect } from "@jest/expect";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import * as circus from "jest-circus";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { register } from "tsx/cjs/api";

const RULES = path.join("src", "governance");
/** What may hold a rule that has been read; the tests themselves are read anew for every mutant. */
const SHARED = ["src", "templates", "tools"];
const TESTS = path.join("test", "governance");
const GLOBALS = ["describe", "test", "it", "beforeAll", "beforeEach", "afterEach", "afterAll"];

/** Long enough for a busy machine; a mutant that loops for ever is stopped by Stryker's count of hits. */
const TEST_TIMEOUT = 60_000;

const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

class InProcessRunner {
  root = process.cwd();
  require = createRequire(path.join(this.root, "package.json"));
  testFiles = this.filesIn(TESTS, ".test.ts");
  /** For each test the numbers of the mutants that it reaches; null until every test has been run once. */
  reached = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    register();
    for (const name of GLOBALS) globalThis[name] = circus[name];
    globalThis.expect = jestExpect;
    circus.addEventHandler((event) => this.onEvent?.(event));
  }

  async dryRun() {
    this.load();
    const tests = await this.runTests(this.testFiles, () => true, false);
    this.reached = structuredClone(stryker.mutantCoverage.perTest);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    disableBail,
    hitLimit,
    mutantActivation,
    reloadEnvironment,
    sandboxFileName,
  }) {
    const chosen = new Set(testFilter ?? (await this.nearTo(sandboxFileName)));
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    try {
      if (reloadEnvironment || mutantActivation === "static") this.forget(...SHARED);
      const unloadable = this.load();
      stryker.activeMutant = activeMutant.id;
      const tests = unloadable ?? (await this.runChosen(chosen, !disableBail));
      return toMutantRunResult(
        determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ?? { status: DryRunStatus.Complete, tests },
      );
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  /** Where Stryker asks for all tests, because the mutant is in what a file does while it is read: those that reach that file or one that imports it. */
  async nearTo(file) {
    if (this.reached === null) await this.dryRun();
    const importing = Object.values(this.require.cache).filter(({ children }) =>
      children.some(({ id }) => id === file),
    );
    const mutants = [file, ...importing.map(({ id }) => id)].flatMap((id) =>
      [...readFileSync(id, "utf8").matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(([, number]) => number),
    );
    return Object.keys(this.reached).filter((id) => mutants.some((number) => number in this.reached[id]));
  }

  runChosen(chosen, bail) {
    const files = new Set([...chosen].map(fileOf));
    return this.runTests(
      this.testFiles.filter((file) => files.has(file)),
      (id) => chosen.has(id) || chosen.has(fileOf(id)),
      bail,
    );
  }

  /** What a rule does while its file is read is done for every test; a rule whose file cannot be read fails them all. */
  load() {
    try {
      for (const file of this.filesIn(RULES, ".ts")) this.require(path.join(this.root, file));
      return null;
    } catch (error) {
      return [failedTest(RULES, error)];
    }
  }

  forget(...folders) {
    const within = folders.map((folder) => path.join(this.root, folder) + path.sep);
    for (const file of Object.keys(this.require.cache))
      if (within.some((folder) => file.startsWith(folder))) delete this.require.cache[file];
  }

  /** Test files are read anew each time: what they work out while they are read, the mutant may change. */
  async runTests(files, isWanted, bail) {
    const results = [];
    this.forget("test");
    for (const file of files) {
      results.push(...(await this.runFile(file, isWanted, bail)));
      if (bail && results.some(isFailed)) break;
    }
    return results;
  }

  async runFile(file, isWanted, bail) {
    try {
      this.define(file);
    } catch (error) {
      return [failedTest(file, error)];
    }
    const results = [passedTest(file)];
    this.onEvent = ({ name, test }) => {
      if (name !== "test_start" && name !== "test_done") return;
      const id = `${file}${MARK}${fullName(test)}`;
      stryker.currentTestId = id;
      if (name === "test_done")
        results.push(test.errors.length > 0 ? failedTest(id, test.errors[0]) : passedTest(id, test.duration ?? 0));
      else if (!isWanted(id) || (bail && results.some(isFailed))) test.mode = "skip";
    };
    await circus.run();
    this.onEvent = undefined;
    stryker.currentTestId = undefined;
    return results;
  }

  define(file) {
    stryker.currentTestId = file;
    circus.resetState();
    circus.getState().testTimeout = TEST_TIMEOUT;
    this.require(path.join(this.root, file));
    stryker.currentTestId = undefined;
  }

  filesIn(folder, ending) {
    const files = readdirSync(path.join(this.root, folder), { recursive: true });
    return files
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => path.join(folder, file));
  }
}

/** Parts a test's file from its name; a file's own name stands for what is worked out while it is read. */
const MARK = ": ";

function fileOf(id) {
  return id.split(MARK, 1)[0];
}

function fullName({ name, parent }) {
  return parent?.parent === undefined ? name : `${fullName(parent)} ${name}`;
}

function passedTest(id, timeSpentMs = 0) {
  return { id, name: id, status: TestStatus.Success, timeSpentMs, fileName: fileOf(id) };
}

function failedTest(id, error) {
  const reason = Array.isArray(error) ? (error[0] ?? error[1]) : error;
  return {
    id,
    name: id,
    status: TestStatus.Failed,
    failureMessage: String(reason?.stack ?? reason),
    timeSpentMs: 0,
    fileName: fileOf(id),
  };
}

function isFailed({ status }) {
  return status === TestStatus.Failed;
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", () => new InProcessRunner())];
