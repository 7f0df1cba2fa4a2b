// Prints each document of the sample, looks at every page, and makes the pictures of docs/documents.md: npm run check:documents
// Needs a browser, and pdftotext and pdftoppm (poppler).
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { plainDate } from "../src/calendar/plain-date";
import { openWholeWorkbook } from "../src/cli/open-workbook";
import { headingOf, type ReportDocument, textOf } from "../src/reports/document";
import { asHtml } from "../src/reports/writers/html";
import { sampleDocuments } from "./sample-documents";

const root = path.join(__dirname, "..");
const AS_AT = plainDate(2026, 11, 22);

/** The pages of a PDF, each as its lines. */
function pagesOf(pdf: string): readonly (readonly string[])[] {
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  const pages = text.split("\f").slice(0, -1);
  return pages.map((page) =>
    page
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
}

/** Headings and sentences over a table that stand last on a page, above its foot. */
function stranded(pages: readonly (readonly string[])[], document: ReportDocument): readonly string[] {
  const leads = document.sections.flatMap((section) => [
    headingOf(document, section),
    ...section.blocks.flatMap((block) =>
      block.kind === "table" ? [block.says] : block.kind === "text" && block.isHeading === true ? [block.text] : [],
    ),
  ]);
  return pages.flatMap((lines, at) => {
    const last = lines.at(-2) ?? "";
    return leads.some((lead) => lead !== "" && last !== "" && (last.startsWith(lead) || lead.endsWith(last)))
      ? [`page ${at + 1} ends with "${last}"`]
      : [];
  });
}

/** Words of the document that no page has. */
function cut(pages: readonly (readonly string[])[], document: ReportDocument): readonly string[] {
  const printed = new Set(pages.flat().flatMap((line) => line.split(/\s+/)));
  const said = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "text") return [block.text];
      if (block.kind === "table")
        return block.rows.flatMap((row) =>
          row.filter((cell) => typeof cell === "string" || cell.trend === undefined).map(textOf),
        );
      return [];
    }),
  );
  return [...new Set(said.flatMap((each) => each.split(/\s+/)))].filter((word) => word !== "" && !printed.has(word));
}

async function check(): Promise<void> {
  const register = openWholeWorkbook(path.join(root, "templates/DDSCP-Governance-sample.xlsx"));
  const folder = mkdtempSync(path.join(tmpdir(), "ddscp-documents-"));
  const executablePath = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  try {
    for (const { file, document } of sampleDocuments(register, AS_AT)) {
      await page.setContent(asHtml(document));
      const pdf = path.join(folder, `${file}.pdf`);
      writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      const pages = pagesOf(pdf);
      const wrong = [...stranded(pages, document), ...cut(pages, document).map((word) => `"${word}" is on no page`)];
      console.log(`${file}: ${pages.length} pages${wrong.length === 0 ? "" : `; ${wrong.join("; ")}`}`);
      if (wrong.length > 0) process.exitCode = 1;
      const picture = path.join(root, "docs/pictures", file);
      execFileSync("pdftoppm", ["-r", "72", "-f", "1", "-l", "1", "-png", "-singlefile", pdf, picture]);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

void check();
