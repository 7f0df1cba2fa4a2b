// Writes the documents that are made from the program into docs/: npm run docs
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writtenDocs } from "./written-docs";

const folder = path.join(__dirname, "..", "docs");
mkdirSync(folder, { recursive: true });
for (const [file, content] of Object.entries(writtenDocs())) {
  writeFileSync(path.join(folder, file), content);
  console.log(`docs/${file}`);
}
