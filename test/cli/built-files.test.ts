import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { folderForTests } from "./ddscp";

const ROOT = path.join(__dirname, "../..");
const SAMPLE = path.join(ROOT, "templates/DDSCP-Governance-sample.xlsx");
const files = folderForTests();

/** What writes files is fetched by the built program when it is asked for, from beside it. */
describe("ddscp as it is built", () => {
  test.each([
    ["report.docx", "PK", ["report", SAMPLE]],
    ["copy.xlsx", "PK", ["copy", SAMPLE, "--for", "UHDB", "--purpose", "Case reviews"]],
    ["register.xlsx", "PK", ["register", SAMPLE, "--meeting", "EB-2026-12", "--for", "UHDB"]],
    ["dates.ics", "BEGIN:VCALENDAR", ["dates", SAMPLE, "--as-at", "2026-11-22"]],
  ] as const)(
    "writes %s",
    (name, begins, words) => {
      const target = files.file(name);
      execFileSync(process.execPath, [path.join(ROOT, "dist/ddscp.js"), ...words, "--out", target]);
      expect(readFileSync(target, "latin1").startsWith(begins)).toBe(true);
    },
    60_000,
  );
});
