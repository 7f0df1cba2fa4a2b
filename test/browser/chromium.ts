import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser as DrivenBrowser, BrowserContext, BrowserContextOptions } from "playwright-core";

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

/** What every browser is started with. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A frame of another site may keep things. */
const FRAMES_KEEP_THINGS = { profile: { cookie_controls_mode: 0 } };

declare global {
  /** The browser that a worker of jest keeps for all its files (test/environment.cjs); none outside of tests. */
  var keptBrowser:
    ((how: { path: string; args: readonly string[]; preferences: object }) => Promise<DrivenBrowser>) | undefined;
}

/** A headless browser with a profile of its own, which is thrown away at the end: in tests a part of the worker's one where that does. */
export async function startBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const looks = {
    ignoreHTTPSErrors: true,
    viewport: { width: options.width ?? 1400, height: options.height ?? 860 },
    // With an emulated scheme the frame would not follow the scheme of the page around it.
    colorScheme: options.dark ? "dark" : null,
    locale: "en-GB",
  } as const;
  const isPlain = options.mapAllTo === undefined && options.frameStorage !== false;
  if (!isPlain || globalThis.keptBrowser === undefined) return browserOfItsOwn(options, looks);
  const kept = await globalThis.keptBrowser({ path: findBrowser(), args: ARGS, preferences: FRAMES_KEEP_THINGS });
  const context = await kept.newContext(looks);
  return { context, close: () => context.close() };
}

async function browserOfItsOwn(options: BrowserOptions, looks: BrowserContextOptions): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  const profile = mkdtempSync(join(tmpdir(), "ddscp-browser-"));
  if (options.frameStorage ?? true) {
    mkdirSync(join(profile, "Default"));
    writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(FRAMES_KEEP_THINGS));
  }
  const hosts = options.mapAllTo === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${options.mapAllTo}`];
  const context = await chromium.launchPersistentContext(profile, {
    ...looks,
    executablePath: findBrowser(),
    headless: true,
    args: [...ARGS, ...hosts],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
