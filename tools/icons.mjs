// Draws assets/*.svg as the PNG sizes that Excel asks for: node tools/icons.mjs
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "assets");
const SIZES = { icon: [16, 32, 64, 80, 128] };
const COMMAND_SIZES = [16, 32, 80];

const executablePath = findBrowser();
if (!executablePath) throw new Error("No Chrome, Edge or Chromium was found; set CHROME_PATH.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const file of readdirSync(assets)
    .filter((name) => name.endsWith(".svg"))
    .sort()) {
    const name = path.basename(file, ".svg");
    const picture = `data:image/svg+xml;base64,${readFileSync(path.join(assets, file)).toString("base64")}`;
    for (const size of SIZES[name] ?? COMMAND_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="${picture}">`,
      );
      await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
