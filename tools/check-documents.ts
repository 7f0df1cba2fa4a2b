// Prints each document of the sample, looks at every page, and makes the pictures of docs/documents.md: npm run check:documents
// Needs a browser, pdftotext and pdftoppm (poppler), and for the Word files LibreOffice.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { plainDate } from "../src/calendar/plain-date";
import { openWholeWorkbook } from "../src/cli/open-workbook";
import { headingOf, type ReportDocument, textOf } from "../src/reports/document";
import { asDocx } from "../src/reports/writers/docx";
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
  const printed = new Set(pages.flat().flatMap(wordsOf));
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
  return [...new Set(said.flatMap(wordsOf))].filter((word) => word !== "" && !printed.has(word));
}

/** A line may end after a hyphen, too. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\s+|(?<=-)/);
}

/** The pages of a Word file, as LibreOffice lays them out. */
function pagesOfWord(file: string, folder: string): readonly (readonly string[])[] {
  const profile = `-env:UserInstallation=file://${path.join(folder, "office")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
    stdio: "ignore",
    timeout: 300_000,
  });
  return pagesOf(file.replace(/docx$/, "pdf"));
}

/** Key lines of a Word file that name another page than the one their section begins on. */
function misled(word: Uint8Array, pages: readonly (readonly string[])[], document: ReportDocument): readonly string[] {
  const xml = strFromU8(unzipSync(word)["word/document.xml"] ?? new Uint8Array());
  const references = [...xml.matchAll(/PAGEREF (\S+) \\h<\/w:instrText>.*?<w:t[^>]*>(\d*)<\/w:t>/g)];
  return references.flatMap(([, id = "", said = ""]) => {
    const section = document.sections.find((each) => each.id === id);
    const heading = section === undefined ? "" : headingOf(document, section);
    const found = pages.findIndex((lines) => lines.some((line) => line.startsWith(heading))) + 1;
    return found === Number(said) ? [] : [`a key line leads to page ${said}, and "${heading}" is on page ${found}`];
  });
}

/** The Word file of a document, opened by another program: what is wrong on its pages. */
async function wrongInWord(file: string, document: ReportDocument, folder: string): Promise<readonly string[]> {
  const word = await asDocx(document);
  const target = path.join(folder, `${file}-word.docx`);
  writeFileSync(target, word);
  const pages = pagesOfWord(target, folder);
  console.log(`${file}, in Word: ${pages.length} pages`);
  return [
    ...stranded(pages, document),
    ...cut(pages, document).map((each) => `"${each}" is on no page`),
    ...misled(word, pages, document),
  ].map((each) => `in Word, ${each}`);
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
      const wrong = [
        ...stranded(pages, document),
        ...cut(pages, document).map((word) => `"${word}" is on no page`),
        ...(await wrongInWord(file, document, folder)),
      ];
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
