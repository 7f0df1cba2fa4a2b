import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
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

/** A program stands for `ddscp`'s own, beside the file that starts it; what its text says is seen by what it prints. */
describe("what the build compiled of the program", () => {
  const [start, program, compiled] = ["ddscp.js", "ddscp-program.js", "ddscp-program.cache"].map((name) =>
    files.file(name),
  ) as [string, string, string];
  const said = (...words: readonly string[]): string =>
    execFileSync(process.execPath, words, { encoding: "utf8" }).trim();
  const writtenAt = (second: number, text: string): void => {
    writeFileSync(program, `console.log("${text}");`);
    utimesSync(program, second, second);
  };
  const COMPILED_AT = 1_000_000_000;

  beforeEach(() => {
    copyFileSync(path.join(ROOT, "dist/ddscp.js"), start);
    writtenAt(COMPILED_AT, "one");
    said(path.join(ROOT, "tools/keep-compiled.mjs"), start, SAMPLE);
    utimesSync(compiled, COMPILED_AT, COMPILED_AT);
  });

  test("is what runs", () => {
    writtenAt(COMPILED_AT, "two");
    expect(said(start)).toBe("one");
  });

  test("is passed over where the program was replaced since", () => {
    writtenAt(COMPILED_AT + 1, "two");
    expect(said(start)).toBe("two");
  });

  test("is passed over where it is not whole", () => {
    truncateSync(compiled, 200);
    expect(said(start)).toBe("one");
  });
});
