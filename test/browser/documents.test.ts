import path from "node:path";
import type { Page } from "playwright-core";
import { plainDate } from "../../src/calendar/plain-date";
import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { sampleDocuments } from "../../tools/sample-documents";
import { asHtml } from "../../src/reports/writers/html";
import { type Browser, startBrowser } from "./chromium";

const register = openWholeWorkbook(path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx"));
const DOCUMENTS = sampleDocuments(register, plainDate(2026, 11, 22));
const PHONE = 390;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser({ width: PHONE });
  ({ page } = browser);
}, 60_000);
afterAll(() => browser.close());

const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").split(/\/Type\s*\/Page\b(?!s)/).length - 1;

describe("documents of the sample in a browser", () => {
  test.each(DOCUMENTS.map(({ file, document }) => [file, document] as const))(
    "%s reads on a phone without moving sideways, and prints",
    async (file, document) => {
      await page.setContent(asHtml(document));
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE);
      const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(file === "board-report" ? 6 : 3);
    },
    30_000,
  );
});
