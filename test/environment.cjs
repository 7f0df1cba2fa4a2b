// Where tests run that need no page of their own: in Node, with a browser that each of jest's workers starts once, when the first of
// its files asks for one. Starting it anew for each file, and reading what drives it, took a third of the browser tests' time.
const { spawn } = require("node:child_process");
const { mkdirSync, mkdtempSync, readFileSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { TestEnvironment } = require("jest-environment-node");

/** How a browser behaves that is driven by a program, beside what it is started with otherwise: as playwright-core starts one. */
const DRIVEN = [
  "--headless",
  "--hide-scrollbars",
  "--mute-audio",
  "--force-color-profile=srgb",
  "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
  "--allow-pre-commit-input",
  "--disable-back-forward-cache",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-dev-shm-usage",
  "--disable-extensions",
  "--disable-field-trial-config",
  "--disable-hang-monitor",
  "--disable-infobars",
  "--disable-ipc-flooding-protection",
  "--disable-popup-blocking",
  "--disable-prompt-on-repost",
  "--disable-renderer-backgrounding",
  "--disable-search-engine-choice-screen",
  "--password-store=basic",
  "--use-mock-keychain",
  "--enable-unsafe-swiftshader",
  "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints,PaintHolding,PreloadTopChromeWebUI,ThirdPartyStoragePartitioning",
  "--enable-features=CDPScreenshotNewSurface",
  "--remote-debugging-port=0",
];

const REMOVE =
  "require('fs').rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })";

let started;

/** What test files of this worker tell those after them. */
const remembered = {};

/** Starts the browser of this worker, which ends with it, and answers the address to drive it by. */
function start({ path, args, preferences }) {
  const profile = mkdtempSync(join(tmpdir(), "ddscp-browser-"));
  mkdirSync(join(profile, "Default"));
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  const browser = spawn(path, [...DRIVEN, ...args, `--user-data-dir=${profile}`, "about:blank"], { stdio: "ignore" });
  browser.unref();
  process.once("SIGTERM", () => process.exit(143));
  process.once("exit", () => {
    browser.kill("SIGKILL");
    // Jest gives a worker half a second to end: the profile is taken away after it.
    spawn(process.execPath, ["-e", REMOVE, profile], { detached: true, stdio: "ignore" }).unref();
  });
  return addressIn(join(profile, "DevToolsActivePort"), browser);
}

async function addressIn(file, browser) {
  for (const end = Date.now() + 60_000; Date.now() < end && browser.exitCode === null;) {
    const [port, path] = textOf(file).split("\n");
    if (path) return `ws://127.0.0.1:${port}${path}`;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("The browser did not start.");
}

function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.remembered = remembered;
    this.global.keptBrowser = async (how) => {
      this.browser ??= require("playwright-core").chromium.connectOverCDP(await (started ??= start(how)));
      return this.browser;
    };
  }

  async teardown() {
    await (await this.browser)?.close();
    await super.teardown();
  }
};
