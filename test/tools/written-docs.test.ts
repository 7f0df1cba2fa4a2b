import { readFileSync } from "node:fs";
import path from "node:path";
import { functions } from "../../src/cells/catalogue";
import { referencePage } from "../../tools/reference-page";
import { writtenDocs } from "../../tools/written-docs";

const docs = writtenDocs();
const page = referencePage(functions);

describe("docs/", () => {
  it.each(Object.keys(docs))("%s is what npm run docs writes today", (file) => {
    expect(readFileSync(path.join(__dirname, "..", "..", "docs", file), "utf8")).toBe(docs[file]);
  });

  it("functions.md and the help page in Excel explain every function, in one order", () => {
    const names = functions.map(({ name }) => name);
    expect([...(docs["functions.md"] ?? "").matchAll(/^## (.+)$/gm)].map(([, name]) => name)).toEqual(names);
    expect([...page.matchAll(/<h2 id="([^"]+)">/g)].map(([, name]) => name)).toEqual(names);
  });

  it("every line of a table has as many cells as its header", () => {
    const tables = Object.values(docs)
      .flatMap((text) => text.split("\n\n"))
      .filter((block) => block.startsWith("| "));
    const cells = (line: string): number => line.replaceAll("\\|", "").split("|").length;
    expect(tables.length).toBeGreaterThan(functions.length);
    expect(tables.filter((block) => new Set(block.trim().split("\n").map(cells)).size !== 1)).toEqual([]);
  });

  it("a link of the list of functions goes to each heading", () => {
    const links = [...(docs["functions.md"] ?? "").matchAll(/^- \[[^\]]+\]\(#([^)]+)\)/gm)].map(([, link]) => link);
    expect(links).toEqual(functions.map(({ name }) => name.toLowerCase().replace(/[^a-z0-9 -]/g, "")));
  });
});
