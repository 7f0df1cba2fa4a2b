import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** The browser to test with: the one CHROME_PATH names, else any Chrome, Edge or Chromium in its usual place. */
export function findBrowser(): string {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const found = (PLACES[process.platform] ?? []).find((path) => existsSync(path));
  if (!found) throw new Error("No browser was found. Install Chrome, Edge or Chromium, or set CHROME_PATH to one.");
  return found;
}

export interface BrowserOptions {
  /** Every host name leads to this port of this machine. */
  readonly mapAllTo?: number;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Whether a frame of another site may keep things in the browser's storage; on unless told otherwise. */
  readonly frameStorage?: boolean;
}

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts a headless browser with a profile of its own, which is thrown away at the end. */
export async function startBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "ddscp-browser-"));
  if (options.frameStorage ?? true) {
    mkdirSync(join(profile, "Default"));
    writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: options.width ?? 1400, height: options.height ?? 860 },
    // With an emulated scheme the frame would not follow the scheme of the page around it.
    colorScheme: options.dark ? "dark" : null,
    locale: "en-GB",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(options.mapAllTo === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${options.mapAllTo}`]),
    ],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
