import { createHash, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser as DrivenBrowser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { localCertificate } from "../../workbench/certificate";
import { CERTIFICATE } from "./build";

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
  /** Whether nothing may have been fetched before; what another page has fetched and compiled is there unless told otherwise. */
  readonly cold?: boolean;
}

export interface Browser {
  readonly context: BrowserContext;
  /** A page of its own, empty as yet. */
  readonly page: Page;
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
  "--accept-lang=en-GB",
  "--ignore-certificate-errors",
];

/** A frame of another site may keep things. */
const FRAMES_KEEP_THINGS = { profile: { cookie_controls_mode: 0 } };

/** What one page keeps and the next must not find. What was fetched and compiled stays, for that is what takes long. */
const KEPT_THINGS = "cookies,indexeddb,local_storage";

declare global {
  /** The browser that a worker of jest keeps for all its files (test/environment.cjs); none outside of tests. */
  var keptBrowser:
    ((how: { path: string; args: readonly string[]; preferences: object }) => Promise<DrivenBrowser>) | undefined;
}

interface Looks extends BrowserContextOptions {
  readonly viewport: { width: number; height: number };
  readonly colorScheme: "dark" | null;
  readonly locale: string;
}

/** A headless browser with a profile of its own, which is thrown away at the end: in tests a page of the worker's one where that does. */
export async function startBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const looks: Looks = {
    ignoreHTTPSErrors: true,
    viewport: { width: options.width ?? 1400, height: options.height ?? 860 },
    // With an emulated scheme the frame would not follow the scheme of the page around it.
    colorScheme: options.dark ? "dark" : null,
    locale: "en-GB",
  };
  const isPlain = options.mapAllTo === undefined && options.frameStorage !== false;
  if (!isPlain || globalThis.keptBrowser === undefined) return browserOfItsOwn(options, looks);
  const args = [...ARGS, `--ignore-certificate-errors-spki-list=${await ourKey()}`];
  const kept = await globalThis.keptBrowser({ path: findBrowser(), args, preferences: FRAMES_KEEP_THINGS });
  const [shared] = kept.contexts();
  if (shared !== undefined && options.cold !== true) return pageOf(shared, looks);
  const context = await kept.newContext(looks);
  return { context, page: await context.newPage(), close: () => context.close() };
}

/** The workbench's key, as a browser is told to trust it: it keeps nothing of what comes from a site that it does not trust. */
async function ourKey(): Promise<string> {
  const { cert } = await localCertificate(CERTIFICATE);
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

async function pageOf(context: BrowserContext, looks: Looks): Promise<Browser> {
  const page = await context.newPage();
  await page.setViewportSize(looks.viewport);
  await page.emulateMedia({ colorScheme: looks.colorScheme });
  const session = await context.newCDPSession(page);
  // Refused where another page that shares the process has asked for it, and has it for both.
  await session.send("Emulation.setLocaleOverride", { locale: looks.locale }).catch(() => undefined);
  return {
    context,
    page,
    close: async () => {
      const { origin } = new URL(page.url());
      await session.send("Storage.clearDataForOrigin", { origin, storageTypes: KEPT_THINGS });
      await context.clearPermissions();
      await page.close();
    },
  };
}

async function browserOfItsOwn(options: BrowserOptions, looks: Looks): Promise<Browser> {
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
    page: context.pages()[0] ?? (await context.newPage()),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
