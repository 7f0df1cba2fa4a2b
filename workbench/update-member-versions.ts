import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractMemberVersions } from "./host/extract-member-versions";

// Run after an upgrade of @microsoft/office-js: npx tsx workbench/update-member-versions.ts
const here = dirname(fileURLToPath(import.meta.url));
const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
const source = readFileSync(join(library, "dist/excel-web-16.00.debug.js"), "utf8");
writeFileSync(
  join(here, "host/member-versions.json"),
  `${JSON.stringify(extractMemberVersions(source), undefined, 1)}\n`,
);
