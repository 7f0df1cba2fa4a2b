// Which browser the tests and the workbench may use, and how to come by one.
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";

const COMMANDS = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];

function candidates() {
  if (process.platform === "darwin") return MAC_APPLICATIONS;
  if (process.platform === "win32") {
    const roots = [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]].filter(
      Boolean,
    );
    return roots.flatMap((root) => WINDOWS_PROGRAMS.map((parts) => path.join(root, ...parts)));
  }
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser named by CHROME_PATH, or the first Chrome, Edge or Chromium that is installed, or null. */
export function findBrowser() {
  const named = process.env["CHROME_PATH"];
  if (named) return canRun(named) ? named : null;
  return candidates().find(canRun) ?? null;
}

/** The browser that is installed, else Debian's, which root installs now; else a sentence that says what to do. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return { path: found };
  if (process.env["CHROME_PATH"]) {
    return {
      missing: `CHROME_PATH names "${process.env["CHROME_PATH"]}", which cannot be run. Let it name Chrome, Edge or Chromium, or leave it unset.`,
    };
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    console.log("The browser tests found no browser. Installing Debian's chromium.");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const options = { env, stdio: ["ignore", "ignore", "inherit"] };
    spawnSync("apt-get", ["update", "-q"], options);
    spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-liberation"], options);
    const installed = findBrowser();
    if (installed) return { path: installed };
  }
  return {
    missing: "The browser tests found no browser. Install Chrome, Edge or Chromium, or let CHROME_PATH name one.",
  };
}
